import { describe, expect, it } from 'vitest'
import { acronyms, displayName, otherNames, pickText } from './text.ts'
import type { NameView } from './view.ts'

const name = (text: string, lang: string, kind: NameView['kind'] = 'official', status: NameView['status'] = 'original'): NameView => ({ text, lang, kind, status })
const SURINAME = [
  name('Integraal Kinderbeschermingsnetwerk', 'nl'), name('Red Integral de Protección de la Niñez', 'es', 'official', 'translation'),
  name('IKBeN', 'nl', 'acronym'), name('IKBeN', 'en', 'acronym'), name('Kindernetwerk', 'nl', 'short'),
]

describe('pickText', () => {
  it('takes the language of the reader, and says which it took', () => {
    expect(pickText({ en: { text: 'Agreement', status: 'original' }, pt: { text: 'Acordo', status: 'translation' } }, 'pt')).toEqual({ text: 'Acordo', status: 'translation', lang: 'pt' })
  })

  it('falls back to es, en, pt, fr in that order', () => {
    expect(pickText({ fr: { text: 'Accord', status: 'original' }, en: { text: 'Agreement', status: 'translation' } }, 'es').lang).toBe('en')
    expect(pickText({ fr: { text: 'Accord', status: 'original' } }, 'en').lang).toBe('fr')
  })
})

describe('displayName', () => {
  it('takes the official name in the language of the reader, also a translated one', () => {
    expect(displayName(SURINAME, 'es').text).toBe('Red Integral de Protección de la Niñez')
  })

  it('falls back to the name that the organization gives itself, with its language', () => {
    expect(displayName(SURINAME, 'fr')).toMatchObject({ text: 'Integraal Kinderbeschermingsnetwerk', lang: 'nl' })
  })

  it('prefers a name of its own to a translation in the same language', () => {
    const names = [name('Our translation', 'en', 'official', 'translation'), name('Own name', 'en', 'official', 'official'), name('Nombre', 'es')]
    expect(displayName(names, 'en').text).toBe('Own name')
  })
})

describe('otherNames and acronyms', () => {
  it('give what is not shown, each text once', () => {
    expect(otherNames(SURINAME, 'es').map((one) => one.text)).toEqual(['Integraal Kinderbeschermingsnetwerk', 'Kindernetwerk'])
    expect(acronyms(SURINAME)).toEqual(['IKBeN'])
  })

  it('put the acronym of the reader’s language first; es before en where there is none', () => {
    const iom = [name('IOM', 'en', 'acronym'), name('OIM', 'es', 'acronym')]
    expect([acronyms(iom, 'en'), acronyms(iom, 'es'), acronyms(iom, 'fr')]).toEqual([['IOM', 'OIM'], ['OIM', 'IOM'], ['OIM', 'IOM']])
    expect(acronyms([name('GPO', 'nl', 'acronym'), name('ISM', 'und', 'acronym')], 'pt')).toEqual(['GPO', 'ISM'])
  })
})
