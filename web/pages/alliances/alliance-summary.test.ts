import { describe, expect, it } from 'vitest'
import { parseEdtf } from '#functions/core/edtf.ts'
import type { PartyView } from '#functions/core/view.ts'
import { summaryText } from './alliance-summary.ts'

function party(name: string, role: PartyView['role'], country: string | null): PartyView {
  const organization = { id: name.toLowerCase(), names: [{ text: name, lang: 'es', kind: 'official' as const, status: 'original' as const }], sector: 'government' as const, kind: 'other' as const, country }
  return { organization, role, joined: null, left: null, attestation: 'silent', askedOn: null, saidOn: null, note: null, hasVoice: null, sources: [] }
}

const network = { start: parseEdtf('2005'), end: null, partyList: [party('GARA', 'lead', null), party('ECPAT', 'observer', null), party('IIN', 'observer', null), party('Turismo', 'member', 'per'), party('Viajes', 'member', 'chl')] }

describe('summaryText', () => {
  it('says between whom, since when, and who has a role of its own', () => {
    expect(summaryText(network, 'es')).toBe('Alianza entre 2\u00a0instituciones de 2 países y 3 regionales o mundiales, desde 2005. GARA lidera; ECPAT e IIN observan.')
    expect(summaryText(network, 'en')).toBe('An alliance among 2\u00a0organizations of 2 countries and 3 regional or worldwide ones, since 2005. GARA leads; ECPAT and IIN observe.')
    expect(summaryText(network, 'pt')).toBe('Aliança entre 2\u00a0instituições de 2 países e 3 regionais ou mundiais, desde 2005. GARA lidera; ECPAT e IIN observam.')
    expect(summaryText(network, 'fr')).toBe('Alliance entre 2\u00a0institutions de 2 pays et 3 régionales ou mondiales, depuis 2005. GARA dirige\u202f; ECPAT et IIN observent.')
  })

  it('says no more than that of two equal parties of one country, with both ends', () => {
    const pact = { start: parseEdtf('2014'), end: parseEdtf('2016'), partyList: [party('A', 'party', 'per'), party('B', 'party', 'per')] }
    expect(summaryText(pact, 'es')).toBe('Alianza entre 2\u00a0instituciones de un mismo país, 2014–2016.')
    expect(summaryText(pact, 'en')).toBe('An alliance between 2\u00a0organizations of the same country, 2014–2016.')
  })

  it('counts those of a role when they are many, and names nobody for a role that all have', () => {
    const many = { start: null, end: null, partyList: [...['A', 'B', 'C', 'D'].map((name) => party(name, 'sponsor', 'per')), party('E', 'member', 'chl')] }
    expect(summaryText(many, 'es')).toBe('Alianza entre 5\u00a0instituciones de 2 países. 4\u00a0instituciones auspician.')
  })

  it('says that one party alone is on record', () => {
    expect(summaryText({ start: null, end: null, partyList: [party('A', 'lead', 'per')] }, 'en')).toBe('An alliance of which one party is on record.')
  })
})
