import { foldForSearch } from './fold.ts'

/** A piece of a text; `isMatch` where it is a word that was searched for. The pieces together are the text. */
export interface MarkedPiece { readonly text: string; readonly isMatch: boolean }

/** A word as readers see one: letters and digits, and points or apostrophes inside ("S.A", "d’Haïti" is two). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:\.[\p{L}\p{N}\p{M}]+)*/gu

/**
 * A text cut where words begin as the words of a search do, whatever their accents and case ("ninez" finds "Niñez").
 *
 * @param words folded, as `wordQuery` makes them; none: the text is one piece
 * @returns neighbouring matches with only spaces between them are one piece
 */
export function markWords(text: string, words: readonly string[]): MarkedPiece[] {
  const pieces: { text: string; isMatch: boolean }[] = []
  const add = (part: string, isMatch: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.isMatch === isMatch) last.text += part
    else pieces.push({ text: part, isMatch })
  }
  let from = 0
  for (const { 0: word, index } of words.length === 0 ? [] : text.matchAll(WORD)) {
    const isMatch = isFound(word, words)
    const between = text.slice(from, index)
    add(between, isMatch && between.trim() === '' && (pieces.at(-1)?.isMatch ?? false))
    add(word, isMatch)
    from = index + word.length
  }
  add(text.slice(from), false)
  return pieces
}

/** Whether any word of a text is one that was searched for. */
export function hasMatch(text: string, words: readonly string[]): boolean {
  return markWords(text, words).some((piece) => piece.isMatch)
}

function isFound(word: string, words: readonly string[]): boolean {
  const folded = foldForSearch(word).split(' ')
  return folded.some((one) => words.some((asked) => asked !== '' && one.startsWith(asked)))
}
