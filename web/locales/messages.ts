import type { Language } from '#db/reference/languages.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { pt } from './pt/index.ts'

/** The shape of messages without the very words: any string for a string, the same parameters for a function. */
type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Widened<Said>
    : T extends object
      ? { readonly [K in keyof T]: Widened<T[K]> }
      : T

/** What every language says, in the shape of the Spanish. A sentence that is missing in one language is an error of compilation. */
export type Messages = Widened<typeof es>

const MESSAGES: { readonly [L in Language]: Messages } = { es, en, pt, fr }

/** All sentences in a language: `messagesFor(lang).common.search.button`. */
export function messagesFor(lang: Language): Messages {
  return MESSAGES[lang]
}
