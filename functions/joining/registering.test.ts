import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organizationInput } from '#functions/organizations/schema.ts'
import { freeId, proposedStem, readRegistration } from './registering.ts'

const TYPED = {
  official: 'Instituto de la Niñez', officialLang: 'es', acronym: 'INI', country: 'per', kind: 'government/child-institute', website: 'https://www.instituto.example.org/', office: 'Dirección de cooperación', reachedBy: 'https://www.instituto.example.org/contacto',
}

const values = (typed: Readonly<Record<string, string>>) => ({ all: (name: string): readonly string[] => (typed[name] === undefined ? [] : [typed[name]]) })
const faults = (typed: Readonly<Record<string, string>>) => readRegistration(values({ ...TYPED, ...typed }), '2026-11-24').faults.map(({ field, code }) => `${field}:${code}`)

describe('readRegistration', () => {
  it('makes a fact of an organization that its own schema takes', () => {
    const { value } = readRegistration(values({ ...TYPED, translated: 'Children’s Institute', translatedLang: 'en', short: 'Instituto', 'founded-year': '1998', 'founded-month': '3' }), '2026-11-24')
    const fact = { id: 'per-ini', ...value?.fact }
    expect(organizationInput.parse(fact)).toEqual(fact)
    expect(value?.fact.founded).toBe('1998-03')
    expect(value?.fact.sources).toEqual([{ url: TYPED.website, title: null, date: null, kind: 'party' }])
    expect(value?.fact.names.map(({ text, lang, kind }) => [text, lang, kind])).toEqual([['Instituto de la Niñez', 'es', 'official'], ['Children’s Institute', 'en', 'official'], ['Instituto', 'es', 'short'], ['INI', 'und', 'acronym']])
  })

  it.each([
    [{ official: '' }, 'official:official'], [{ official: ' \t ' }, 'official:official'], [{ official: '—' }, 'official:official'], [{ official: 'x'.repeat(301) }, 'official:long'], [{ officialLang: '' }, 'officialLang:language'],
    [{ translated: 'Institute', translatedLang: '' }, 'translatedLang:language'], [{ translated: 'Institute', translatedLang: 'es' }, 'translatedLang:sameLanguage'], [{ short: TYPED.official }, 'short:sameName'],
    [{ country: '' }, 'country:country'], [{ country: 'xxx' }, 'country:country'], [{ kind: '' }, 'kind:kind'], [{ kind: 'government/state' }, 'kind:kind'], [{ kind: 'government/national-ngo' }, 'kind:kind'],
    [{ website: 'javascript:alert(1)' }, 'website:website'], [{ website: 'instituto.example.org' }, 'website:website'], [{ source: 'ftp://example.org/x' }, 'source:source'], [{ website: '' }, 'source:ground'],
    [{ 'founded-year': 'abc' }, 'founded:founded'], [{ 'founded-year': '99999' }, 'founded:founded'], [{ 'founded-year': '1998', 'founded-month': '2', 'founded-day': '30' }, 'founded:founded'], [{ 'founded-month': '3' }, 'founded:founded'],
    [{ 'founded-year': '2027' }, 'founded:foundedLater'], [{ statement: 'x'.repeat(1001) }, 'statement:statement'], [{ office: '' }, 'office:office'], [{ office: 'x'.repeat(121) }, 'office:officeLong'], [{ reachedBy: '' }, 'reachedBy:reachedBy'],
  ])('says what is wrong and where: %j → %s', (typed, fault) => {
    expect(faults(typed)).toEqual([fault])
  })

  it('takes an explanation where there is neither site nor source', () => {
    const { value } = readRegistration(values({ ...TYPED, website: '', statement: 'Es una red de casas de acogida.' }), '2026-11-24')
    expect(value).toMatchObject({ statement: 'Es una red de casas de acogida.', fact: { sources: [], website: null } })
  })

  it('never makes a fact that the schema refuses, whatever is typed', () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('es', 'und', 'per', 'none', 'government/police', 'https://example.org', '1998', '2', '__proto__'))
    const field = fc.constantFrom(...Object.keys(TYPED), 'short', 'translated', 'translatedLang', 'source', 'statement', 'founded-year', 'founded-month', 'founded-day')
    fc.assert(fc.property(fc.dictionary(field, any), (typed) => {
      const { value } = readRegistration(values({ ...TYPED, ...typed }), '2026-11-24')
      if (value !== null) organizationInput.parse({ ...value.fact, id: freeId(proposedStem(value.fact), new Set()) })
    }), { numRuns: 500 })
  })
})

describe('the proposed id', () => {
  const named = (text: string, kind: 'official' | 'acronym' = 'official') => ({ country: 'per', names: [{ text, lang: 'es', kind, status: 'original' as const }] })

  it('is country and acronym, else country and name', () => {
    expect(proposedStem(named('INI', 'acronym'))).toBe('per-ini')
    expect(proposedStem(named('Instituto Ñandú'))).toBe('per-instituto-nandu')
    expect(proposedStem({ ...named('Red'), country: null })).toBe('red')
    expect(proposedStem(named('儿童'))).toBe('per-organization')
  })

  it('is numbered where it is taken', () => {
    expect(freeId('per-ini', new Set())).toBe('per-ini')
    expect(freeId('per-ini', new Set(['per-ini', 'per-ini-2']))).toBe('per-ini-3')
  })
})
