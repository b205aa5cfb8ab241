import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { nodeLabel } from './names.ts'
import { knotPath, pictureOf } from './picture.ts'
import { shownIn } from './shown.ts'
import { svgFile } from './svg-file.ts'

const hub = aNetwork([{ id: 'abc', members: ['a', 'b', 'c'] }, { id: 'ex', type: 'exchange', kind: 'workshop', standing: 'completed', members: ['a', 'd'] }], [{ id: 'd', sector: 'private-sector' }])
const draw = (view = {}) => pictureOf(hub, shownIn(hub, view), (node) => hub.nodes.name[node] ?? '')
const moves = (path: string) => path.split('M').length - 1

describe('pictureOf', () => {
  it('draws a line to every end, a ring for an alliance, a dot for an exchange, and each organization in its sector', () => {
    const picture = draw()
    expect(picture.edges.split('L').length - 1).toBe(5)
    expect([moves(picture.alliances), moves(picture.exchanges), moves(picture.sectors.government), moves(picture.sectors['private-sector']), moves(picture.sectors.international)]).toEqual([1, 1, 3, 1, 0])
  })
  it('draws what is shown only, and the same twice', () => {
    expect(moves(draw({ kind: ['exchange'] }).sectors.government)).toBe(1)
    expect(draw()).toEqual(draw())
  })
  it('keeps everything within its box and no name on another', () => {
    const { box, labels } = draw()
    hub.nodes.x.forEach((x, node) => {
      expect(x).toBeGreaterThan(box.x)
      expect(hub.nodes.y[node] ?? 0).toBeLessThan(box.y + box.height)
    })
    labels.forEach((one, i) => labels.slice(i + 1).forEach((other) => expect(Math.abs(one.x - other.x) + Math.abs(one.y - other.y)).toBeGreaterThan(one.size)))
  })
  it('survives a network of nothing', () => {
    const empty = aNetwork([])
    expect(pictureOf(empty, shownIn(empty, {}), () => '')).toMatchObject({ edges: '', labels: [] })
  })
  it('tells sectors by shape, not by colour alone', () => {
    expect(new Set((['government', 'civil-society', 'private-sector', 'international'] as const).map((sector) => knotPath(sector, 0, 0, 5))).size).toBe(4)
  })
})

describe('svgFile', () => {
  it('writes well-formed text whatever the names hold', () => {
    const hostile = pictureOf(hub, shownIn(hub, {}), () => `"<script>&'`)
    const file = svgFile(hostile, { ground: '#fff', ink: '#000', soft: '#666', gov: '#00f', civ: '#800', pri: '#aa0', int: '#0aa' }, 'The <network>', 'Source & day')
    expect(file).not.toContain('<script>')
    expect(file).toContain('The &lt;network&gt; Source &amp; day')
  })
})

describe('nodeLabel', () => {
  it('is a State’s name, else the acronym, else the beginning of the name', () => {
    const names = aNetwork([], [{ id: 'dom', kind: 'state', acronym: 'RD', name: 'República Dominicana' }, { id: 'iin', acronym: 'IIN-OEA' }, { id: 'long', name: 'An institute with a name that does not end' }])
    expect(names.nodes.id.map((_, node) => nodeLabel(names, node, names.nodes.name[node] ?? ''))).toEqual(['República Dominicana', 'IIN-OEA', 'An institute with a name…'])
  })
})
