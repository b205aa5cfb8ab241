import { describe, expect, it } from 'vitest'
import { shownMatches } from './shown-matches.ts'

const name = (text: string, lang: string, kind = 'official', status = 'original') => ({ text, lang, kind, status })

describe('shownMatches', () => {
  it('shows the official name in the reader’s language, else the one it bears itself', () => {
    const names = [name('Instituto', 'es'), name('Institute', 'en', 'official', 'translation'), name('INST', 'und', 'acronym')]
    expect(shownMatches([{ id: 'a', country: 'per', names }], 'en')).toEqual([{ id: 'a', name: 'Institute', lang: 'en', about: 'INST · PER' }])
    expect(shownMatches([{ id: 'a', country: null, names }], 'fr')).toEqual([{ id: 'a', name: 'Instituto', lang: 'es', about: 'INST' }])
  })

  it('leaves out what has no name', () => {
    expect(shownMatches([{ id: 'a', country: null, names: [] }], 'es')).toEqual([])
  })
})
