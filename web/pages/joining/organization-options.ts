import { AMERICAN_STATES, COUNTRIES } from '#db/reference/countries.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import { inNameOrder } from '#functions/countries/rules.ts'
import { kindValue, NO_COUNTRY, OTHER_LANGUAGE } from '#functions/joining/registering.ts'
import { kindsOf } from '#functions/joining/rules.ts'
import type { Option } from '#web/components/forms/fields.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** The languages of a name: the four, and any other. */
export function languageOptions(lang: Language): Option[] {
  const t = messagesFor(lang).joining.register
  return [...LANGUAGES.map((one) => ({ value: one, label: messagesFor(one).common.languageName })), { value: OTHER_LANGUAGE, label: t.otherLanguage }]
}

/** Where an organization belongs: the Americas first, then none, then the others. */
export function countryOptions(lang: Language): Option[] {
  const { common, joining: { register: t } } = messagesFor(lang)
  const ordered = inNameOrder(COUNTRIES, lang)
  const isAmerican = ({ code, territory }: (typeof COUNTRIES)[number]) => territory || AMERICAN_STATES.includes(code)
  const option = ({ code, names }: (typeof COUNTRIES)[number]) => ({ value: code, label: names[lang] })
  return [{ group: t.american, choices: ordered.filter(isAmerican).map(option) }, { value: NO_COUNTRY, label: common.regional }, { group: t.elsewhere, choices: ordered.filter((one) => !isAmerican(one)).map(option) }]
}

/** What an organization is, by sector: each choice says sector and kind at once. */
export function kindOptions(lang: Language): Option[] {
  return SECTORS.map((sector) => ({ group: label('sectors', sector, lang), choices: kindsOf(sector).map((kind) => ({ value: kindValue(sector, kind), label: label('organization-kinds', kind, lang) })) }))
}
