import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, fromBase64url, isSameDigest, keyedDigest, newCode, newToken, toBase64url } from './secrets.ts'

describe('secrets', () => {
  it('are long, and each one new', () => {
    const tokens = Array.from({ length: 200 }, newToken)
    expect(new Set(tokens).size).toBe(200)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/)
    for (const code of Array.from({ length: 200 }, newCode)) expect(code).toMatch(/^\d{8}$/)
  })

  it('are kept as digests: SHA-256 (FIPS 180-4), and HMAC under the secret of the instance for what could be guessed', () => {
    expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(keyedDigest('one', 'code', 'a@example.org', '12345678')).not.toBe(keyedDigest('other', 'code', 'a@example.org', '12345678'))
    expect(keyedDigest('one', 'ab', 'c')).not.toBe(keyedDigest('one', 'a', 'bc'))
  })

  it('are compared whole', () => {
    expect(isSameDigest(digestOf('a'), digestOf('a'))).toBe(true)
    expect(isSameDigest(digestOf('a'), digestOf('b'))).toBe(false)
    expect(isSameDigest('ab', 'abc')).toBe(false)
  })

  it('travel as base64url without loss', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64url(bytes)
      expect(text).toMatch(/^[\w-]*$/)
      expect([...fromBase64url(text)]).toEqual([...bytes])
    }))
  })
})
