import { describe, expect, it } from 'vitest'
import { concealed } from './conceal.ts'

const FACT = { id: 'tie', body: 'b', title: { es: { text: 'T', status: 'original' } }, parties: [{ organization: 'a', role: 'lead' }, { organization: 'b', role: 'member' }, { organization: 'c', role: 'member' }] }

describe('concealed', () => {
  it('leaves a fact as it is when nobody is withheld', () => {
    expect(concealed(FACT, new Set())).toEqual({ fact: FACT, pointers: [] })
  })

  it('empties whatever names a withheld organization and keeps the others in their places', () => {
    const { fact, pointers } = concealed(FACT, new Set(['b']))
    expect(pointers).toEqual(['/body', '/parties/1'])
    expect(fact).toEqual({ ...FACT, body: null, parties: [FACT.parties[0], null, FACT.parties[2]] })
  })
})
