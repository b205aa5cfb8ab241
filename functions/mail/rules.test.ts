import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerLine, nextAttempt, RETRY_MINUTES } from './rules.ts'

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

describe('nextAttempt', () => {
  it('waits longer after each failure, then gives up', () => {
    const now = new Date('2026-11-24T10:00:00.000Z')
    const waits = [1, 2, 3, 4, 5, 6].map((failed) => nextAttempt(now, failed)).map((at) => (at === null ? null : (at.getTime() - now.getTime()) / 60_000))
    expect(waits).toEqual([...RETRY_MINUTES, null])
    expect(waits).toEqual([1, 5, 30, 120, 720, null])
  })
})
