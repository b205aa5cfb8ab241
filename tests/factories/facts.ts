import type { AllianceInput } from '#functions/alliances/schema.ts'
import type { ExchangeInput } from '#functions/exchanges/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'

/** A public source that no organization of a test is named in. */
export const SOURCE = { url: 'https://registry.example.org/source', title: null, date: '2020-05', kind: 'other' } as const

let made = 0

/** A fact of an organization; a test states only what it is about. */
export function anOrganization(given: Partial<OrganizationInput> = {}): OrganizationInput {
  const id = given.id ?? `organization-${++made}`
  return {
    id, sector: 'civil-society', kind: 'national-ngo', country: 'cri', website: null, kindDetail: null, identifiers: [], sources: [SOURCE],
    names: [{ text: `Organization ${id}`, lang: 'en', kind: 'official', status: 'original' }], ...given,
  }
}

/** A fact of an alliance of these organizations. */
export function anAlliance(parties: readonly string[], given: Partial<AllianceInput> = {}): AllianceInput {
  return {
    id: `alliance-${++made}`, kind: 'coalition', title: { en: { text: 'A coalition', status: 'original' } }, summary: null, start: '2019', end: null, term: 'unknown',
    workLines: ['training'], body: null, sources: [SOURCE],
    parties: parties.map((organization) => ({ organization, role: 'party', joined: null, left: null, sources: [] })), ...given,
  }
}

/** A fact of an exchange from one organization to another. */
export function anExchange(from: string, to: string, given: Partial<ExchangeInput> = {}): ExchangeInput {
  return {
    id: `exchange-${++made}`, modality: 'study-visit', title: { en: { text: 'A study visit', status: 'original' } }, summary: null, start: '2021-03', end: null, status: 'completed',
    virtual: null, workLines: ['training'], capabilities: [], precededBy: null, people: null, sources: [SOURCE],
    participants: [{ organization: from, role: 'offering' }, { organization: to, role: 'receiving' }], ...given,
  }
}
