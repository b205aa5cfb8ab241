import { describe, expect, it } from 'vitest'
import { nameWords } from './name-words.ts'
import { wordQuery } from './words.ts'

describe('wordQuery', () => {
  it('asks for each word as the beginning of a word, whatever the accents and capitals', () => {
    expect(wordQuery('Protección, NIÑEZ')).toEqual({ folded: 'proteccion ninez', words: ['proteccion', 'ninez'], match: '"proteccion"* "ninez"*', whole: '"proteccion" "ninez"' })
  })

  it('is nothing without a letter or digit', () => {
    expect(wordQuery(' «–» ')).toBeNull()
  })

  it('looks at twelve words at most', () => {
    expect(wordQuery('a b c d e f g h i j k l m n')?.words).toHaveLength(12)
  })
})

describe('nameWords', () => {
  it('finds a short form that is written apart also written together', () => {
    expect(nameWords('ee uu', true)).toBe('ee uu eeuu')
  })

  it('leaves other names as they are', () => {
    expect(nameWords('policia nacional', false)).toBe('policia nacional')
    expect(nameWords('iin', true)).toBe('iin')
  })
})
