import { describe, expect, it } from 'vitest'
import type { PartyView, SourceView } from '#functions/core/view.ts'
import { partiesByRole, placesOf, supportingSources } from './sums.ts'

const source = (url: string): SourceView => ({ url, host: 'example.org', title: null, date: null, kind: 'other' })

function party(id: string, role: PartyView['role'], country: string | null, sources: readonly SourceView[] = []): PartyView {
  return { organization: { id, names: [], sector: 'government', kind: 'other', country }, role, joined: null, left: null, attestation: 'silent', askedOn: null, saidOn: null, note: null, hasVoice: null, sources }
}

describe('partiesByRole', () => {
  it('puts those who lead first and leaves out roles that nobody has', () => {
    const groups = partiesByRole([party('a', 'observer', null), party('b', 'member', 'per'), party('c', 'lead', null)])
    expect(groups.map(({ role }) => role)).toEqual(['lead', 'member', 'observer'])
  })
})

describe('placesOf', () => {
  it('counts an organization once whatever its roles', () => {
    expect(placesOf([party('a', 'lead', 'per'), party('a', 'host', 'per'), party('b', 'member', 'per'), party('c', 'member', 'chl'), party('d', 'member', null)])).toEqual({ national: 3, countries: 2, regional: 1 })
  })
})

describe('supportingSources', () => {
  it('names each source once, with the alliance and the parties that it supports', () => {
    const one = source('https://example.org/1')
    const two = source('https://example.org/2')
    const found = supportingSources([one], [party('a', 'lead', null, [one, two]), party('a', 'host', null, [two]), party('b', 'member', null, [two])])
    expect(found.map(({ source: { url }, alliance, parties }) => [url, alliance, parties.map(({ id }) => id)])).toEqual([
      ['https://example.org/1', true, ['a']],
      ['https://example.org/2', false, ['a', 'b']],
    ])
  })
})
