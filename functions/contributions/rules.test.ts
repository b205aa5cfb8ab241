import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordId } from '#functions/core/field-constraints.ts'
import { anAlliance } from '#tests/factories/facts.ts'
import { idFromTitle, isSubstantial, medianDays } from './rules.ts'

describe('idFromTitle', () => {
  it('gives an id that holds for any title, and one that is not taken', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(5), (title, n) => {
      const taken = new Set<string>()
      for (let i = 0; i <= n; i++) {
        const id = idFromTitle(title, (one) => taken.has(one))
        expect(recordId.safeParse(id).success, id).toBe(true)
        expect(taken.has(id)).toBe(false)
        taken.add(id)
      }
    }))
  })

  it('reads as the title does', () => {
    expect(idFromTitle('Acuerdo marco: Niñez y Adolescencia (2024)', () => false)).toBe('acuerdo-marco-ninez-y-adolescencia-2024')
    expect(idFromTitle('Acuerdo', (id) => id === 'acuerdo')).toBe('acuerdo-2')
  })
})

describe('isSubstantial', () => {
  const fact = anAlliance(['a', 'b'])
  it('is not touched by sources and translations', () => {
    expect(isSubstantial(fact, { ...fact, sources: [], parties: fact.parties.map((one) => ({ ...one, sources: fact.sources })), title: { ...fact.title, es: { text: 'Coalición', status: 'translation' } } })).toBe(false)
  })
  it('is not touched by the spelling of the title, the summary or the order of the parties', () => {
    const spelled = { ...fact, title: { en: { text: 'ACCORD  of a and B.', status: 'original' } } }
    expect(isSubstantial({ ...fact, title: { en: { text: 'Accord of Á and B', status: 'original' } } }, spelled)).toBe(false)
    expect(isSubstantial(fact, { ...fact, summary: { en: { text: 'What it is for', status: 'original' } }, parties: fact.parties.toReversed() })).toBe(false)
  })
  it.each([{ kind: 'commitment' }, { term: 'open' }, { end: '2030', term: 'fixed' }, { parties: fact.parties.map((one) => ({ ...one, role: 'observer' })) }, { start: '2020' }, { parties: fact.parties.slice(1) }, { title: { en: { text: 'Another', status: 'original' } } }, { workLines: [] }])('is touched by %j', (change) => {
    expect(isSubstantial(fact, { ...fact, ...change })).toBe(true)
  })
})

describe('medianDays', () => {
  it('is the middle of what was waited, at least a day, and unknown where nobody has waited', () => {
    const DAY = 86_400_000
    expect(medianDays([])).toBeNull()
    expect(medianDays([1])).toBe(1)
    expect(medianDays([9 * DAY, DAY, 2 * DAY])).toBe(2)
    expect(medianDays([DAY, 4 * DAY])).toBe(4)
  })
})
