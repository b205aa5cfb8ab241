import { describe, expect, it } from 'vitest'
import { shownName } from './rules.ts'

describe('shownName', () => {
  it('keeps back a name that tells a number nobody has confirmed', () => {
    expect(shownName('Línea 102', null)).toBeNull()
    expect(shownName('Anti-trafficking hotline 847', null)).toBeNull()
  })

  it('shows it with the day on which its operator confirmed it', () => {
    expect(shownName('Línea 102', '2027-01-12')).toBe('Línea 102')
  })

  it('shows a name without figures', () => {
    expect(shownName('Línea Azul', null)).toBe('Línea Azul')
  })
})
