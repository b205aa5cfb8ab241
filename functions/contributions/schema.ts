import * as z from 'zod'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TextNoticeKind } from '#functions/free-text/schema.ts'

/** The steps of the form, in order: what it is, who takes part, when, and a look at it all before it is submitted. */
export const STEPS = ['what', 'who', 'when', 'check'] as const

/** A step of the form. */
export type Step = (typeof STEPS)[number]

/** The kinds of tie that the form records. */
export const TIE_KINDS = ['alliance', 'exchange'] as const

/** A kind of tie. */
export type TieKind = (typeof TIE_KINDS)[number]

/** What a text field may hold as it was typed: as much as a form can send. The schema of the fact is stricter and says so beside the field. */
const typed = z.string().max(262_144)
/** Characters that are kept of what is chosen, not written. */
export const WORD_LENGTH = 200
const word = z.string().max(WORD_LENGTH)
const inLanguages = z.strictObject({ es: typed, en: typed, pt: typed, fr: typed })

/** A date as it is typed: three fields, each of which may be empty. */
export const dateParts = z.strictObject({ year: word, month: word, day: word })

/** Year, month and day as they were typed. */
export type DateParts = z.infer<typeof dateParts>

/** No date. */
export const NO_DATE: DateParts = { year: '', month: '', day: '' }

const what = z.strictObject({
  /** kind of an alliance, modality of an exchange; '' while nothing is chosen */
  nature: word,
  titles: inLanguages,
  summaries: inLanguages,
  workLines: z.array(word).max(20),
  /** of an exchange only */
  capabilities: z.array(word).max(40),
})

const partyRow = z.strictObject({ organization: word, role: word, joined: dateParts, left: dateParts })
const organizationFields = { name: typed, lang: word, country: word, /** sector and kind at once */ kind: word, website: typed }
const typedOrganization = z.strictObject(organizationFields)

/** An organization that is not on record, as it is named in the form of a tie. */
export type TypedOrganization = z.infer<typeof typedOrganization>

/** Organizations that one form may name that are not on record. */
export const MOST_PROPOSED = 50

const who = z.strictObject({
  parties: z.array(partyRow).max(2000),
  /** organizations that are not on record: a party names one by its id here */
  proposed: z.array(z.strictObject({ id: word, ...organizationFields })).max(MOST_PROPOSED).default([]),
  /** one that is being written and has not been added yet */
  adding: typedOrganization.default({ name: '', lang: '', country: '', kind: '', website: '' }),
})

const when = z.strictObject({
  start: dateParts,
  end: dateParts,
  /** how an alliance ends: on a day, not at all, or nobody knows; '' while nothing is chosen */
  ending: z.enum(['', 'on', 'open', 'unknown']),
  /** of an exchange only, as all that follows */
  status: word,
  mode: z.enum(['', 'virtual', 'on-site']),
  durationDays: word,
  paidBy: typed,
  preconditions: inLanguages,
})

const check = z.strictObject({
  /** whether a public source says so, or the organization says it itself; '' while nothing is chosen */
  basis: z.enum(['', 'source', 'statement']),
  source: typed,
  /** what the source is called and when it is from, where that is known */
  sourceTitle: typed.default(''),
  sourceDate: dateParts.default(NO_DATE),
  /** notices of the check of free text that were confirmed, by `noticeKey` */
  confirmed: z.array(typed).max(200),
  /** why a published tie is changed, or should be withdrawn */
  reason: typed,
})

/** What somebody typed, as she typed it, and by which save each step came to be (the submission's revision at that save; 0: never). */
export const tieForm = z.strictObject({
  /** the language that she writes in */
  lang: z.enum(LANGUAGES),
  /** id of the organization in whose name she writes; one that is not on record yet has the id that it will have */
  organization: word,
  what, who, when, check,
  saved: z.strictObject({ what: z.int(), who: z.int(), when: z.int(), check: z.int() }),
})

/** What somebody typed about a tie. */
export type TieForm = z.infer<typeof tieForm>

/** A party as it stands in the form. */
export type PartyRow = TieForm['who']['parties'][number]

/** No text in any language. */
export const NO_TEXTS: TieForm['what']['titles'] = { es: '', en: '', pt: '', fr: '' }

/** No organization named that is not on record. */
export const NO_PROPOSED: Pick<TieForm['who'], 'proposed' | 'adding'> = { proposed: [], adding: { name: '', lang: '', country: '', kind: '', website: '' } }

/** The form before anything is typed: the organization that records the tie is a party of it. */
export function emptyForm(lang: Language, organization: string): TieForm {
  return {
    lang,
    organization,
    what: { nature: '', titles: NO_TEXTS, summaries: NO_TEXTS, workLines: [], capabilities: [] },
    who: { parties: [{ organization, role: '', joined: NO_DATE, left: NO_DATE }], ...NO_PROPOSED },
    when: { start: NO_DATE, end: NO_DATE, ending: '', status: '', mode: '', durationDays: '', paidBy: '', preconditions: NO_TEXTS },
    check: { basis: '', source: '', sourceTitle: '', sourceDate: NO_DATE, confirmed: [], reason: '' },
    saved: { what: 0, who: 0, when: 0, check: 0 },
  }
}

/** Something that does not hold, where it stands in the form, and which sentence of the locales says so. */
export interface FormFault {
  readonly step: Step
  /** name of the field in the form */
  readonly field: string
  readonly code: FormFaultCode
}

/** Everything that can be wrong with the form; each has its sentence in four languages. */
export const FORM_FAULTS = [
  'choose-kind', 'choose-modality', 'title-missing', 'title-too-long', 'summary-too-long', 'text-refused', 'unknown-choice',
  'name-missing', 'choose-language', 'choose-country', 'choose-sector', 'website-not-an-address', 'say-which', 'too-many-proposed',
  'too-few-parties', 'too-many-parties', 'own-party-missing', 'choose-role', 'party-twice', 'party-unknown', 'left-before-joined',
  'date-not-valid', 'end-missing', 'choose-ending', 'end-before-start', 'choose-status', 'duration-not-valid', 'paid-by-too-long',
  'choose-basis', 'source-missing', 'source-not-an-address', 'source-twice', 'source-title-too-long', 'confirm-notice', 'reason-missing', 'reason-too-long', 'base-changed', 'not-valid',
] as const

/** What is wrong with a field. */
export type FormFaultCode = (typeof FORM_FAULTS)[number]

/** What the check of free text found in a field, and whether its author has confirmed that it may stand. A steward reads it. */
export interface FieldNotice {
  readonly step: Step
  /** name of the field in the form */
  readonly field: string
  readonly kind: TextNoticeKind
  /** the words as they stand in the text */
  readonly found: string
  readonly isConfirmed: boolean
}
