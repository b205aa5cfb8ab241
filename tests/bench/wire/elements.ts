import { seededRandom } from '#functions/network/layout/random.ts'
import type { DetailedHub } from '#functions/network/schema.ts'

/** The same network as Cytoscape takes it, ids as UUIDs: organizations and ties as nodes with what is drawn and filtered, each part in a tie as an edge. As JSON text. */
export function elementsJson(hub: DetailedHub): string {
  const random = seededRandom(1)
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('')
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`
  const { legend, nodes, ties, ends } = hub
  const [organizations, hubs] = [nodes.id.map(id), ties.id.map(id)]
  const elements: object[] = organizations.map((own, n) => ({
    group: 'nodes', position: { x: nodes.x[n], y: nodes.y[n] },
    data: { id: own, label: nodes.name[n], acronym: nodes.acronym[n], sector: legend.sectors[nodes.sector[n] ?? -1], kind: legend.kinds[nodes.kind[n] ?? -1], country: legend.countries[nodes.country[n] ?? -1] ?? null },
  }))
  hubs.forEach((own, t) => {
    elements.push({ group: 'nodes', position: { x: ties.x[t], y: ties.y[t] }, data: { id: own, kind: legend.tieKinds[ties.kind[t] ?? -1], start: ties.start[t], end: ties.end[t], workLines: ties.workLines[t], evidence: legend.evidences[ties.evidence[t] ?? -1] } })
    for (let end = ends.first[t] ?? 0; end < (ends.first[t + 1] ?? 0); end++) elements.push({ group: 'edges', data: { id: id(), source: organizations[ends.organization[end] ?? -1], target: own } })
  })
  return JSON.stringify(elements)
}
