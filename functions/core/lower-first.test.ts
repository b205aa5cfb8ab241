import { describe, expect, it } from 'vitest'
import { lowerFirst } from './lower-first.ts'

describe('lowerFirst', () => {
  it('makes a label fit to stand inside a line', () => {
    expect(lowerFirst('En curso')).toBe('en curso')
    expect(lowerFirst('Échange entre pairs')).toBe('échange entre pairs')
    expect(lowerFirst('À l’essai')).toBe('à l’essai')
    expect(lowerFirst('')).toBe('')
  })

  it('leaves acronyms, Powers, places and proper names as they are', () => {
    for (const label of ['ONG nacional', 'Poder Judicial', 'América del Sur', 'Internet monitoring', 'MERCOSUR']) expect(lowerFirst(label)).toBe(label)
  })

  it('tells the State from a state of things', () => {
    expect(lowerFirst('Estado')).toBe('Estado')
    expect(lowerFirst('Estado no consta')).toBe('estado no consta')
    expect(lowerFirst('État inconnu')).toBe('état inconnu')
  })

  it('lowers a word that only begins like a proper name', () => {
    expect(lowerFirst('Ministerio o agencia')).toBe('ministerio o agencia')
  })
})
