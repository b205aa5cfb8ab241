import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readObjection, workingDaysAfter } from './rules.ts'

describe('workingDaysAfter', () => {
  it.each([['2026-11-24', 15, '2026-12-15'], ['2026-11-27', 1, '2026-11-30'], ['2026-11-28', 1, '2026-11-30'], ['2026-11-29', 15, '2026-12-18'], ['2026-11-24', 0, '2026-11-24']])('counts from %s so many as %i: %s', (day, days, due) => {
    expect(workingDaysAfter(day, days)).toBe(due)
  })

  it('never ends on a Saturday or Sunday, and takes three weeks for fifteen days', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (n) => {
      const day = new Date(Date.UTC(2026, 0, 1) + n * 86_400_000)
      const due = new Date(workingDaysAfter(day.toISOString().slice(0, 10), 15))
      const weekend = [0, 6].includes(day.getUTCDay())
      expect([0, 6]).not.toContain(due.getUTCDay())
      expect((due.getTime() - day.getTime()) / 86_400_000).toBe(weekend ? 21 - ((day.getUTCDay() + 1) % 7 + 1) : 21)
    }))
  })
})

describe('readObjection', () => {
  const typed = { organization: 'a', wish: 'correct', statement: 'The dates of this alliance are wrong.', reply: '', email: 'Officer@Example.org' }

  it('reads what holds', () => {
    expect(readObjection(typed, ['a', 'b'], null)).toEqual({ value: { ...typed, email: 'officer@example.org', reply: null }, faults: [] })
  })

  it.each([
    [{ organization: 'c' }, 'institution'], [{ wish: 'x' }, 'wish'], [{ statement: '' }, 'missing'], [{ statement: 'wrong' }, 'short'], [{ statement: 'x'.repeat(3001) }, 'long'], [{ reply: 'x'.repeat(501) }, 'replyLong'], [{ email: 'a@b\r\nBcc: c@d.org' }, 'email'],
  ])('names what does not hold: %j', (change, code) => {
    expect(readObjection({ ...typed, ...change }, ['a', 'b'], null)).toMatchObject({ value: null, faults: [{ code }] })
  })

  it('asks no address of whoever is signed in, and keeps no reply to a wish to be unseen', () => {
    expect(readObjection({ ...typed, wish: 'withhold', reply: 'said', email: '' }, ['a'], 'post@example.org').value).toMatchObject({ email: 'post@example.org', reply: null })
  })
})
