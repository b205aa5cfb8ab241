import { describe, expect, it } from 'vitest'
import { anOrganization, SOURCE } from '#tests/factories/facts.ts'
import { joinedOrganization, partedOrganization } from './joined-organization.ts'
import { outweighs } from './outweighs.ts'
import { renamedInJson } from './renamed-in-json.ts'

const name = (text: string, lang: string, kind: 'official' | 'short' | 'acronym' | 'former', status: 'original' | 'translation' = 'original') => ({ text, lang, kind, status })
const into = anOrganization({ id: 'a', names: [name('Instituto', 'es', 'official'), name('IN', 'und', 'acronym')] })
const merged = anOrganization({
  id: 'b', website: 'https://b.example.org', identifiers: [{ scheme: 'ror', value: '05abc' }], sources: [SOURCE, { ...SOURCE, url: 'https://b.example.org/about' }],
  names: [name('Instituto', 'es', 'official'), name('El Instituto', 'es', 'official'), name('The Institute', 'en', 'official', 'translation'), name('INB', 'und', 'acronym'), name('Casa', 'es', 'short')],
})

describe('joinedOrganization', () => {
  it('keeps all that it says of itself and gains what it lacks: other names as former, a translation where it has none', () => {
    expect(joinedOrganization(into, merged)).toEqual({
      ...into, website: 'https://b.example.org', identifiers: merged.identifiers, sources: [SOURCE, { ...SOURCE, url: 'https://b.example.org/about' }],
      names: [...into.names, name('El Instituto', 'es', 'former'), name('The Institute', 'en', 'official', 'translation'), name('INB', 'und', 'former'), name('Casa', 'es', 'former')],
    })
  })
})

describe('partedOrganization', () => {
  const after = joinedOrganization(into, merged)

  it('is what it was, when nothing was changed since', () => {
    expect(partedOrganization(after, into, after)).toEqual(into)
  })

  it('keeps what was changed since', () => {
    const now = { ...after, website: 'https://a.example.org', names: [...after.names, name('Otro', 'es', 'short')] }
    expect(partedOrganization(now, into, after)).toEqual({ ...into, website: 'https://a.example.org', names: [...into.names, name('Otro', 'es', 'short')] })
  })
})

describe('outweighs', () => {
  it('never hides a dispute, and hears whoever has spoken before whoever has not', () => {
    expect([outweighs('disputed', 'confirmed'), outweighs('confirmed', 'silent'), outweighs('claimed', 'confirmed'), outweighs('silent', 'silent'), outweighs('confirmed', 'disputed')]).toEqual([true, true, false, false, false])
  })
})

describe('renamedInJson', () => {
  it('names the other where an organization is named, and leaves texts that read like an id', () => {
    expect(JSON.parse(renamedInJson(JSON.stringify({ title: 'old', who: [{ organization: 'old', role: 'old' }], body: 'old' }), 'old', 'new'))).toEqual({ title: 'old', who: [{ organization: 'new', role: 'old' }], body: 'new' })
  })
})
