import { EDGE_ATTRIBUTES, EDGE_FIELDS, NODE_ATTRIBUTES, NODE_FIELDS } from './attributes.ts'
import type { NetworkSubset } from './subset.ts'
import { xmlText } from './xml.ts'

const key = (id: string, of: string, name: string, type: string) => `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
const said = (id: string, value: string | number) => (value === '' ? '' : `<data key="${id}">${xmlText(String(value))}</data>`)

/** A network as GraphML (graphml.graphdrawing.org, http://graphml.graphdrawing.org/xmlns): an undirected graph with typed attributes; what is not on record is left out. */
export function encodeGraphml({ about, form, nodes, edges }: NetworkSubset): string {
  const { title, dataVersion, versionDay, day, licence, source, address, lang } = about
  const facts = { title, dataVersion, versionDay, day, licence, source, address, lang, form }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...Object.entries(facts).map(([name, value]) => key(`g-${name}`, 'graph', name, typeof value === 'number' ? 'long' : 'string')),
    ...NODE_FIELDS.map((name) => key(`n-${name}`, 'node', name, NODE_ATTRIBUTES[name])),
    ...EDGE_FIELDS.map((name) => key(`e-${name}`, 'edge', name, EDGE_ATTRIBUTES[name])),
    '<graph id="ayni" edgedefault="undirected">',
    ...Object.entries(facts).map(([name, value]) => said(`g-${name}`, value)),
    ...nodes.map((node) => `<node id="${xmlText(node.id)}">${NODE_FIELDS.map((name) => said(`n-${name}`, node[name])).join('')}</node>`),
    ...edges.map((edge) => `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}">${EDGE_FIELDS.map((name) => said(`e-${name}`, edge[name])).join('')}</edge>`),
    '</graph>', '</graphml>', '',
  ].join('\n')
}
