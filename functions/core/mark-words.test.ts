import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasMatch, markWords } from './mark-words.ts'

const matches = (text: string, ...words: string[]) => markWords(text, words).filter((piece) => piece.isMatch).map((piece) => piece.text)

describe('markWords', () => {
  it('finds a word whatever its accents and case', () => {
    expect(matches('Consejo Nacional para la Niñez', 'ninez')).toEqual(['Niñez'])
  })

  it('marks the whole of a word that begins as asked', () => {
    expect(matches('Ministério da Educação', 'educ')).toEqual(['Educação'])
  })

  it('takes words beside each other as one', () => {
    expect(matches('Consejo Nacional para la Niñez', 'consejo', 'nacional')).toEqual(['Consejo Nacional'])
  })

  it('does not look inside of words', () => {
    expect(hasMatch('Paniamor', ['amor'])).toBe(false)
  })

  it('marks nothing when nothing is asked', () => {
    expect(markWords('Paniamor', [])).toEqual([{ text: 'Paniamor', isMatch: false }])
  })

  it('never changes the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      expect(markWords(text, words).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
})
