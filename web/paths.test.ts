import { describe, expect, it } from 'vitest'
import { href, PATHS, queryString } from './paths.ts'

describe('href', () => {
  it('fills the parameters of a path', () => {
    expect(href(PATHS.organization, { lang: 'es', id: 'iin-oas' })).toBe('/es/organizations/iin-oas')
    expect(href(PATHS.home, { lang: 'pt' })).toBe('/pt/')
    expect(href(PATHS.apiNetwork, {})).toBe('/api/v1/network')
  })

  it('encodes what could leave its place in the address', () => {
    expect(href(PATHS.country, { lang: 'fr', country: '../x?y' })).toBe('/fr/countries/..%2Fx%3Fy')
  })
})

describe('queryString', () => {
  it('repeats the name of a list and leaves out what is not given', () => {
    expect(queryString({ q: 'niñez', sector: ['government', 'international'], kind: [], cursor: null, limit: 20 })).toBe('?q=ni%C3%B1ez&sector=government&sector=international&limit=20')
    expect(queryString({ q: '' })).toBe('')
  })
})
