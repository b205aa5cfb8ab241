import * as z from 'zod'
import { LANGUAGES } from '#db/reference/languages.ts'
import {
  ALLIANCE_KINDS, ALLIANCE_STATES, ATTESTATIONS, EVIDENCES, EXCHANGE_STATUSES, FLOWS, MODALITIES, NAME_KINDS, ORGANIZATION_KINDS, PARTICIPANT_ROLES, PARTY_ROLES,
  SCHEMES, SECTORS, SOURCE_KINDS, TERMS, TEXT_STATUSES, WORK_LINES,
} from '#db/reference/vocabularies.ts'
import type {
  AllianceBrief, DateView, ExchangeBrief, NameView, OrganizationBrief, ParticipantView, PartyView, SaidView, SourceView, TextsView, TextView,
} from '#functions/core/view.ts'
import type { ReplyView } from '#functions/replies/schema.ts'

/** A UTC day. */
export const dayView = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ format: 'date' })

/** A number of things. */
export const count = z.int().min(0)

/** A country, where there is a single one. */
export const countryView = z.string().regex(/^[a-z]{3}$/).describe('ISO 3166-1 alpha-3 in lower case')

export const textView = z.strictObject({ text: z.string(), status: z.enum(TEXT_STATUSES) }).describe('A text in one language and how it came to be in that language') satisfies z.ZodType<TextView>

const inLanguage = textView.optional()

export const textsView = z.strictObject({ es: inLanguage, en: inLanguage, pt: inLanguage, fr: inLanguage }).describe('A text in up to four languages; at least one is there') satisfies z.ZodType<TextsView>

/** The same text in all four languages. */
export const wordsView = z.strictObject({ es: z.string(), en: z.string(), pt: z.string(), fr: z.string() }).required().describe(`A text in each of ${LANGUAGES.join(', ')}`)

export const nameView = z.strictObject({
  text: z.string(), lang: z.string().describe('BCP 47; `und` when the language cannot be told'), kind: z.enum(NAME_KINDS), status: z.enum(TEXT_STATUSES),
}).describe('One name of an organization') satisfies z.ZodType<NameView>

export const dateView = z.strictObject({
  text: z.string().describe('as exact as it is known: 2014, 2014-03 or 2014-03-19 (EDTF level 0)'), earliest: dayView, latest: dayView,
}).describe('A date with the first and the last day that it can mean') satisfies z.ZodType<DateView>

export const sourceView = z.strictObject({
  url: z.string(), host: z.string(), title: z.string().nullable().describe('the source’s own title; never composed'), date: dateView.nullable(), kind: z.enum(SOURCE_KINDS),
}).describe('Where a fact comes from') satisfies z.ZodType<SourceView>

export const organizationBrief = z.strictObject({
  id: z.string(), names: z.array(nameView), sector: z.enum(SECTORS), kind: z.enum(ORGANIZATION_KINDS), country: countryView.nullable(),
}).describe('An organization where it is only named. Former names are left out') satisfies z.ZodType<OrganizationBrief>

/** How far a tie is confirmed, as every tie says it. */
const standing = {
  evidence: z.enum(EVIDENCES),
  parties: count.describe('organizations that take part'),
  spoken: count.describe('of these, how many have claimed or confirmed it'),
  reviewed: z.boolean().describe('false: public because its parties confirm it, and no steward of the registry has looked at it yet'),
  agesFrom: dayView.describe('day from which its age runs: of the last check, else of the recording here; a year later it asks for a check, two years later it is dormant'),
}

/** What every reading of an alliance has. */
export const allianceShape = {
  id: z.string(), kind: z.enum(ALLIANCE_KINDS), title: textsView, start: dateView.nullable().describe('null: not on record'), end: dateView.nullable().describe('null: not on record, or none; see `term`'),
  term: z.enum(TERMS), state: z.enum(ALLIANCE_STATES).describe('on the day of the question; `unknown-term`: the end is not on record, which is not "in force"'), workLines: z.array(z.enum(WORK_LINES)), ...standing,
  lastEvidence: z.string().regex(/^\d{4}$/).nullable().describe('year of the newest dated source'),
}

export const allianceBrief = z.strictObject(allianceShape).describe('An alliance where it is only named') satisfies z.ZodType<AllianceBrief>

/** What every reading of an exchange has. */
export const exchangeShape = {
  id: z.string(), modality: z.enum(MODALITIES), virtual: z.boolean().nullable().describe('null: the source does not say'), title: textsView, start: dateView.nullable(), end: dateView.nullable(),
  status: z.enum(EXCHANGE_STATUSES), scheme: z.enum(SCHEMES), flow: z.enum(FLOWS), workLines: z.array(z.enum(WORK_LINES)), ...standing,
}

export const exchangeBrief = z.strictObject(exchangeShape).describe('An exchange where it is only named') satisfies z.ZodType<ExchangeBrief>

/** What a party says of a tie. */
export const saidShape = {
  attestation: z.enum(ATTESTATIONS), askedOn: dayView.nullable().describe('day on which it was last asked; null: not asked'), saidOn: dayView.nullable().describe('day on which it spoke; null: it has not'),
  note: textsView.nullable().describe('its own words: why it disputes, or what it would have corrected'), hasVoice: z.boolean().nullable().describe('of a State: whether somebody is designated to speak for it; null of others'),
} satisfies { readonly [F in keyof SaidView]: z.ZodType<SaidView[F]> }

export const partyView = z.strictObject({
  organization: organizationBrief, role: z.enum(PARTY_ROLES), joined: dateView.nullable(), left: dateView.nullable(), ...saidShape, sources: z.array(sourceView),
}).describe('A party of an alliance, and what it says of the tie') satisfies z.ZodType<PartyView>

export const participantView = z.strictObject({ organization: organizationBrief, role: z.enum(PARTICIPANT_ROLES), attestation: z.enum(ATTESTATIONS) })
  .describe('A participant of an exchange. An organization that both gives and receives stands twice') satisfies z.ZodType<ParticipantView>

const replyView = z.strictObject({ organization: organizationBrief, text: z.string(), lang: z.enum(LANGUAGES), saidOn: dayView })
  .describe('What an institution wants to be read beside a record while its objection to it is decided: its own words') satisfies z.ZodType<ReplyView>

/** What stands at the foot of every record. */
export const foot = {
  revision: z.int().min(1), recordedOn: dayView.describe('day on which the record entered this registry'),
  checkedOn: dayView.nullable().describe('day on which someone with standing last checked it; null: never'), contested: z.boolean().describe('someone has objected; it is being looked into'), replies: z.array(replyView),
  unanswered: z.record(z.string(), dayView).describe('sources that did not answer twice in a row, by address: the day of the last try'), sources: z.array(sourceView),
}
