import { describe, expect, it } from 'vitest'
import { formatNumber, formatPercent } from './number.ts'

describe('formatNumber', () => {
  it('groups figures as each language does', () => {
    expect(formatNumber('es', 1044)).toBe('1044')
    expect(formatNumber('es', 12345)).toBe('12\u202f345')
    expect(formatNumber('en', 1044)).toBe('1,044')
    expect(formatNumber('pt', 1234567)).toBe('1.234.567')
    expect(formatNumber('fr', 1044)).toBe('1\u202f044')
  })

  it('writes decimals, zero and less than zero', () => {
    expect(formatNumber('es', 3.14159, 2)).toBe('3,14')
    expect(formatNumber('en', 2, 1)).toBe('2.0')
    expect(formatNumber('pt', 0)).toBe('0')
    expect(formatNumber('fr', -12)).toBe('−12')
    expect(formatNumber('en', -0.2)).toBe('0')
  })
})

describe('formatPercent', () => {
  it('puts the sign where the language does', () => {
    expect(formatPercent('es', 0.766, 1)).toBe('76,6\u00a0%')
    expect(formatPercent('en', 0.5)).toBe('50%')
    expect(formatPercent('fr', 0.5)).toBe('50\u202f%')
  })
})
