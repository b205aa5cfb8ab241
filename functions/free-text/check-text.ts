import { ANNOUNCED_PHONE, BARE_PHONE, EMAIL, isCompactDate, isYears, STREET_ADDRESSES } from './contact-patterns.ts'
import { CASES } from './case-patterns.ts'
import { beginsWithGivenName, isInstitutional, NAMED, TITLED } from './person-patterns.ts'
import type { TextNotice, TextNoticeKind } from './schema.ts'

/** Every place where a pattern is found. */
function findAll(kind: TextNoticeKind, pattern: RegExp, text: string, is: (found: string, start: number) => boolean = () => true): TextNotice[] {
  return [...text.matchAll(pattern)].filter((match) => is(match[0], match.index)).map((match) => ({ kind, found: match[0].trim(), start: match.index }))
}

/** A law, a decree or a sum is told by digits too: "Ley 20.507", "US$ 12000000". */
function isNumberOfSomething(text: string, start: number): boolean {
  return /(?:\b(?:ley|law|lei|loi|decreto|decree|décret|act|resoluci[oó]n|resolution|resolução|acuerdo|acordo|art(?:[ií]culo|\.)?|issn|isbn|doi|iati|id|euros?|us\$?|usd|eur|brl|r\$)|[$€£]|n\.?[º°o]\.?)\s?[:.]?\s?$/iu.test(text.slice(Math.max(0, start - 16), start))
}

/**
 * Looks through a free text for what does not belong in the registry: addresses of e-mail, telephone numbers, street addresses, persons, and words that tell of one victim or case, in
 * Spanish, English, Portuguese and French. It warns only: it misses much and is sometimes wrong, and a person decides. Pure.
 *
 * @returns what was found, in the order of the text, no two overlapping; empty for a text that is fine
 */
export function checkText(text: string): readonly TextNotice[] {
  const given = text.normalize('NFC')
  const found: TextNotice[] = [
    ...findAll('email', EMAIL, given),
    ...findAll('phone', ANNOUNCED_PHONE, given, (one) => !isYears(one.replace(/^\D+/, ''))),
    ...findAll('phone', BARE_PHONE, given, (one, start) => !isYears(one) && !isCompactDate(one) && !isNumberOfSomething(given, start)),
    ...STREET_ADDRESSES.flatMap((pattern) => findAll('street-address', pattern, given)),
    ...findAll('person', TITLED, given, (one, start) => !isInstitutional(given, start, one)),
    ...findAll('person', NAMED, given, (one, start) => beginsWithGivenName(one) && !isInstitutional(given, start, one)),
    ...CASES.flatMap((pattern) => findAll('case', pattern, given)),
  ]
  const kept: TextNotice[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.found.length - a.found.length)) {
    const last = kept.at(-1)
    if (!last || one.start >= last.start + last.found.length) kept.push(one)
  }
  return kept
}
