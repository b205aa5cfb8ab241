import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { foldForSearch } from '#functions/core/fold.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { isSteward } from '#functions/posts/rules.ts'
import type { KeptRecord } from './kinds.ts'
import type { Idempotency } from './schema.ts'

const LONGEST_ID = 72

function slug(text: string): string {
  return foldForSearch(text).replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

/**
 * The id of a new record that was given none: country and acronym, or name, of an organization (`cri-paniamor`); the title of a tie; the organization, direction and work line of a
 * capability. Whether it is taken is seen when it is written.
 */
export function idFor(fact: { readonly [field: string]: unknown }): string {
  const names = listOf(fact['names'])
  const name = names.find(({ kind }) => kind === 'acronym') ?? names.find(({ kind }) => kind === 'official') ?? names[0]
  const titles = Object.values(typeof fact['title'] === 'object' && fact['title'] !== null ? fact['title'] : {})
  const parts = name ? [fact['country'], name['text']] : titles.length > 0 ? [(titles[0] as { text?: unknown }).text] : [fact['organization'], fact['direction'], fact['workLine']]
  const whole = slug(parts.filter((part) => typeof part === 'string').join(' '))
  const cut = whole.length > LONGEST_ID ? whole.slice(0, LONGEST_ID).replace(/-[^-]*$/, '') : whole
  return cut || 'record'
}

function listOf(value: unknown): { readonly [field: string]: unknown }[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}

/** The first of `stem`, `stem-2`, `stem-3` … that is not taken. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`
}

/**
 * The revision that a change is written over, from If-Match: the record's `revision` in quotation marks (`"3"`), or the entity tag that a GET gave, which names a version of the
 * data.
 *
 * @throws Problem `revision-needed` without one, `invalid-query` for what is neither
 */
export function readRevision(ifMatch: string | null): { readonly revision: number } | { readonly version: number } {
  if (ifMatch === null) throw new Problem('revision-needed', 'send the revision that you have read, as If-Match: "3"')
  const revision = /^"(\d{1,9})"$/.exec(ifMatch.trim())
  if (revision) return { revision: Number(revision[1]) }
  const version = /^W\/"(\d{1,12})\.[^"]*"$/.exec(ifMatch.trim())
  if (version) return { version: Number(version[1]) }
  throw new Problem('invalid-query', 'If-Match is the revision of the record in quotation marks', [{ pointer: 'If-Match', code: 'invalid-format', detail: '"3", or the ETag of a GET' }])
}

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/

/**
 * How a request is known when it comes again: `Idempotency-Key` and a digest of its method, address and body.
 *
 * @throws Problem `invalid-query` for a key that is no key
 */
export function readIdempotency(key: string | null, method: string, address: string, ifMatch: string | null, body: string): Idempotency | null {
  if (key === null) return null
  if (!IDEMPOTENCY_KEY.test(key)) throw new Problem('invalid-query', 'Idempotency-Key has 1 to 255 visible characters', [{ pointer: 'Idempotency-Key', code: 'invalid-format', detail: '1 to 255 visible ASCII characters' }])
  return { key, digest: bytesToHex(sha256(utf8ToBytes([method, address, ifMatch ?? '', body].join('\n')))) }
}

/** Whether a key writes facts at once: a steward's, with the scope to write. Others make a submission. */
export function writesFacts(viewer: Viewer): boolean {
  return isSteward(viewer)
}

/** @throws Problem `not-allowed` for a key that only reads */
export function requireWriteScope(viewer: Viewer): void {
  if (viewer.via.kind === 'api-key' && viewer.via.scope !== 'write') throw new Problem('not-allowed', 'this key only reads')
}

/** The ids of the organizations that a record is about, and whose members may therefore propose it or a change of it. */
export function organizationsOf(kind: KeptRecord, fact: { readonly [field: string]: unknown }): string[] {
  const named = (field: string) => listOf(fact[field]).map(({ organization }) => String(organization))
  switch (kind) {
    case 'organization':
      return [String(fact['id'])]
    case 'alliance':
      return named('parties')
    case 'exchange':
      return named('participants')
    case 'capability':
      return [String(fact['organization'])]
  }
}

/**
 * Nobody decides alone about what her own organization says: a steward who holds a post there sends it in by the key of that post, and another steward decides.
 *
 * @param ownOrganizations at which the steward holds posts besides
 * @param facts the record as it is to be, and as it was
 * @throws Problem `not-allowed`
 */
export function requireNoOwnInterest(ownOrganizations: readonly string[], kind: KeptRecord, facts: readonly { readonly [field: string]: unknown }[]): void {
  if (facts.some((fact) => organizationsOf(kind, fact).some((id) => ownOrganizations.includes(id)))) throw new Problem('not-allowed', 'it is of an organization at which you hold a post: send it in by the key of that post')
}
