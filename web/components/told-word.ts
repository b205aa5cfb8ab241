import type { Language } from '#db/reference/languages.ts'
import { tellIn, type Word } from '#functions/core/told.ts'

/** A word that was kept without a language, as text in the reader's. */
export function wordText(word: Word, lang: Language): string {
  return tellIn<{ readonly word: string }>(lang, { word }).word
}
