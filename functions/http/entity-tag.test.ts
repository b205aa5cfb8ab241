import { describe, expect, it } from 'vitest'
import { entityTag, isNoneMatch } from './entity-tag.ts'

describe('entityTag', () => {
  it('differs by version, day and language', () => {
    const tags = [entityTag(1, '2026-11-23', 'es'), entityTag(2, '2026-11-23', 'es'), entityTag(1, '2026-11-24', 'es'), entityTag(1, '2026-11-23', 'pt'), entityTag(1, '2026-11-23')]
    expect(new Set(tags).size).toBe(tags.length)
  })
})

describe('isNoneMatch', () => {
  const tag = entityTag(1, '2026-11-23', 'es')

  it('compares weakly and takes lists and the star', () => {
    expect(isNoneMatch(tag, tag)).toBe(true)
    expect(isNoneMatch(tag.slice(2), tag)).toBe(true)
    expect(isNoneMatch(`"other", ${tag}`, tag)).toBe(true)
    expect(isNoneMatch('*', tag)).toBe(true)
  })

  it('does not match another tag or none', () => {
    expect(isNoneMatch(entityTag(2, '2026-11-23', 'es'), tag)).toBe(false)
    expect(isNoneMatch(null, tag)).toBe(false)
  })
})
