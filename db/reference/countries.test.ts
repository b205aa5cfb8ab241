import { describe, expect, it } from 'vitest'
import { AMERICAN_STATES, COUNTRIES, countryName, countryOf, countrySortName, findCountry, isCountryCode, subregionOf } from './countries.ts'
import { countryFacts, MEMBERSHIPS } from './country-facts.ts'
import { COUNTRY_NAMES } from './country-names.ts'
import { LANGUAGES } from './languages.ts'
import { oasNote } from './oas-notes.ts'

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each code once, each with four names', () => {
    expect(COUNTRIES).toHaveLength(249)
    for (const key of ['code', 'alpha2', 'm49'] as const) expect(new Set(COUNTRIES.map((country) => country[key])).size).toBe(249)
    for (const country of COUNTRIES) {
      expect(country.code).toMatch(/^[a-z]{3}$/)
      expect(country.m49).toMatch(/^\d{3}$/)
      for (const language of LANGUAGES) expect(country.names[language].trim()).not.toBe('')
    }
  })

  it('bear different names within a language', () => {
    for (const language of LANGUAGES) expect(new Set(COUNTRIES.map((country) => country.names[language])).size).toBe(249)
  })

  it('bear the names of the one table of names', () => {
    for (const [code, names] of Object.entries(COUNTRY_NAMES)) {
      for (const [language, name] of Object.entries(names)) expect(findCountry(code)?.names).toHaveProperty(language, name)
    }
    expect(countryName('bhs', 'en')).toBe('The Bahamas')
    expect(countryName('tto', 'pt')).toBe('Trinidad e Tobago')
    expect(countryName('usa', 'fr')).toBe('États-Unis')
  })

  it('stand in order without their article, El Salvador with it', () => {
    expect(countrySortName(countryOf('bhs'), 'en')).toBe('Bahamas')
    expect(countrySortName(countryOf('bhs'), 'es')).toBe('Bahamas')
    expect(countrySortName(countryOf('slv'), 'es')).toBe('El Salvador')
  })

  it('refuse a code that does not exist', () => {
    expect(isCountryCode('xxx')).toBe(false)
    expect(isCountryCode('PER')).toBe(false)
    expect(() => countryName('xxx', 'es')).toThrow('xxx')
  })

  it('include the 35 American States, in subregions, none of them a territory', () => {
    expect(AMERICAN_STATES).toHaveLength(35)
    for (const code of AMERICAN_STATES) {
      expect(subregionOf(code)).not.toBe('outside')
      expect(findCountry(code)?.territory).toBe(false)
    }
    expect(subregionOf('mex')).toBe('north-america')
    expect(subregionOf('esp')).toBe('outside')
    expect(findCountry('pri')?.territory).toBe(true)
  })
})

describe('countryFacts', () => {
  it('knows a capital, a language and the groups of every American State', () => {
    for (const code of AMERICAN_STATES) {
      const facts = countryFacts(code)
      expect(facts?.languages.length).toBeGreaterThan(0)
      expect(Math.abs(facts?.capital.latitude ?? 90)).toBeLessThan(60)
      expect(facts?.population).toBeGreaterThan(40_000)
    }
    expect(AMERICAN_STATES.filter((code) => countryFacts(code)?.memberships.includes('oas'))).toHaveLength(34)
  })

  it('knows every territory of the Americas where people live, and the partners', () => {
    for (const country of COUNTRIES.filter((one) => one.territory && !['bvt', 'sgs'].includes(one.code))) expect(countryFacts(country.code)).not.toBeNull()
    expect(countryFacts('esp')?.memberships).toEqual(['segib'])
    expect(countryFacts('jpn')).toBeNull()
  })

  it('has members in every group', () => {
    for (const group of MEMBERSHIPS) expect(COUNTRIES.some((country) => countryFacts(country.code)?.memberships.includes(group))).toBe(true)
  })
})

describe('oasNote', () => {
  it('stands for three States, in four languages', () => {
    expect(COUNTRIES.filter((country) => oasNote(country.code)).map((country) => country.code)).toEqual(['cub', 'nic', 'ven'])
    for (const language of LANGUAGES) expect(oasNote('nic')?.texts[language]).toContain('2021')
  })
})
