import { describe, expect, it } from 'vitest'
import { plural } from './plural.ts'

describe('plural', () => {
  it('takes the singular for one, in every language', () => {
    expect(plural('es', 1, 'parte', 'partes')).toBe('parte')
    expect(plural('en', 1, 'party', 'parties')).toBe('party')
  })

  it('counts nought as each language does', () => {
    expect(plural('es', 0, 'parte', 'partes')).toBe('partes')
    expect(plural('en', 0, 'party', 'parties')).toBe('parties')
    expect(plural('pt', 0, 'parte', 'partes')).toBe('parte')
    expect(plural('fr', 0, 'partie', 'parties')).toBe('partie')
  })
})
