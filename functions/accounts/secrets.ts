import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const TOKEN_BYTES = 24
const CODE_DIGITS = 8

/** A random secret of 192 bits for a link, a session or a key, in base64url. */
export function newToken(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
}

/** A random one-time code of eight digits, each as likely as the others. */
export function newCode(): string {
  const limit = 10 ** CODE_DIGITS
  const ceiling = Math.floor(2 ** 32 / limit) * limit
  for (;;) {
    const [drawn = ceiling] = crypto.getRandomValues(new Uint32Array(1))
    if (drawn < ceiling) return String(drawn % limit).padStart(CODE_DIGITS, '0')
  }
}

/** What is kept of a token: SHA-256 in hexadecimal. A token is long enough that nobody finds it by trying. */
export function digestOf(token: string): string {
  return bytesToHex(sha256(utf8ToBytes(token)))
}

/**
 * What is kept of a short secret or an address that could be found by trying all of them: HMAC-SHA-256 under the secret of the instance, in hexadecimal.
 *
 * @param parts joined by a character that none of them holds
 */
export function keyedDigest(secret: string, ...parts: readonly string[]): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(parts.join('\0'))))
}

/** Whether two digests are the same, in a time that does not tell where they differ. */
export function isSameDigest(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (let i = 0; i < one.length; i += 1) difference |= one.charCodeAt(i) ^ other.charCodeAt(i)
  return difference === 0
}

/** Bytes as base64url without padding (RFC 4648 §5). */
export function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes of a base64url text. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))
}
