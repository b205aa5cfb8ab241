import { describe, expect, it } from 'vitest'
import { findVocabulary, listVocabularies } from './list-vocabularies.ts'
import { vocabularyList, vocabularyView } from './schema.ts'

describe('listVocabularies', () => {
  it('answers the shape that it documents', () => {
    expect(vocabularyList.parse(listVocabularies())).toEqual(listVocabularies())
  })

  it('names each vocabulary once', () => {
    const ids = listVocabularies().data.map((vocabulary) => vocabulary.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('work-lines')
  })
})

describe('findVocabulary', () => {
  it('answers one, with labels and codes', () => {
    const sectors = vocabularyView.parse(findVocabulary('sectors'))
    expect(sectors.terms.map((term) => term.slug)).toEqual(['government', 'civil-society', 'private-sector', 'international'])
    expect(findVocabulary('modalities')?.terms[0]).toMatchObject({ slug: 'technical-assistance', labels: { fr: 'Assistance technique' }, codes: { iatiAidType: 'D02' } })
    expect(findVocabulary('mnr-capabilities')?.terms[0]).toMatchObject({ slug: 'leadership', group: 'policy-governance', codes: { mnr: 1 } })
  })

  it('knows no other', () => {
    expect(findVocabulary('sector')).toBeNull()
    expect(findVocabulary('constructor')).toBeNull()
  })
})
