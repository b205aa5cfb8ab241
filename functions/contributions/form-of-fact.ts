import { allianceInput, type AllianceInput } from '#functions/alliances/schema.ts'
import { exchangeInput, type ExchangeInput } from '#functions/exchanges/schema.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TextsView } from '#functions/core/view.ts'
import { emptyForm, NO_DATE, NO_PROPOSED, NO_TEXTS, type DateParts, type TieForm, type TieKind } from './schema.ts'

function typedDate(date: string | null | undefined): DateParts {
  const [year = '', month = '', day = ''] = (date ?? '').split('-')
  return date ? { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') } : NO_DATE
}

function typedTexts(texts: TextsView | null | undefined): TieForm['what']['titles'] {
  return texts ? { ...NO_TEXTS, ...Object.fromEntries(LANGUAGES.flatMap((lang) => (texts[lang] ? [[lang, texts[lang].text]] : []))) } : NO_TEXTS
}

/** The form in which a published alliance is changed: composing the fact from it again, unchanged, gives the same fact. */
export function formOfAlliance(fact: AllianceInput, lang: Language, organization: string): TieForm {
  return {
    ...emptyForm(lang, organization),
    what: { nature: fact.kind, titles: typedTexts(fact.title), summaries: typedTexts(fact.summary), workLines: [...fact.workLines], capabilities: [] },
    who: { parties: fact.parties.map(({ organization, role, joined, left }) => ({ organization, role, joined: typedDate(joined), left: typedDate(left) })), ...NO_PROPOSED },
    when: { ...emptyForm(lang, organization).when, start: typedDate(fact.start), end: typedDate(fact.end), ending: fact.term === 'fixed' ? 'on' : fact.term },
  }
}

/** The form in which a published exchange is changed. */
export function formOfExchange(fact: ExchangeInput, lang: Language, organization: string): TieForm {
  return {
    ...emptyForm(lang, organization),
    what: { nature: fact.modality, titles: typedTexts(fact.title), summaries: typedTexts(fact.summary), workLines: [...fact.workLines], capabilities: [...fact.capabilities] },
    who: { parties: fact.participants.map(({ organization, role }) => ({ organization, role, joined: NO_DATE, left: NO_DATE })), ...NO_PROPOSED },
    when: {
      start: typedDate(fact.start), end: typedDate(fact.end), ending: '', status: fact.status, mode: fact.virtual === null ? '' : fact.virtual ? 'virtual' : 'on-site',
      durationDays: fact.durationDays == null ? '' : String(fact.durationDays), paidBy: fact.paidBy ?? '', preconditions: typedTexts(fact.preconditions),
    },
  }
}

/** The form in which a published tie of either kind is changed. */
export function formOfFact(kind: TieKind, fact: unknown, lang: Language, organization: string): TieForm {
  return kind === 'alliance' ? formOfAlliance(allianceInput.parse(fact), lang, organization) : formOfExchange(exchangeInput.parse(fact), lang, organization)
}
