import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLIANCE_KINDS, EVIDENCES, ORGANIZATION_KINDS, SECTORS, WORK_LINES } from '#db/reference/vocabularies.ts'
import { readUrl, writeUrl, type UrlState } from './url-state.ts'

const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined })

describe('the address of a view', () => {
  it('restores what it was written from', () => {
    const state: fc.Arbitrary<UrlState> = fc.record({
      view: fc.record({ sector: some(SECTORS), organizationKind: some(ORGANIZATION_KINDS), country: some(['per', 'bol', 'cri']), workLine: some(WORK_LINES), kind: some(['alliance', ...ALLIANCE_KINDS]), evidence: some(EVIDENCES), year: fc.option(fc.integer({ min: 1900, max: 2099 }), { nil: undefined }) }),
      focus: fc.option(fc.constantFrom('iin-oas', 'tie/gara-alliance'), { nil: null }),
      standpoint: fc.option(fc.record({ x: fc.integer({ min: -9999, max: 9999 }), y: fc.integer({ min: -9999, max: 9999 }), zoom: fc.integer({ min: 1, max: 900 }).map((n) => n / 100) }), { nil: null }),
    })
    fc.assert(fc.property(state, (one) => {
      expect(readUrl(writeUrl(one, null))).toEqual(one)
    }))
  })

  it('asks nothing by what does not hold', () => {
    expect(readUrl('?sector=blue&year=20144&view=a,b&evidence=&kind=')).toEqual({
      view: { sector: undefined, organizationKind: undefined, country: undefined, workLine: undefined, kind: undefined, evidence: undefined, year: undefined }, focus: null, standpoint: null,
    })
  })
})
