import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { counted, plural } from './plural.ts'

describe('plural', () => {
  it('takes 1 as one and 2 as more, in every language', () => {
    for (const language of LANGUAGES) {
      expect(plural(language, 1, 'one', 'other')).toBe('one')
      expect(plural(language, 2, 'one', 'other')).toBe('other')
    }
  })

  it('takes 0 as one in French only', () => {
    expect(LANGUAGES.filter((language) => plural(language, 0, 'one', 'other') === 'one')).toEqual(['fr'])
  })
})

describe('counted', () => {
  it('says the number with its word', () => {
    expect(counted('es', 1, 'alianza', 'alianzas')).toBe('1\u00a0alianza')
    expect(counted('en', 1200, 'tie', 'ties')).toBe('1,200\u00a0ties')
  })
})
