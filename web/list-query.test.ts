import { describe, expect, it } from 'vitest'
import { withChanges, withoutValue } from './list-query.ts'

describe('withChanges', () => {
  it('goes back to the beginning and forgets empty fields', () => {
    expect(withChanges('?q=&sector=government&cursor=abc', {})).toBe('?sector=government')
  })

  it('sets and takes away', () => {
    expect(withChanges('?q=trata&sector=government', { q: null, cursor: 'abc' })).toBe('?sector=government&cursor=abc')
  })

  it('says nothing when nothing is left', () => {
    expect(withChanges('?q=trata', { q: null })).toBe('')
  })
})

describe('withoutValue', () => {
  it('takes away one value and keeps the others', () => {
    expect(withoutValue('?country=bra&country=chl&cursor=abc', 'country', 'bra')).toBe('?country=chl')
  })
})
