import { EDGE_ATTRIBUTES, EDGE_FIELDS, NODE_ATTRIBUTES, NODE_FIELDS } from './attributes.ts'
import type { NetworkSubset } from './subset.ts'
import { xmlText } from './xml.ts'

/** The label, the place and the weight have elements and attributes of their own in GEXF. */
const NODE_VALUES = NODE_FIELDS.filter((name) => name !== 'label' && name !== 'x' && name !== 'y')
const EDGE_VALUES = EDGE_FIELDS.filter((name) => name !== 'weight')

const declared = <Name extends string>(of: string, names: readonly Name[], types: { readonly [N in Name]: string }) => `<attributes class="${of}">${names.map((name) => `<attribute id="${name}" title="${name}" type="${types[name]}"/>`).join('')}</attributes>`
const said = (values: readonly (readonly [string, string | number])[]) => `<attvalues>${values.filter(([, value]) => value !== '').map(([name, value]) => `<attvalue for="${name}" value="${xmlText(String(value))}"/>`).join('')}</attvalues>`

/** A network as GEXF 1.2 (gexf.net), the version that most programs read, with the places of the drawing, for Gephi. Its y runs upwards. */
export function encodeGexf({ about, form, nodes, edges }: NetworkSubset): string {
  const { title, dataVersion, versionDay, day, licence, source, address, lang } = about
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `<meta lastmodifieddate="${versionDay}"><creator>Ayni</creator><title>${xmlText(title)}</title><description>${xmlText(`${source} ${licence} Data version ${dataVersion} (${versionDay}), taken on ${day} in form ${form}: ${address}`)}</description><keywords>${xmlText(`${form}, ${lang}`)}</keywords></meta>`,
    '<graph defaultedgetype="undirected" mode="static">',
    declared('node', NODE_VALUES, NODE_ATTRIBUTES), declared('edge', EDGE_VALUES, EDGE_ATTRIBUTES),
    '<nodes>',
    ...nodes.map((node) => `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}">${said(NODE_VALUES.map((name) => [name, node[name]]))}<viz:position x="${node.x}" y="${-node.y}" z="0"/></node>`),
    '</nodes>', '<edges>',
    ...edges.map((edge) => `<edge id="${xmlText(edge.id)}" source="${xmlText(edge.source)}" target="${xmlText(edge.target)}" weight="${edge.weight}">${said(EDGE_VALUES.map((name) => [name, edge[name]]))}</edge>`),
    '</edges>', '</graph>', '</gexf>', '',
  ].join('\n')
}
