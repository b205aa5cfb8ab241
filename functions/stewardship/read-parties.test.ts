import { describe, expect, it } from 'vitest'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { readParties } from './read-parties.ts'

const values = (given: Readonly<Record<string, string | readonly string[]>>) => {
  const all = (name: string) => { const found = given[name]; return found === undefined ? [] : typeof found === 'string' ? [found] : found }
  return { all, one: (name: string) => all(name)[0] ?? '' }
}
const double: OrganizationBrief = { id: 'per-x', names: [], sector: 'government', kind: 'ministry-or-agency', country: 'per' } as unknown as OrganizationBrief // only its id is read
const alike = [{ id: 'proposed-1', duplicates: [{ organization: double, likeness: 'sure' as const, reasons: [] }] }]
const alone = [{ id: 'proposed-1', duplicates: [] }]

describe('readParties', () => {
  it('takes for new what nothing resembles, and asks where something does', () => {
    expect(readParties(alone, values({}))).toEqual({ outcome: 'read', known: new Map() })
    expect(readParties(alike, values({}))).toEqual({ outcome: 'fault', field: 'proposed-1', code: 'choose' })
  })

  it('takes for new what was seen beside its likes, and not before', () => {
    expect(readParties(alike, values({ 'proposed-1': 'new', 'proposed-1-seen': ['per-x'] }))).toEqual({ outcome: 'read', known: new Map() })
    expect(readParties(alike, values({ 'proposed-1': 'new' }))).toEqual({ outcome: 'overtaken' })
  })

  it('reads one on record by choice, by id and by address', () => {
    for (const [choice, other] of [['per-x', ''], ['other', 'per-x'], ['other', 'https://ayni.example.org/es/organizations/per-x']] as const) {
      expect(readParties(alike, values({ 'proposed-1': choice, 'proposed-1-other': other }))).toEqual({ outcome: 'read', known: new Map([['proposed-1', 'per-x']]) })
    }
    expect(readParties(alike, values({ 'proposed-1': 'other', 'proposed-1-other': 'no such thing' }))).toEqual({ outcome: 'fault', field: 'proposed-1-other', code: 'unknown' })
  })
})
