import type { NetworkSubset } from './subset.ts'

/** A network as Cytoscape elements (js.cytoscape.org, Cytoscape's .cyjs): `data` says what it is of, `elements` are nodes with their places and edges. */
export function encodeCytoscapeJson({ about, form, nodes, edges }: NetworkSubset): string {
  return JSON.stringify({
    format_version: '1.0', generated_by: 'ayni', target_cytoscapejs_version: '~3', data: { name: about.title, form, ...about },
    elements: { nodes: nodes.map(({ x, y, ...data }) => ({ data, position: { x, y } })), edges: edges.map((data) => ({ data })) },
  })
}
