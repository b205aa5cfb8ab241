import { describe, expect, it } from 'vitest'
import { languageOfPath, preferredLanguage, redirectToLanguage } from './locale.ts'

describe('preferredLanguage', () => {
  it('takes the language of the highest weight that the pages have', () => {
    expect(preferredLanguage('de-DE,de;q=0.9,fr;q=0.5,pt-BR;q=0.8')).toBe('pt')
    expect(preferredLanguage('en-US,en;q=0.9,es;q=0.8')).toBe('en')
  })

  it('goes by the order given where weights are equal', () => {
    expect(preferredLanguage('fr, en')).toBe('fr')
  })

  it('falls back to Spanish, also from what is refused or malformed', () => {
    expect(preferredLanguage(undefined)).toBe('es')
    expect(preferredLanguage('de')).toBe('es')
    expect(preferredLanguage('en;q=0')).toBe('es')
    expect(preferredLanguage('fr;q=high')).toBe('es')
  })
})

describe('languageOfPath', () => {
  it('reads the first part only', () => {
    expect(languageOfPath('/pt/organizations/per')).toBe('pt')
    expect(languageOfPath('/organizations/es')).toBeNull()
    expect(languageOfPath('/')).toBeNull()
  })
})

describe('redirectToLanguage', () => {
  it('sends to the home page and says what it depends on', () => {
    const answer = redirectToLanguage(new Request('https://ayni.example/', { headers: { 'accept-language': 'fr-CA' } }))
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/fr/')
    expect(answer.headers.get('vary')).toBe('Accept-Language')
  })
})
