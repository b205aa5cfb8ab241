import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerFault, answersOpen, isPublicEarly, noteOf, remindersDue, workingDaysAfter, type EarlyGround } from './rules.ts'

describe('workingDaysAfter', () => {
  it('leaves out Saturdays and Sundays', () => {
    expect(workingDaysAfter(new Date('2026-11-24T10:00:00Z'), 10)).toBe('2026-12-08')
    expect(workingDaysAfter(new Date('2026-11-27T23:59:00Z'), 1)).toBe('2026-11-30')
  })
  it('is never a weekend and always within three weeks for ten days', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (now) => {
      const due = new Date(`${workingDaysAfter(now, 10)}T00:00:00Z`)
      expect([0, 6]).not.toContain(due.getUTCDay())
      expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(15 * 86_400_000)
    }))
  })
})

describe('remindersDue', () => {
  it('are two, after a week and after three, then none', () => {
    const asked = '2026-11-01T10:00:00.000Z'
    expect([6, 7, 20, 21, 400].map((days) => remindersDue(asked, new Date(Date.parse(asked) + days * 86_400_000)))).toEqual([0, 1, 1, 2, 2])
  })
})

describe('answersOpen', () => {
  it('lets a party say anything but what it says already, and take back only what it said', () => {
    expect(answersOpen('silent', false)).toEqual(['confirm', 'correct', 'dispute'])
    expect(answersOpen('confirmed', false)).toEqual(['correct', 'dispute', 'retract'])
    expect(answersOpen('confirmed', true)).toEqual(['confirm', 'correct', 'dispute', 'retract'])
    expect(answersOpen('claimed', false)).toEqual(['correct', 'dispute', 'retract'])
    expect(answersOpen('retracted', false)).toEqual(['confirm', 'correct', 'dispute'])
  })
})

describe('answerFault', () => {
  it('asks for the reason of a dispute, on one line of 500 characters, without what is not confirmed', () => {
    expect(answerFault({ answer: 'confirm', note: '', confirmed: [] }, [])).toBeNull()
    expect(answerFault({ answer: 'dispute', note: ' \n ', confirmed: [] }, [])).toBe('reason-missing')
    expect(answerFault({ answer: 'correct', note: '', confirmed: [] }, [])).toBe('correction-missing')
    expect(answerFault({ answer: 'dispute', note: 'x'.repeat(501), confirmed: [] }, [])).toBe('too-long')
    const notice = { kind: 'email', found: 'officer@example.org', start: 0 } as const
    expect(answerFault({ answer: 'dispute', note: 'officer@example.org', confirmed: [] }, [notice])).toBe('confirm-notice')
    expect(answerFault({ answer: 'dispute', note: 'officer@example.org', confirmed: ['officer@example.org'] }, [notice])).toBeNull()
    expect(noteOf({ answer: 'dispute', note: 'It ended\r\nin  2020 ', lang: 'en' })).toEqual({ en: { text: 'It ended in 2020', status: 'original' } })
  })
})

describe('isPublicEarly', () => {
  const ground: EarlyGround = { operation: 'create', notices: 0, proposed: 0, isAuthorVerified: true, answers: [{ state: 'confirmed', hasNote: false, isVerified: true }] }
  it('needs two verified parties, no objection and a clean text', () => {
    expect(isPublicEarly(ground)).toBe(true)
    expect(isPublicEarly({ ...ground, answers: [] })).toBe(false)
    expect(isPublicEarly({ ...ground, notices: 1 })).toBe(false)
    expect(isPublicEarly({ ...ground, proposed: 1 })).toBe(false)
    expect(isPublicEarly({ ...ground, isAuthorVerified: false })).toBe(false)
    expect(isPublicEarly({ ...ground, operation: 'withdraw' })).toBe(false)
    expect(isPublicEarly({ ...ground, answers: [{ state: 'confirmed', hasNote: false, isVerified: false }] })).toBe(false)
    expect(isPublicEarly({ ...ground, answers: [...ground.answers, { state: 'disputed', hasNote: true, isVerified: true }] })).toBe(false)
    expect(isPublicEarly({ ...ground, answers: [...ground.answers, { state: 'confirmed', hasNote: true, isVerified: true }] })).toBe(false)
  })
})
