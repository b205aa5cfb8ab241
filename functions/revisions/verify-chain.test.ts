import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestsOf, fieldsOf, hashOf, saltsFor, type Fact } from './chain.ts'
import { blottedFields, verifyChain, type ChainLink } from './verify-chain.ts'

/** A chain as `commit` writes it. */
function chainOf(facts: readonly Fact[]): ChainLink[] {
  const links: ChainLink[] = []
  facts.forEach((after, i) => {
    const previous = links.at(-1)
    const salts = saltsFor(after)
    const digests = digestsOf(after, salts)
    const head = { kind: 'organization', id: 'x', number: i + 1, version: i + 7, operation: i === 0 ? 'create' : 'update', actorPost: 'system', actorAt: 'tests', at: `2026-11-2${i}T00:00:00.000Z`, reason: null }
    const previousHash = previous?.hash ?? null
    links.push({ head, before: previous?.after ?? null, after, salts, digests, previousHash, hash: hashOf(head, digests, previousHash) })
  })
  return links
}

/** A copy of a fact with another value in one of its fields. */
function withField(fact: Fact, pointer: string, value: unknown): Fact {
  const copy: Fact = structuredClone(fact)
  const parts = pointer.slice(1).split('/')
  const last = parts.pop() ?? ''
  const holder = parts.reduce<unknown>((at, part) => (at as Fact)[part], copy)
  Reflect.set(holder as object, last, value)
  return copy
}

/** The chain as it is after a field of one revision was blotted out everywhere (DESIGN §3.4). */
function blotted(links: readonly ChainLink[], n: number, pointer: string): ChainLink[] {
  return links.map((link, i) => {
    const { [pointer]: _, ...salts } = link.salts
    if (i === n) return { ...link, salts, after: withField(link.after, pointer, null) }
    return i === n + 1 && link.before ? { ...link, before: withField(link.before, pointer, null) } : link
  })
}

const text = fc.string({ maxLength: 8 })
const facts = fc.array(fc.record({
  id: fc.constant('x'), sector: text, website: fc.option(text), names: fc.array(fc.record({ text, lang: text }), { minLength: 1, maxLength: 4 }), title: fc.record({ es: text, en: text }), workLines: fc.array(text, { maxLength: 3 }),
}), { minLength: 1, maxLength: 4 })
const chainAndPlace = facts.chain((all) => fc.record({ links: fc.constant(chainOf(all)), n: fc.nat(all.length - 1), field: fc.nat(1000) }))
  .map(({ links, n, field }) => {
    const pointers = fieldsOf(links[n]?.after ?? {}).map(([pointer]) => pointer)
    return { links, n, pointer: pointers[field % pointers.length] ?? '/id' }
  })

describe('verifyChain', () => {
  it('holds for what commit writes', () => {
    fc.assert(fc.property(facts, (all) => { expect(verifyChain(chainOf(all))).toEqual({ holds: true }) }))
  })

  it('breaks where any field of any revision was changed', () => {
    fc.assert(fc.property(chainAndPlace, ({ links, n, pointer }) => {
      const changed = links.map((link, i) => (i === n ? { ...link, after: withField(link.after, pointer, { other: true }) } : link))
      expect(verifyChain(changed)).toMatchObject({ holds: false, brokenAt: n + 1 })
    }))
  })

  it('still holds when any field was blotted out', () => {
    fc.assert(fc.property(chainAndPlace, ({ links, n, pointer }) => {
      const left = blotted(links, n, pointer)
      expect(verifyChain(left)).toEqual({ holds: true })
      expect(left.flatMap(blottedFields)).toEqual([pointer])
    }))
  })

  it('lets nothing be put in the place of a blotted field', () => {
    fc.assert(fc.property(chainAndPlace, ({ links, n, pointer }) => {
      const left = blotted(links, n, pointer).map((link, i) => (i === n ? { ...link, after: withField(link.after, pointer, 'another') } : link))
      expect(verifyChain(left)).toMatchObject({ holds: false, brokenAt: n + 1 })
    }))
  })

  const three = () => chainOf([{ id: 'x', sector: 'a' }, { id: 'x', sector: 'b' }, { id: 'x', sector: 'c' }])

  it('breaks where who, when or why was changed', () => {
    const links = three().map((link, i) => (i === 1 ? { ...link, head: { ...link.head, reason: 'another' } } : link))
    expect(verifyChain(links)).toEqual({ holds: false, brokenAt: 2, fault: 'hash' })
  })

  it('breaks where a revision is missing', () => {
    expect(verifyChain(three().filter((_, i) => i !== 1))).toEqual({ holds: false, brokenAt: 3, fault: 'link' })
  })

  it('breaks where what was is told otherwise', () => {
    const links = three().map((link, i) => (i === 2 ? { ...link, before: { id: 'x', sector: 'a' } } : link))
    expect(verifyChain(links)).toEqual({ holds: false, brokenAt: 3, fault: 'before' })
  })

  it('breaks where a field was added or taken away', () => {
    expect(verifyChain(three().map((link, i) => (i === 0 ? { ...link, after: { ...link.after, website: 'w' } } : link)))).toMatchObject({ holds: false, brokenAt: 1, fault: 'field' })
    expect(verifyChain(three().map((link, i) => (i === 0 ? { ...link, after: { id: 'x' } } : link)))).toMatchObject({ holds: false, brokenAt: 1, fault: 'field' })
  })
})
