import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { groupsOf, GROUPINGS, openingGroups } from './groups.ts'
import { pairsOf } from './pairs.ts'
import { shownIn } from './shown.ts'

const hub = aNetwork([
  { id: 'wide', members: ['a', 'b', 'c', 'e'] },
  { id: 'pair', type: 'exchange', kind: 'workshop', standing: 'completed', members: ['a', 'd'], workLines: ['observatory'] },
], [{ id: 'c', country: 'col' }, { id: 'd', country: 'jam', sector: 'civil-society' }, { id: 'e', country: null, sector: 'international' }])
const all = shownIn(hub, {})
const names = (members: readonly number[]) => members.map((node) => hub.nodes.id[node]).join()

describe('groupsOf', () => {
  it('puts each shown organization in exactly one group, whatever it is rolled up by', () => {
    for (const by of GROUPINGS) {
      const { groups, groupOf } = groupsOf(hub, all, by, { communities: [0, 0, 1, -1, 1] })
      expect(groups.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4])
      groups.forEach(({ members }, at) => members.forEach((node) => expect(groupOf[node]).toBe(at)))
    }
  })
  it('rolls up by country and by subregion; who is of no single country stands apart', () => {
    expect(groupsOf(hub, all, 'country').groups.map(({ key, value, members }) => [key, value, names(members)])).toEqual([['col', 'col', 'c'], ['jam', 'jam', 'd'], ['none', null, 'e'], ['per', 'per', 'a,b']])
    expect(groupsOf(hub, all, 'subregion').groups.map(({ key, members }) => [key, names(members)])).toEqual([['caribbean', 'd'], ['none', 'e'], ['south-america', 'a,b,c']])
  })
  it('splits by sector when asked, and a large network opens so', () => {
    expect(openingGroups(hub, all).groups.map(({ key }) => key)).toEqual(['col.government', 'jam.civil-society', 'none.international', 'per.government'])
  })
  it('takes the line that most of an organization’s ties are on', () => {
    expect(groupsOf(hub, all, 'work-line').groups.map(({ key, members }) => [key, names(members)])).toEqual([['observatory', 'd'], ['training', 'a,b,c,e']])
  })
  it('stands in the middle of its members', () => {
    const { groups } = groupsOf(hub, all, 'sector')
    for (const { members, x, y } of groups) {
      const mean = (places: readonly number[]) => Math.round(members.reduce((sum, node) => sum + (places[node] ?? 0), 0) / members.length)
      expect([x, y]).toEqual([mean(hub.nodes.x), mean(hub.nodes.y)])
    }
  })
  it('weighs a tie of two as much as one of many between the same groups', () => {
    const { groups, ties } = groupsOf(hub, all, 'country')
    const between = ties.a.map((a, i) => [groups[a]?.key, groups[ties.b[i] ?? -1]?.key, ties.count[i], ties.weight[i]])
    expect(between).toContainEqual(['jam', 'per', 1, 1])
    expect(between).toContainEqual(['col', 'per', 1, 0.666667])
    expect(ties.inside[3]).toBe(1)
  })
  it('gives the pairs’ own weights when every organization is its own group', () => {
    const { groups, ties } = groupsOf(hub, all, 'community', { communities: hub.nodes.id.map((_, node) => node) })
    const { pairs } = pairsOf(hub, false)
    const key = (a: number, b: number, weight: number) => `${a} ${b} ${weight}`
    const node = (group: number) => groups[group]?.members[0] ?? -1
    expect(ties.a.map((a, i) => key(node(a), node(ties.b[i] ?? -1), ties.weight[i] ?? 0)).toSorted()).toEqual(pairs.a.map((a, i) => key(a, pairs.b[i] ?? -1, pairs.weight[i] ?? 0)).toSorted())
  })
  it('counts only what is shown', () => {
    const { groups, ties } = groupsOf(hub, shownIn(hub, { kind: ['exchange'] }), 'country')
    expect([groups.map(({ key }) => key), ties.a.length, ties.left]).toEqual([['jam', 'per'], 1, 0])
  })
  it('survives a network of nothing', () => {
    const empty = aNetwork([])
    expect(openingGroups(empty, shownIn(empty, {})).groups).toEqual([])
  })
})
