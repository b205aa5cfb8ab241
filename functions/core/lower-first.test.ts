import { describe, expect, it } from 'vitest'
import { lowerFirst } from './lower-first.ts'

describe('lowerFirst', () => {
  it('makes a label fit to stand inside a line', () => {
    expect(lowerFirst('En curso')).toBe('en curso')
    expect(lowerFirst('Échange')).toBe('échange')
  })

  it('leaves an acronym as it is', () => {
    expect(lowerFirst('ONG nacional')).toBe('ONG nacional')
    expect(lowerFirst('')).toBe('')
  })
})
