import * as z from 'zod'
import { isCountryCode } from '#db/reference/countries.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { SOURCE_KINDS, TEXT_STATUSES } from '#db/reference/vocabularies.ts'
import { parseEdtf } from './edtf.ts'
import { isWebAddress } from './url.ts'

/** A public id: lower-case words and numbers joined by hyphens (MODEL, Ids). */
export const recordId = z.string().max(80).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens')

/** A country as lower-case ISO 3166-1 alpha-3. */
export const countryCode = z.string().refine((text) => /^[a-z]{3}$/.test(text) && isCountryCode(text), 'a lower-case ISO 3166-1 alpha-3 code')

/** A date as exact as it is known: EDTF level 0. */
export const edtfDate = z.string().refine((text) => parseEdtf(text) !== null, 'a date as 2014, 2014-03 or 2014-03-19')

/** An absolute http(s) address of at most 2,000 characters. */
export const webAddress = z.string().max(2000).refine(isWebAddress, 'an address that begins with http:// or https://')

/** A line of text: trimmed, one space between words, no control characters, NFC. */
export function line(max: number) {
  return z.string().min(1).max(max)
    .refine((text) => text === text.trim() && !/\s{2}/.test(text), 'no space at the ends, single spaces between words')
    .refine((text) => !/[\p{Cc}\p{Co}\p{Cs}\u2028\u2029]/u.test(text), 'no control characters or line breaks')
    .refine((text) => !/[\u202A-\u202E\u2066-\u2069]/.test(text), 'no marks that turn the direction of writing')
    .refine((text) => text === text.normalize('NFC'), 'Unicode in its composed form (NFC)')
}

const textIn = (max: number) => z.strictObject({ text: line(max), status: z.enum(TEXT_STATUSES) })

/** A text in at least one of the four languages, each with its status. */
export function texts(max: number) {
  const one = textIn(max).optional()
  return z.strictObject({ es: one, en: one, pt: one, fr: one }).refine((given) => LANGUAGES.some((language) => given[language]), 'a text in at least one language')
}

/** Where a fact comes from. The title is the source's own or null, never composed. */
export const sourceInput = z.strictObject({
  url: webAddress,
  title: line(500).nullable(),
  date: edtfDate.nullable(),
  kind: z.enum(SOURCE_KINDS),
})

/** The input shape of a source. */
export type SourceInput = z.infer<typeof sourceInput>

/** The sources of a record: each address once. */
export const sources = z.array(sourceInput).max(50).refine((given) => new Set(given.map((s) => s.url)).size === given.length, 'each source once')
