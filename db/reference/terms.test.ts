import { describe, expect, it } from 'vitest'
import { LANGUAGES } from './languages.ts'
import type { VocabularyTerm } from './term.ts'
import { label, longLabel, roleVerb, VOCABULARIES } from './terms.ts'
import { MNR_CAPABILITY_TERMS, MNR_GROUPS } from './terms/mnr-capabilities.ts'
import * as slugs from './vocabularies.ts'

const all: readonly (readonly [string, Readonly<Record<string, VocabularyTerm>>])[] = Object.entries(VOCABULARIES)
const texts = (term: VocabularyTerm) => [term.labels, term.long, term.verb, term.verbMany].flatMap((words) => (words ? LANGUAGES.map((language) => words[language]) : []))

describe('vocabularies', () => {
  it('have a term for every list of slugs', () => {
    const known = all.map(([, terms]) => Object.keys(terms).sort().join())
    for (const [name, list] of Object.entries(slugs)) expect(known, name).toContain([...list].sort().join())
  })

  it('are labelled in sentence case, without a full stop, spaces at the ends or straight apostrophes', () => {
    for (const [id, terms] of all) {
      for (const [slug, term] of Object.entries(terms)) {
        for (const text of texts(term)) expect(text, `${id}/${slug}`).toMatch(/^[\p{Lu}][^'"]*[^\s.'"]$/u)
      }
    }
  })

  it('keep a French semicolon with its word', () => {
    for (const [, terms] of all) {
      for (const term of Object.values(terms)) for (const words of [term.labels, term.long]) expect(words?.fr ?? '').not.toMatch(/[^\u202f];/)
    }
  })

  it('tell their terms apart in every language', () => {
    for (const [id, terms] of all) {
      for (const language of LANGUAGES) {
        const labels = Object.values(terms).map((term) => term.labels[language])
        expect(new Set(labels).size, `${id} in ${language}`).toBe(labels.length)
      }
    }
  })

  it('use no term that the Luxembourg Guidelines advise against', () => {
    for (const [, terms] of all) {
      for (const text of Object.values(terms).flatMap(texts)) expect(text).not.toMatch(/pornogra|prostitu|turismo sexual|sex tourism|tourisme sexuel/i)
    }
  })
})

describe('mnr-capabilities', () => {
  it('are numbered from 1 to 21, under the six headings', () => {
    const terms = Object.values(MNR_CAPABILITY_TERMS)
    expect(terms.map((term) => term.codes.mnr)).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
    expect([...new Set(terms.map((term) => term.group))]).toEqual([...MNR_GROUPS])
  })
})

describe('label', () => {
  it('says a term in a language, in full where asked', () => {
    expect(label('sectors', 'government', 'es')).toBe('Gobierno')
    expect(label('schemes', 'triangular', 'pt')).toBe('Trilateral')
    expect(longLabel('ratification-statuses', 'party', 'en')).toBe('Bound; the source does not say how')
    expect(longLabel('sectors', 'government', 'fr')).toBe('Gouvernement')
    // @ts-expect-error a slug of another vocabulary does not compile
    expect(() => label('sectors', 'lead', 'es')).toThrow()
  })
})

describe('roleVerb', () => {
  it('agrees with the number of parties', () => {
    expect(roleVerb('party-roles', 'lead', 'es')).toBe('Lidera')
    expect(roleVerb('party-roles', 'observer', 'es', 2)).toBe('Observan')
    expect(roleVerb('participant-roles', 'receiving', 'fr')).toBe('Reçoit')
  })
})
