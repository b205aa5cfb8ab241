import { describe, expect, it } from 'vitest'
import { historyReason, personalIn } from './personal.ts'

describe('personalIn', () => {
  it.each([['write to officer@example.org', 'officer@example.org'], ['llamar al tel. 555 0199 222', '555 0199 222'], ['as Dr. Ana Gómez asked', 'Ana Gómez']])('finds in %j what names or reaches a person', (text, found) => {
    expect(personalIn(text).join(' ')).toContain(found)
    expect(historyReason(text)).toBeNull()
  })

  it.each(['It ended in 2023.', 'Resolución CD/RES. 10 (82-R/07)', 'The ministry said so in its letter 45-2026.'])('finds nothing in %j', (text) => {
    expect(personalIn(text)).toEqual([])
    expect(historyReason(text)).toBe(text)
  })

  it('keeps no reason as none', () => {
    expect(historyReason(null)).toBeNull()
  })
})
