import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { pairsOf } from './pairs.ts'

const asWords = (hub: ReturnType<typeof aNetwork>, withTies = false) => {
  const { nodes, pairs } = pairsOf(hub, withTies)
  return pairs.a.map((a, i) => `${nodes.id[a]}–${nodes.id[pairs.b[i] ?? -1]} ${pairs.weight[i]}${pairs.ties ? ` ${pairs.ties[i]}` : ''}`)
}

describe('pairsOf', () => {
  it('weighs each pair of a tie of n organizations 1/(n−1), summed over the ties they share', () => {
    expect(asWords(aNetwork([{ id: 'ab', members: ['a', 'b'] }, { id: 'abcd', members: ['a', 'b', 'c', 'd'] }]), true)).toEqual([
      'a–b 1.333333 ab,abcd', 'a–c 0.333333 abcd', 'a–d 0.333333 abcd', 'b–c 0.333333 abcd', 'b–d 0.333333 abcd', 'c–d 0.333333 abcd',
    ])
  })

  it('counts an organization once in a tie, whatever roles it has, and makes no pair of a tie of one', () => {
    expect(asWords(aNetwork([{ id: 'aab', members: ['a', 'a', 'b'] }, { id: 'c', members: ['c'] }]))).toEqual(['a–b 1'])
  })

  it('gives every organization of a tie a weight of one from that tie (Newman 2001)', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 2 }), (members) => {
      const { nodes, pairs } = pairsOf(aNetwork([{ id: 't', members }]), false)
      for (const id of members) {
        const node = nodes.id.indexOf(id)
        const sum = pairs.weight.reduce((total, weight, i) => total + (pairs.a[i] === node || pairs.b[i] === node ? weight : 0), 0)
        expect(sum).toBeCloseTo(1, 4)
      }
    }))
  })
})
