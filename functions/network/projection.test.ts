import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { project } from './projection.ts'
import { shownIn } from './shown.ts'

const hub = aNetwork([
  { id: 'coalition', members: ['ministry', 'institute', 'ngo'], startEarliest: '2012-01-01' },
  { id: 'pact', members: ['ministry', 'ngo'] },
  { id: 'network', members: ['ngo', 'secretariat'], body: 'secretariat' },
  { id: 'visit', type: 'exchange', kind: 'study-visit', standing: 'completed', members: ['institute', 'bolivia'] },
], [{ id: 'ministry' }, { id: 'institute' }, { id: 'ngo', country: null, sector: 'civil-society' }, { id: 'secretariat', country: null }, { id: 'bolivia', country: 'bol' }])
const shown = shownIn(hub, {})
const organization = (id: string) => hub.nodes.id.indexOf(id)
const tie = (id: string) => hub.ties.id.indexOf(id)

describe('project', () => {
  it('makes a node of each tie in hub form, and none of an alliance that an organization is the face of', () => {
    const { graph, nodes, nodeOf, organizations } = project(hub, shown, { form: 'hub' })
    expect(organizations).toBe(5)
    expect(nodes.slice(5).map(({ index }) => hub.ties.id[index])).toEqual(['coalition', 'pact', 'visit'])
    expect(graph.edges).toBe(3 + 2 + 1 + 2)
    const faces = [nodeOf[organization('ngo')] ?? 0, nodeOf[organization('secretariat')] ?? 0]
    expect([...graph.to.subarray(graph.first[faces[1] ?? 0], graph.first[(faces[1] ?? 0) + 1])]).toEqual([faces[0]])
  })

  it('weighs a pair by 1/(n−1) for each tie it shares, and names those ties', () => {
    const { graph, nodeOf, tiesOf } = project(hub, shown, { form: 'pairs' })
    const [a, b] = [nodeOf[organization('ministry')] ?? 0, nodeOf[organization('ngo')] ?? 0]
    const slot = graph.to.findIndex((to, at) => to === b && at >= (graph.first[a] ?? 0) && at < (graph.first[a + 1] ?? 0))
    expect(graph.weight?.[slot]).toBe(1.5)
    expect(tiesOf(graph.edge[slot] ?? 0)).toEqual([tie('coalition'), tie('pact')])
  })

  it('counts a State and its institutions as one, with what has no country beside them or, in form States, left out', () => {
    const one = project(hub, shown, { form: 'pairs', asOne: true })
    expect(one.nodes.map(({ type, index }) => (type === 'state' ? hub.legend.countries[index] : hub.nodes.id[index]))).toEqual(['bol', 'per', 'ngo', 'secretariat'])
    const states = project(hub, shown, { form: 'states' })
    expect(states.nodes.map(({ index }) => hub.legend.countries[index])).toEqual(['bol', 'per'])
    expect(states.graph.edges).toBe(1)
    expect(states.tiesOf(0)).toEqual([tie('visit')])
  })

  it('leaves out what is not shown', () => {
    const { graph, nodes } = project(hub, shownIn(hub, { kind: ['exchange'] }), { form: 'pairs' })
    expect([nodes.length, graph.edges]).toEqual([2, 1])
  })
})
