import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonicalJson } from '#functions/core/canonical-json.ts'

const SALT_BYTES = 16
const utf8 = new TextEncoder()

/** A record's fact: a JSON object. */
export type Fact = { readonly [field: string]: unknown }

/** One text per field pointer. */
export type ByField = { readonly [pointer: string]: string }

/** SHA-256 of a text, as lower-case hex. */
function digest(text: string): string {
  return bytesToHex(sha256(utf8.encode(text)))
}

/**
 * The fields of a fact, each of which can be blotted out by itself: every top-level value, and of lists and texts every entry
 * (`/sector`, `/names/0`, `/title/es`).
 */
export function fieldsOf(fact: Fact): [pointer: string, value: unknown][] {
  return Object.entries(fact).flatMap(([field, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null && Object.keys(value).length > 0
      ? Object.entries(value).map(([part, entry]): [string, unknown] => [`/${field}/${part}`, entry])
      : [[`/${field}`, value]],
  )
}

/** A fresh random salt for each field of a fact. */
export function saltsFor(fact: Fact): ByField {
  const fields = fieldsOf(fact)
  const random = bytesToHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES * fields.length)))
  return Object.fromEntries(fields.map(([pointer], i) => [pointer, random.slice(i * SALT_BYTES * 2, (i + 1) * SALT_BYTES * 2)]))
}

/**
 * The salted digest of each field of a fact: SHA-256 of salt and canonical JSON.
 *
 * @param salts as made by `saltsFor` for the same fact; a field whose salt was blotted out is left out
 */
export function digestsOf(fact: Fact, salts: ByField): ByField {
  return Object.fromEntries(fieldsOf(fact).flatMap(([pointer, value]) => {
    const salt = salts[pointer]
    return salt === undefined ? [] : [[pointer, digest(`${salt}${canonicalJson(value)}`)]]
  }))
}

/** What proves the fields of a fact, each by itself. */
export interface Seal { readonly salts: ByField; readonly digests: ByField }

/** Fresh salts for a fact, and the digests of its fields with them. */
export function sealOf(fact: Fact): Seal {
  const salts = saltsFor(fact)
  return { salts, digests: digestsOf(fact, salts) }
}

/** What a revision says of itself, beside its fields. */
export interface RevisionHead {
  readonly kind: string
  readonly id: string
  readonly number: number
  readonly version: number
  readonly operation: string
  readonly actorPost: string
  readonly actorAt: string
  readonly at: string
  readonly reason: string | null
}

/**
 * Hash of a revision: SHA-256 over canonical JSON of its head, the digests of its fields and the hash of the revision before (DESIGN §3.4). The data version is not in it: the
 * database gives it as the revision is written, so that writers need not wait for each other.
 */
export function hashOf(head: Omit<RevisionHead, 'version'>, digests: ByField, previousHash: string | null): string {
  const { kind, id, number, operation, actorPost, actorAt, at, reason } = head
  return digest(canonicalJson({ kind, id, number, operation, actorPost, actorAt, at, reason, digests, previousHash }))
}
