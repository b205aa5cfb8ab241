import { describe, expect, it } from 'vitest'
import type { ParticipantRole, PartyRole, Sector } from '#db/reference/vocabularies.ts'
import type { AllianceBrief, ExchangeBrief } from '#functions/core/view.ts'
import type { OrganizationView } from './schema.ts'
import { partsIn, sumsOf } from './sums.ts'

const ALLIANCE: AllianceBrief = { id: 'a', kind: 'coalition', title: { es: { text: 'A', status: 'original' } }, start: null, end: null, term: 'unknown', state: 'unknown-term', workLines: ['training'], evidence: 'documented', parties: 3, spoken: 0, reviewed: true, agesFrom: '2026-11-23', lastEvidence: null }
const EXCHANGE: ExchangeBrief = { id: 'e', modality: 'workshop', virtual: null, title: { es: { text: 'E', status: 'original' } }, start: null, end: null, status: 'completed', scheme: 'bilateral', flow: 'directed', workLines: ['legislation'], evidence: 'documented', parties: 2, spoken: 0, reviewed: true, agesFrom: '2026-11-23' }
const IT: OrganizationView = {
  id: 'x', names: [], sector: 'government', kind: 'state', country: 'per', website: null, kindDetail: null, alliances: 0, exchanges: 0, checkedOn: null, agesFrom: '2026-11-23',
  revision: 1, identifiers: [], recordedOn: '2026-11-24', contested: false, replies: [], voice: null, sources: [], unanswered: {},
}

const alliance = (...roles: PartyRole[]) => ({ alliance: ALLIANCE, roles })
const exchange = (flow: ExchangeBrief['flow'], ...roles: ParticipantRole[]) => ({ exchange: { ...EXCHANGE, flow }, roles, others: [] })
const partner = (sector: Sector) => ({ organization: { id: 'p', names: [], sector, kind: 'other' as const, country: null }, ties: ['a'], weight: 1 })

describe('sumsOf', () => {
  it('counts the alliances it leads among all it is in', () => {
    const sums = sumsOf({ ...IT, ties: { alliances: [alliance('lead', 'host'), alliance('member')], exchanges: [], bodyOf: [] } })
    expect([sums.alliances, sums.leads]).toEqual([2, 1])
  })

  it('counts an exchange in which it gives and supports in both', () => {
    const sums = sumsOf({ ...IT, ties: { alliances: [], exchanges: [exchange('directed', 'offering', 'supporting'), exchange('directed', 'receiving')], bodyOf: [] } })
    expect(sums.parts).toEqual({ teaches: 0, gives: 1, receives: 1, meets: 0, supports: 1, otherwise: 0 })
  })

  it('names each work line once, in the order of the vocabulary', () => {
    const sums = sumsOf({ ...IT, ties: { alliances: [alliance('member'), alliance('lead')], exchanges: [exchange('directed', 'receiving')], bodyOf: [] } })
    expect(sums.workLines).toEqual(['legislation', 'training'])
  })

  it('counts partners and their sectors', () => {
    const sums = sumsOf({ ...IT, partners: [partner('government'), partner('government'), partner('international')] })
    expect([sums.partners, sums.sectors]).toEqual([3, 2])
  })

  it('takes what was not asked for as none', () => {
    expect(sumsOf(IT)).toMatchObject({ alliances: 0, exchanges: 0, partners: 0, workLines: [] })
  })
})

describe('partsIn', () => {
  it('says that who gives and receives in a two-way exchange teaches', () => {
    expect(partsIn(exchange('two-way', 'offering', 'receiving'))).toEqual(['teaches'])
  })

  it('keeps the role of the others in a two-way exchange', () => {
    expect(partsIn(exchange('two-way', 'supporting'))).toEqual(['supports'])
  })

  it('says of a meeting only that it takes part', () => {
    expect(partsIn(exchange('contact', 'receiving'))).toEqual(['meets'])
  })

  it('keeps both roles apart where only one side has both', () => {
    expect(partsIn(exchange('directed', 'offering', 'receiving'))).toEqual(['gives', 'receives'])
  })
})
