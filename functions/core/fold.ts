import { remembering } from './remember.ts'

/** Letters that Unicode does not take apart into a base letter and a mark, and what readers type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n',
}

/** "E.E.U.U.", "S.A.": single letters with points between them. */
const POINTED_ACRONYM = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** So many texts are remembered: a name is folded for the index, for sorting in five ways and for its doubles, and those that it resembles are the same again and again. */
const MOST_REMEMBERED = 1000

/** Lower case, no marks, no punctuation, single spaces. Lower-casing stands between two decompositions: `™` opens into capitals, `İ` lowers into a mark. */
const fold = remembering(MOST_REMEMBERED, (text) =>
  withoutMarks(withoutMarks(text).toLowerCase())
    .replace(/[ßœæøđðþłħıŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim())

/**
 * The form in which names are stored for search and in which a query is asked: "Niñez" and "ninez", "L'Enfant" and "l enfant", "S.A." and "sa" are the
 * same (DESIGN §3.5). Only letters, digits and single spaces are left; folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return fold(text.includes('.') ? text.replace(POINTED_ACRONYM, (acronym) => `${acronym.replaceAll('.', '')} `) : text)
}

/**
 * The key by which names are put in order, compared as plain code units (SQLite does not collate). Leading articles and points count as readers see them:
 * an article stays, punctuation does not. A name of nothing but signs keeps its signs, so that the key is never empty.
 */
export function foldForSort(text: string): string {
  return fold(text) || text
}
