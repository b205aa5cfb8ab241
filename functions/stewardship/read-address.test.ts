import { describe, expect, it } from 'vitest'
import { organizationNamed, recordAt } from './read-address.ts'

describe('recordAt', () => {
  it('reads pages and histories, with and without the origin', () => {
    expect(recordAt('https://registry.example.org/es/alliances/red-x?a=1')).toEqual({ kind: 'alliance', id: 'red-x' })
    expect(recordAt('/en/exchanges/visit-2/history')).toEqual({ kind: 'exchange', id: 'visit-2' })
    expect(recordAt(' /pt/organizations/per#names')).toEqual({ kind: 'organization', id: 'per' })
  })

  it('reads nothing else', () => {
    expect(['', 'per', '/es/countries/per', '/es/organizations/', 'javascript:alert(1)'].map(recordAt)).toEqual([null, null, null, null, null])
  })
})

describe('organizationNamed', () => {
  it('takes an id or the address of an organization, and nothing else', () => {
    expect(['cri-paniamor', ' PER ', '/es/organizations/iin-oas', '/es/alliances/x', 'two words', ''].map(organizationNamed)).toEqual(['cri-paniamor', 'per', 'iin-oas', '', '', ''])
  })
})
