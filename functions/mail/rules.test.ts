import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerLine, nextAttempt, readAddress, RETRY_MINUTES } from './rules.ts'

describe('headerLine', () => {
  it('makes one line of any text, so that nothing can be added to a header', () => {
    expect(headerLine('Su código\r\nbcc: other@example.org')).toBe('Su código bcc: other@example.org')
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = headerLine(text)
      // eslint-disable-next-line no-control-regex
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(line.length).toBeLessThanOrEqual(150)
    }))
  })
})

describe('readAddress', () => {
  it('keeps a plain address in lower case', () => {
    expect(readAddress('  Officer.Team+ayni@Sub.Example.ORG ')).toBe('officer.team+ayni@sub.example.org')
    expect(readAddress("o'officer@example.org")).toBe("o'officer@example.org")
  })

  it.each(['', 'officer', '@example.org', 'officer@', 'officer@example', 'officer@-example.org', 'officer@example-.org', 'officer@example..org', 'of..ficer@example.org', 'officer@example.org.', 'a@b@example.org', 'of ficer@example.org',
    '"officer"@example.org', 'officer@[192.0.2.1]', 'officer@example.org\r\nbcc: x@example.org', 'officer@example.org,other@example.org', `${'a'.repeat(65)}@example.org`, `officer@${'a'.repeat(64)}.org`, `officer@${'abcdefgh.'.repeat(30)}org`])('takes no %j', (text) => {
    expect(readAddress(text)).toBeNull()
  })

  it('reads what it gives as the same again', () => {
    fc.assert(fc.property(fc.emailAddress(), (email) => {
      const address = readAddress(email)
      if (address !== null) expect(readAddress(address)).toBe(address)
    }))
  })
})

describe('nextAttempt', () => {
  it('waits longer after each failure, then gives up', () => {
    const now = new Date('2026-11-24T10:00:00.000Z')
    const waits = [1, 2, 3, 4, 5, 6].map((failed) => nextAttempt(now, failed)).map((at) => (at === null ? null : (at.getTime() - now.getTime()) / 60_000))
    expect(waits).toEqual([...RETRY_MINUTES, null])
    expect(waits).toEqual([1, 5, 30, 120, 720, null])
  })
})
