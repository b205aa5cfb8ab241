import { BUILD_ID } from './build-id.ts'

/**
 * The entity tag of a GET (MODEL, API): it changes with the revision of the record or the version of the data, the build, the UTC day (state and age
 * depend on it) and the language. Weak, for the edge may compress.
 *
 * @param of revision or data version
 */
export function entityTag(of: number, day: string, lang = '-'): string {
  return `W/"${of}.${BUILD_ID}.${day}.${lang}"`
}

/** Whether If-None-Match names the tag (RFC 9110 §13.1.2, weak comparison). */
export function isNoneMatch(header: string | null | undefined, tag: string): boolean {
  if (!header) return false
  if (header.trim() === '*') return true
  const bare = tag.replace(/^W\//, '')
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === bare)
}
