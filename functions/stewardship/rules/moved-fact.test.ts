import { describe, expect, it } from 'vitest'
import { anAlliance, anExchange } from '#tests/factories/facts.ts'
import { joinsOnlyThem, movedFact, restoredFact } from './moved-fact.ts'

const source = (name: string) => ({ url: `https://${name}.example.org`, title: null, date: null, kind: 'other' as const })
const partyOf = (organization: string, role: 'lead' | 'party', ...names: string[]) => ({ organization, role, joined: null, left: null, sources: names.map(source) })

describe('movedFact', () => {
  it('puts the other in its place, in the same role and the same line', () => {
    const fact = anAlliance([], { parties: [partyOf('b', 'lead'), partyOf('old', 'party', 'x'), partyOf('c', 'party')], body: 'old' })
    expect(movedFact(fact, 'old', 'new')).toEqual({ ...fact, body: 'new', parties: [partyOf('b', 'lead'), partyOf('new', 'party', 'x'), partyOf('c', 'party')] })
  })

  it('keeps one line where both hold the same role, with the sources of both, and both roles where they differ', () => {
    const fact = anAlliance([], { parties: [partyOf('new', 'party', 'x', 'y'), partyOf('old', 'party', 'y', 'z'), partyOf('old', 'lead')] })
    expect(movedFact(fact, 'old', 'new')).toMatchObject({ parties: [partyOf('new', 'party', 'x', 'y', 'z'), partyOf('new', 'lead')] })
  })

  it('lets the other say what an exchange left', () => {
    const fact = anExchange('old', 'b', { outcomes: [{ side: 'old', uptake: 'adopted', kinds: [], saidOn: '2024', note: null }] })
    expect(movedFact(fact, 'old', 'new')).toMatchObject({ participants: [{ organization: 'new' }, { organization: 'b' }], outcomes: [{ side: 'new' }] })
  })
})

describe('joinsOnlyThem', () => {
  it('is true of a tie of the two alone', () => {
    expect(joinsOnlyThem(anAlliance(['a', 'b']), 'b', 'a')).toBe(true)
    expect([['a', 'b', 'c'], ['a', 'c'], ['a']].map((parties) => joinsOnlyThem(anAlliance(parties), 'a', 'b'))).toEqual([false, false, false])
  })
})

describe('restoredFact', () => {
  const before = anAlliance([], { parties: [partyOf('new', 'party', 'x'), partyOf('old', 'party', 'y'), partyOf('old', 'lead'), partyOf('c', 'party')] })
  const after = movedFact(before, 'old', 'new')

  it('gives back what was, when nothing was changed since', () => {
    expect(restoredFact(after, { before, after, from: 'old', to: 'new' })).toEqual(before)
  })

  it('keeps what was changed since, and gives back only what the merge had given', () => {
    const now = { ...after, kind: 'commitment', parties: [...(after['parties'] as object[]), partyOf('d', 'party')] } // a list of parties, by its schema
    const told = restoredFact(now, { before, after, from: 'old', to: 'new' })
    expect(told).toMatchObject({ kind: 'commitment' })
    expect(told['parties']).toEqual([partyOf('new', 'party', 'x'), partyOf('old', 'party', 'y'), partyOf('old', 'lead'), partyOf('c', 'party'), partyOf('d', 'party')])
  })

  it('does not bring back a party that was removed since', () => {
    const now = { ...after, parties: [partyOf('c', 'party')] }
    expect(restoredFact(now, { before, after, from: 'old', to: 'new' })['parties']).toEqual([partyOf('c', 'party')])
  })
})
