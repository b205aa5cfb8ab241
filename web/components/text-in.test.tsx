import { describe, expect, it } from 'vitest'
import { otherTexts, TextIn } from './text-in.tsx'

const AGREEMENT = { en: { text: 'Agreement', status: 'original' }, es: { text: 'Convenio', status: 'translation' } } as const

describe('TextIn', () => {
  it('shows a text of the reader’s language as it is', () => {
    expect(String(<TextIn texts={AGREEMENT} lang="en" full />)).toBe('Agreement')
  })

  it('marks another language for eyes and for screen readers', () => {
    expect(String(<TextIn texts={{ en: AGREEMENT.en }} lang="es" />)).toBe('<span lang="en">Agreement</span><span class="tongue"> en inglés</span>')
  })

  it('marks a translation only where asked to', () => {
    expect(String(<TextIn texts={AGREEMENT} lang="es" />)).toBe('Convenio')
    expect(String(<TextIn texts={AGREEMENT} lang="es" full />)).toBe('Convenio<span class="tongue"> traducción</span>')
  })
})

describe('otherTexts', () => {
  it('gives the texts of their own in other languages, never our translations', () => {
    expect(otherTexts(AGREEMENT, 'es')).toEqual([{ lang: 'en', text: 'Agreement' }])
    expect(otherTexts(AGREEMENT, 'en')).toEqual([])
  })
})
