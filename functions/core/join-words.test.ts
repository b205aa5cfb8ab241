import { describe, expect, it } from 'vitest'
import { joinWords } from './join-words.ts'

describe('joinWords', () => {
  it('joins one, two and many', () => {
    expect(joinWords('es', [])).toBe('')
    expect(joinWords('es', ['Perú'])).toBe('Perú')
    expect(joinWords('es', ['Perú', 'Bolivia'])).toBe('Perú y Bolivia')
    expect(joinWords('en', ['UNODC', 'the CTU', 'Belize'])).toBe('UNODC, the CTU and Belize')
    expect(joinWords('pt', ['Brasil', 'Paraguai'])).toBe('Brasil e Paraguai')
    expect(joinWords('fr', ['Haïti', 'Canada'], 'or')).toBe('Haïti ou Canada')
  })

  it('changes y to e before the sound of i, in Spanish', () => {
    expect(joinWords('es', ['UNODC', 'IIN'])).toBe('UNODC e IIN')
    expect(joinWords('es', ['España', 'Italia'])).toBe('España e Italia')
    expect(joinWords('es', ['Perú', 'Íñigo'])).toBe('Perú e Íñigo')
    expect(joinWords('es', ['agua', 'hielo'])).toBe('agua y hielo')
    expect(joinWords('es', ['Chile', 'Honduras'])).toBe('Chile y Honduras')
    expect(joinWords('es', ['Chile', 'Yucatán'])).toBe('Chile y Yucatán')
  })

  it('changes o to u before the sound of o, in Spanish', () => {
    expect(joinWords('es', ['siete', 'ocho'], 'or')).toBe('siete u ocho')
    expect(joinWords('es', ['7', '8'], 'or')).toBe('7 u 8')
    expect(joinWords('es', ['10', '11'], 'or')).toBe('10 u 11')
    expect(joinWords('es', ['100', '110'], 'or')).toBe('100 o 110')
    expect(joinWords('es', ['Chile', 'Honduras'], 'or')).toBe('Chile u Honduras')
  })
})
