import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { aNetwork } from '#tests/factories/network.ts'
import { shownIn } from '../shown.ts'
import { encodeEndsCsv, encodeNodesCsv, encodeTiesCsv } from './csv.ts'
import { encodeCytoscapeJson } from './cytoscape-json.ts'
import { encodeGexf } from './gexf.ts'
import { encodeGraphml } from './graphml.ts'
import { subsetOf, type SubsetAbout } from './subset.ts'
import { xmlText } from './xml.ts'

const about: SubsetAbout = { title: 'The network', dataVersion: 7, versionDay: '2026-11-20', day: '2026-11-24', licence: 'CC BY 4.0', source: 'Source: Ayni.', address: 'https://ayni.example/en/network?country=per', lang: 'en' }
const subset = (name = 'Institute', form: 'hub' | 'pairs' | 'states' = 'hub') => {
  const hub = aNetwork([
    { id: 'coalition', members: ['a', 'b', 'c'], startEarliest: '2012-01-01', startExact: 2, hosts: ['one.example', 'two.example'], checkedOn: '2026-01-02', evidence: 'confirmed' },
    { id: 'visit', type: 'exchange', kind: 'study-visit', standing: 'completed', members: ['a', 'd'] },
  ], [{ id: 'a', name }, { id: 'b' }, { id: 'c', country: null }, { id: 'd', country: 'bol' }])
  return subsetOf(hub, shownIn(hub, {}), { form }, about)
}
const rows = (csv: string): { readonly [column: string]: string }[] => parse(csv, { bom: true, columns: true })

describe('the network as files', () => {
  it('has a node for each organization and tie, and an edge for each part, with ids that do not depend on the order', () => {
    const { nodes, edges } = subset()
    expect(nodes.map(({ id }) => id)).toEqual(['organization/a', 'organization/b', 'organization/c', 'organization/d', 'alliance/coalition', 'exchange/visit'])
    expect(edges.map(({ id }) => id)).toEqual(['a--alliance/coalition', 'b--alliance/coalition', 'c--alliance/coalition', 'a--exchange/visit', 'd--exchange/visit'])
    expect(nodes[4]).toMatchObject({ earliestStart: '2012-01-01', startExactness: 'year', latestEnd: '', endExactness: 'unknown', sites: 'one.example | two.example', checked: '2026-01-02', url: 'https://ayni.example/en/alliances/coalition' })
  })

  it('weighs pairs and names what they share', () => {
    expect(subset('Institute', 'pairs').edges.map(({ id, weight, ties }) => [id, weight, ties])).toEqual([
      ['organization/a--organization/b', 0.5, 'alliance/coalition'], ['organization/a--organization/c', 0.5, 'alliance/coalition'], ['organization/a--organization/d', 1, 'exchange/visit'], ['organization/b--organization/c', 0.5, 'alliance/coalition'],
    ])
    expect(subset('Institute', 'states').nodes.map(({ id, country }) => [id, country])).toEqual([['state/per', 'PER'], ['state/bol', 'BOL']])
  })

  it('is read again from CSV with its version, licence and address in every row, and no cell is a formula', () => {
    const made = subset('=cmd|"x"!A1')
    expect(rows(encodeNodesCsv(made)).map(({ id, name }) => [id, name])[0]).toEqual(['organization/a', '\'=cmd|"x"!A1'])
    expect(rows(encodeTiesCsv(made)).map(({ id, kind }) => [id, kind])).toEqual([['alliance/coalition', 'coalition'], ['exchange/visit', 'study-visit']])
    const ends = rows(encodeEndsCsv(made))
    expect(ends).toHaveLength(5)
    expect(ends[0]).toEqual({ organization: 'organization/a', tie: 'alliance/coalition', roles: 'party', attestation: 'silent', dataVersion: '7', versionDay: '2026-11-20', taken: '2026-11-24', licence: 'CC BY 4.0', from: about.address })
  })

  it('is read again from JSON', () => {
    const read = JSON.parse(encodeCytoscapeJson(subset())) as { data: object; elements: { nodes: { data: object; position: object }[]; edges: { data: object }[] } } // as it was made
    expect(read.data).toMatchObject({ dataVersion: 7, licence: 'CC BY 4.0', address: about.address })
    expect([read.elements.nodes.length, read.elements.edges.length]).toEqual([6, 5])
  })

  it('keeps markup in a name out of the XML, and what XML cannot hold', () => {
    const made = subset('<b>&"\u0000\u001b\ud800x')
    for (const xml of [encodeGraphml(made), encodeGexf(made)]) {
      expect(xml).toContain('&lt;b&gt;&amp;&quot;x')
      expect(xml).not.toMatch(/(?!\n)\p{Cc}/u)
      expect(xml).toContain('CC BY 4.0')
    }
  })
})

describe('xmlText', () => {
  it('gives back every text that XML can hold', () => {
    const read = (xml: string) => xml.replaceAll(/&(#\d+|lt|gt|quot|amp);/g, (_, name: string) => (name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : { lt: '<', gt: '>', quot: '"' }[name] ?? '&'))
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(read(xmlText(text))).toBe(text.replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, ''))
    }))
  })
})
