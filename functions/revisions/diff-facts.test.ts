import { describe, expect, it } from 'vitest'
import { diffFacts } from './diff-facts.ts'

describe('diffFacts', () => {
  it('says everything of a new record but its id and what is not known', () => {
    expect(diffFacts(null, { id: 'x', sector: 'government', website: null })).toEqual([{ field: 'sector', part: null, before: [], after: ['government'] }])
  })

  it('says nothing where nothing changed', () => {
    expect(diffFacts({ id: 'x', parties: [{ a: 1, b: 2 }] }, { id: 'x', parties: [{ b: 2, a: 1 }] })).toEqual([])
  })

  it('names the entries of a list that came and went, wherever they stand', () => {
    const change = diffFacts({ id: 'x', parties: ['a', 'b', 'c'] }, { id: 'x', parties: ['new', 'a', 'c'] })
    expect(change).toEqual([{ field: 'parties', part: null, before: ['b'], after: ['new'] }])
  })

  it('counts entries that are there twice', () => {
    expect(diffFacts({ id: 'x', people: ['a', 'a'] }, { id: 'x', people: ['a'] })).toEqual([{ field: 'people', part: null, before: ['a'], after: [] }])
  })

  it('tells the languages of a text apart', () => {
    const es = { text: 'uno', status: 'original' }
    const before = { id: 'x', title: { es, en: { text: 'one', status: 'translation' } } }
    const after = { id: 'x', title: { es, en: { text: 'One', status: 'translation' } } }
    expect(diffFacts(before, after)).toEqual([{ field: 'title', part: 'en', before: [before.title.en], after: [after.title.en] }])
  })

  it('says what an empty value became', () => {
    expect(diffFacts({ id: 'x', end: null }, { id: 'x', end: '2020' })).toEqual([{ field: 'end', part: null, before: [], after: ['2020'] }])
  })
})
