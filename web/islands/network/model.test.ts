import { describe, expect, it } from 'vitest'
import { shownIn } from '#functions/network/shown.ts'
import { aNetwork } from '#tests/factories/network.ts'
import { elementsFor, MOST_ELEMENTS } from './elements.ts'
import { directionOf, nextNode } from './keyboard.ts'
import { findNode, modelOf } from './model.ts'

const hub = aNetwork([{ id: 'ab', members: ['a', 'b'] }, { id: 'ac', members: ['a', 'c'] }], [
  { id: 'a', name: 'Instituto del Niño', acronym: 'INI' }, { id: 'b', name: 'Niñez Unida' }, { id: 'c', name: 'Consejo de la Niñez', acronym: 'INIA' },
])
const model = modelOf(hub, { nodes: new Map(), ties: new Map() })
const all = shownIn(hub, {})

describe('findNode', () => {
  const find = (words: string) => { const node = findNode(model, words, () => true); return node === null ? null : hub.nodes.id[node] }
  it('finds an acronym before a beginning, whatever accents and case', () => {
    expect([find('ini'), find('INIA'), find('ninez unida'), find('CONSEJO ninez'), find('niñ')]).toEqual(['a', 'c', 'b', 'c', 'a'])
  })
  it('finds nobody for nothing, for what nobody is called, and for who is not in view', () => {
    expect([find(''), find('¿?'), find('zzz'), findNode(model, 'ini', (node) => node !== 0 && hub.nodes.id[node] !== 'a' && hub.nodes.id[node] !== 'c')]).toEqual([null, null, null, null])
  })
})

describe('elementsFor', () => {
  it('holds the organizations in sight and, of what is chosen, its ties with their other ends', () => {
    expect(elementsFor(model, all, null, () => true, 1).map((one) => one.data.id)).toEqual(['n0', 'n1', 'n2'])
    expect(elementsFor(model, all, { type: 'node', index: 0 }, () => false, 1).map((one) => one.data.id).toSorted()).toEqual(['e0-0', 'e0-1', 'e1-0', 'e2-1', 'n0', 'n1', 'n2', 't0', 't1'])
  })
  it('never holds more than it should, at any size', () => {
    const members = Array.from({ length: 3000 }, (_, i) => `m${i}`)
    const large = modelOf(aNetwork([{ id: 'big', members }, ...members.slice(0, 400).map((id) => ({ id: `t-${id}`, members: ['m0', id] }))]), { nodes: new Map(), ties: new Map() })
    const shown = shownIn(large.hub, {})
    for (const chosen of [null, { type: 'tie' as const, index: 0 }, { type: 'node' as const, index: 0 }]) expect(elementsFor(large, shown, chosen, () => true, 1).length).toBeLessThanOrEqual(MOST_ELEMENTS)
  })
})

describe('nextNode', () => {
  it('begins at the best-tied and goes to the nearest in the direction of the arrow', () => {
    const right = directionOf('ArrowRight') ?? [0, 0]
    expect(nextNode(model, all, null, right)).toBe(0)
    expect(nextNode(model, all, { type: 'node', index: 0 }, right)).toBe(1)
    expect(nextNode(model, all, { type: 'node', index: 0 }, directionOf('ArrowLeft') ?? [0, 0])).toBeNull()
    expect(directionOf('a')).toBeNull()
  })
})
