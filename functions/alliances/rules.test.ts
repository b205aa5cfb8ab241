import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import Database from 'libsql'
import { bound } from '#db/prepared.ts'
import { parseEdtf } from '#functions/core/edtf.ts'
import { allianceStateSql } from './queries.ts'
import { allianceState } from './rules.ts'

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
const edtf = fc.oneof(day, day.map((text) => text.slice(0, 7)), day.map((text) => text.slice(0, 4)))

describe('allianceState', () => {
  it('is ended after the last day its end can mean, expiring within 180 days of it, and never said to be in force without an end or a word that there is none', () => {
    expect(allianceState('fixed', '2026-11-23', '2026-11-24')).toBe('ended')
    expect(allianceState('fixed', '2026-11-24', '2026-11-24')).toBe('expiring')
    expect(allianceState('fixed', '2027-05-23', '2026-11-24')).toBe('expiring')
    expect(allianceState('fixed', '2027-05-24', '2026-11-24')).toBe('active')
    expect(allianceState('open', null, '2026-11-24')).toBe('active')
    expect(allianceState('unknown', null, '2026-11-24')).toBe('unknown-term')
  })

  it('is the same in SQL and in code', () => {
    const db = new Database(':memory:')
    db.exec('create table alliance (term text, end_latest text)')
    fc.assert(fc.property(fc.option(edtf), fc.boolean(), day, (end, isOpen, today) => {
      const term = end !== null ? 'fixed' : isOpen ? 'open' : 'unknown'
      const endLatest = end === null ? null : (parseEdtf(end)?.latest ?? null)
      db.exec('delete from alliance')
      db.prepare('insert into alliance values (?, ?)').run([term, endLatest])
      const { sql: text, args } = bound(sql`select ${allianceStateSql(today)} as state from alliance`)
      expect(db.prepare(text).all(args)).toEqual([{ state: allianceState(term, endLatest, today) }])
    }))
    db.close()
  })
})
