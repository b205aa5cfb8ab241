import { foldForSearch } from '#functions/core/fold.ts'

/** More words than this are not looked at: a longer question finds nothing more. */
const MOST_WORDS = 12

/** A question in words, ready for the full-text index. */
export interface WordQuery {
  /** the whole question, folded as names are */
  readonly folded: string
  readonly words: readonly string[]
  /** FTS5 expression: every word as the beginning of a word, in any order */
  readonly match: string
  /** FTS5 expression: every word as it is, in any order */
  readonly whole: string
}

/**
 * What somebody typed, as words: accents, case and punctuation do not count.
 *
 * @returns null when no letter or digit is left
 */
export function wordQuery(text: string): WordQuery | null {
  const words = foldForSearch(text).split(' ').filter((word) => word !== '').slice(0, MOST_WORDS)
  if (words.length === 0) return null
  return { folded: words.join(' '), words, match: words.map((word) => `"${word}"*`).join(' '), whole: words.map((word) => `"${word}"`).join(' ') }
}
