import type { Language } from '#db/reference/languages.ts'
import { formatDate } from './format-date.ts'
import { displayName, pickText } from './text.ts'
import type { NameView, TextsView } from './view.ts'

/** A word of a sentence that is not written yet: what it is in each language, a name as its reader knows it, or a day. It becomes text when the reader's language is known. */
export type Word = { readonly texts: TextsView } | { readonly names: readonly NameView[] } | { readonly day: string }

/** The data of a sentence as it is kept: where the sentence wants a text, a text or a word. */
export type Told<D> = { readonly [N in keyof D]: D[N] extends string ? D[N] | Word : D[N] }

function inWords(language: Language, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('texts' in value) return pickText(value.texts as TextsView, language).text // the shape of Word
  if ('names' in value) return displayName(value.names as readonly NameView[], language).text
  if ('day' in value) return formatDate(language, { text: String(value.day) })
  return value
}

/** The data of a sentence in a language: every word as text. */
export function tellIn<D extends object>(language: Language, data: Told<D>): D {
  // each word of a text has become a text
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, inWords(language, value)])) as D
}
