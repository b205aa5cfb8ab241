import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import type { TextStatus } from '#db/reference/vocabularies.ts'
import type { FormEntry, TypedValues } from '#functions/contributions/form-codec.ts'
import type { TextsView } from '#functions/core/view.ts'
import { lineOf } from '#functions/joining/asking.ts'

/** Texts in up to four languages as they were typed; `tooLong`: the fields that hold more than fits. */
export interface TypedTexts { readonly texts: { [L in Language]?: { text: string; status: TextStatus } } | null; readonly tooLong: readonly string[] }

/**
 * The text of a field that has one input for each language, `NAME-es` and so on: the one in the writer's language is the original, the others translations, unless the record says
 * otherwise. Null when nothing was typed.
 */
export function textsFrom(values: TypedValues, name: string, lang: Language, base: TextsView | null, most: number): TypedTexts {
  const given = LANGUAGES.flatMap((one) => { const text = lineOf(values, `${name}-${one}`); return text === '' ? [] : [{ one, text }] })
  const original = base !== null ? undefined : (given.find(({ one }) => one === lang) ?? given[0])?.one
  const texts = Object.fromEntries(given.map(({ one, text }) => [one, { text, status: base?.[one]?.status ?? (one === original ? 'original' : 'translation') satisfies TextStatus }]))
  return { texts: given.length === 0 ? null : texts, tooLong: given.filter(({ text }) => text.length > most).map(({ one }) => `${name}-${one}`) }
}

/** Such a field as it stands on record. */
export function textEntries(name: string, texts: TextsView | null): FormEntry[] {
  return LANGUAGES.map((one): FormEntry => [`${name}-${one}`, texts?.[one]?.text ?? ''])
}
