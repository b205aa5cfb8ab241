import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundOf, tellingWords } from '#functions/core/telling-words.ts'
import { likenessKeys, likenessOf } from './rules.ts'
import type { Likeness } from './schema.ts'

const renacer: Likeness = { names: [{ text: 'Fundación Renacer', kind: 'official' }, { text: 'FR-COL', kind: 'acronym' }], country: 'col', website: 'https://www.fundacionrenacer.org/' }
const likeness = (asked: Partial<Likeness>) => likenessOf({ names: [{ text: 'Otra institución del todo' }], country: 'col', ...asked }, renacer)

const word = fc.constantFrom('protección', 'niñez', 'Renacer', 'salud', 'mujer', 'Casa', 'Alianza', 'policía', 'ministerio', 'red', 'criança', 'jeunesse', '24', 'línea', 'líneas', 'Renaser', 'Colombia', 'jeunesses', 'prevención', 'protecsion', 'nacional')
const name = fc.record({ text: fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' ')), kind: fc.constantFrom('official', 'short', 'acronym', 'former', undefined) })
const organization = fc.record({ names: fc.array(name, { minLength: 1, maxLength: 3 }), country: fc.constantFrom('col', 'per', null), website: fc.constantFrom(null, 'https://a.example.org/es/', 'https://a.example.org', 'https://gob.example/b') })

describe('tellingWords', () => {
  it('leaves out what tells nothing: articles, forms of law and the name of the country itself', () => {
    expect(tellingWords('Fundación para la Protección de la Niñez del Perú, A.C.', 'per')).toEqual(['ninez', 'proteccion'])
  })

  it('keeps what is there when nothing else is', () => {
    expect(tellingWords('La ONG', null)).toEqual(['la', 'ong'])
  })
})

describe('soundOf', () => {
  it('is the same for what is written otherwise and sounds alike', () => {
    expect(soundOf('renaser')).toBe(soundOf('renacer'))
    expect(soundOf('telephono')).toBe(soundOf('telefono'))
  })
})

describe('likenessOf', () => {
  it('is sure of the same full name in the same country, whatever accents and capitals', () => {
    expect(likeness({ names: [{ text: 'FUNDACION RENACER' }] })).toEqual({ likeness: 'sure', reasons: [{ kind: 'same-name', text: 'Fundación Renacer' }] })
  })

  it('finds likely what differs by a form of law, a misspelling or the name of the country', () => {
    expect(likeness({ names: [{ text: 'Renacer Colombia' }] })?.likeness).toBe('likely')
    expect(likeness({ names: [{ text: 'Fundación Renaser' }] })?.reasons[0]?.kind).toBe('similar-name')
  })

  it('finds likely the same acronym or the same site', () => {
    expect(likeness({ names: [{ text: 'FRCOL' }] })?.reasons[0]?.kind).toBe('same-acronym')
    expect(likeness({ website: 'http://fundacionrenacer.org/es' })).toEqual({ likeness: 'likely', reasons: [{ kind: 'same-website', text: 'fundacionrenacer.org' }] })
  })

  it('says nothing of another country: sister institutions bear the same names', () => {
    expect(likeness({ names: [{ text: 'Fundación Renacer' }], country: 'per' })).toBeNull()
  })

  it('tells two ministries of a country apart', () => {
    const health: Likeness = { names: [{ text: 'Ministerio de Salud Pública' }], country: 'col' }
    expect(likenessOf({ names: [{ text: 'Ministerio de Educación Pública' }], country: 'col' }, health)).toBeNull()
  })

  it('judges the same both ways round', () => {
    fc.assert(fc.property(organization, organization, (one, other) => {
      expect(likenessOf(one, other)?.likeness).toBe(likenessOf(other, one)?.likeness)
    }))
  })

  it('finds every organization to be itself, and never looks it up in vain', () => {
    fc.assert(fc.property(organization, (given) => {
      const one = { ...given, names: [...given.names, { text: 'Casa Alianza', kind: 'official' as const }] }
      expect(likenessOf(one, one)).not.toBeNull()
    }))
  })
})

describe('likenessKeys', () => {
  it('share one with the keys of whatever is judged alike', () => {
    fc.assert(fc.property(organization, organization, (asked, recorded) => {
      const stored = likenessKeys(recorded)
      if (likenessOf(asked, recorded) !== null) expect(likenessKeys(asked).filter((key) => stored.includes(key))).not.toEqual([])
    }), { numRuns: 1000 })
  })

  it('share one when the name holds that of its country, and only one of the two says the country', () => {
    const asked = { names: [{ text: 'Infancia del Perú', kind: 'official' as const }], country: null, website: null }
    const recorded = { ...asked, country: 'per' }
    expect(likenessOf(asked, recorded)).not.toBeNull()
    expect(likenessKeys(asked).filter((key) => likenessKeys(recorded).includes(key))).not.toEqual([])
  })
})
