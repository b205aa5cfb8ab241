import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, foldForSort } from './fold.ts'

const anyText = fc.string({ unit: 'binary' })

describe('foldForSearch', () => {
  it('makes accented and plain spellings the same', () => {
    expect(foldForSearch('Niñez y Adolescencia')).toBe('ninez y adolescencia')
    expect(foldForSearch('Fundação São João')).toBe('fundacao sao joao')
    expect(foldForSearch('Œuvre des Straße')).toBe('oeuvre des strasse')
  })

  it('turns apostrophes and punctuation into one space', () => {
    expect(foldForSearch('Bureau de l’Enfant (BDE), Haïti')).toBe('bureau de l enfant bde haiti')
  })

  it('reads an acronym with points as one without', () => {
    expect(foldForSearch('Red Viva S.A.')).toBe('red viva sa')
    expect(foldForSearch('U.N.O.D.C')).toBe('unodc')
    expect(foldForSearch('Washington D.C., oficina')).toBe('washington dc oficina')
  })

  it('leaves only letters, digits and single spaces, and changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => {
      const once = foldForSearch(text)
      expect(once).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      expect(foldForSearch(once)).toBe(once)
    }))
  })
})

describe('foldForSort', () => {
  it('keeps the leading article', () => {
    expect(foldForSort('«La Casa» de la Niña')).toBe('la casa de la nina')
  })

  it('is empty for no text but the empty one', () => {
    expect(foldForSort('***')).toBe('***')
    fc.assert(fc.property(anyText, (text) => (foldForSort(text) === '') === (text === '')))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => foldForSort(foldForSort(text)) === foldForSort(text)))
  })
})
