import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { Contribution } from '#functions/contributions/contribution.ts'
import { asLine } from '#functions/contributions/compose-fact.ts'

/** The title of a contribution in the reader's language, else in the one it is written in, else in any; null while it has none. */
export function contributionTitle({ form }: Pick<Contribution, 'form'>, lang: Language): string | null {
  for (const one of [lang, form.lang, ...LANGUAGES]) {
    const text = asLine(form.what.titles[one])
    if (text !== '') return text
  }
  return null
}
