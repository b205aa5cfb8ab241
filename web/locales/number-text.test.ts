import { describe, expect, it } from 'vitest'
import { numberText } from './number-text.ts'

describe('numberText', () => {
  it('groups thousands as each language does', () => {
    expect(numberText(627, 'en')).toBe('627')
    expect(numberText(1827, 'es')).toBe('1827')
    expect(numberText(66796, 'es')).toBe('66\u202f796')
    expect(numberText(1827, 'en')).toBe('1,827')
    expect(numberText(1234567, 'pt')).toBe('1.234.567')
    expect(numberText(1827, 'fr')).toBe('1\u202f827')
  })
})
