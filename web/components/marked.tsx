import { markWords } from '#functions/core/mark-words.ts'

/** A text with the words that were searched for in `<mark>`. `words` are folded; none: the text as it is. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return <>{markWords(text, words).map((piece) => (piece.isMatch ? <mark>{piece.text}</mark> : piece.text))}</>
}
