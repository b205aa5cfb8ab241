import type { Database } from '#db/client.ts'
import { subregionOf } from '#db/reference/countries.ts'
import { SUBREGIONS, type Subregion, type WorkLine } from '#db/reference/vocabularies.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { countryOfNode } from './analysis/groups.ts'
import type { NetworkPageFilter } from './filter.ts'
import { getNamedHub } from './get-network.ts'
import { missingLinks } from './metrics/missing-links.ts'
import { nodesOfTie, project, type ProjectedNode, type Projection } from './projection.ts'
import type { DetailedHub } from './schema.ts'
import { shownIn, type Shown } from './shown.ts'

/** Two that share much and are not tied, with what they share. */
export interface NotTied { readonly a: ProjectedNode; readonly b: ProjectedNode; readonly partners: readonly ProjectedNode[]; readonly workLines: readonly WorkLine[]; readonly subregion: Subregion | null }

/** So many pairs are listed. */
export const MOST_PAIRS = 50

/** Pairs of what is shown that are not tied and share most. */
export interface MissingLinks { readonly hub: DetailedHub; readonly shown: Shown; readonly pairs: readonly NotTied[] }

/** The pairs of organizations in what is shown that are not tied and share most: partners, and beside these work lines and the subregion. */
export async function listMissingLinks(db: Database, filter: NetworkPageFilter): Promise<Versioned & MissingLinks> {
  const { hub, version, versionDay } = await getNamedHub(db)
  const shown = shownIn(hub, filter)
  return { hub, shown, pairs: notTied(hub, shown, project(hub, shown, { form: 'pairs', asOne: filter.asOne === '1' })), version, versionDay }
}

/** Attributes are bits: the work lines of the network's legend first, after them the subregions. */
function notTied(hub: DetailedHub, shown: Shown, { graph, nodes, nodeOf }: Projection): NotTied[] {
  const lines = hub.legend.workLines.length
  const bits = new Uint32Array(nodes.length)
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    for (const node of nodesOfTie(hub, shown, tie, nodeOf)) bits[node] = (bits[node] ?? 0) | (hub.ties.workLines[tie] ?? 0)
  })
  nodes.forEach((one, node) => {
    const code = countryOfNode(hub, one)
    if (code !== null) bits[node] = (bits[node] ?? 0) | (1 << (lines + SUBREGIONS.indexOf(subregionOf(code))))
  })
  return missingLinks(graph, { limit: MOST_PAIRS, attributes: { words: 1, bits } }).flatMap(({ a, b, neighbours, attributes }) => {
    const [one, other] = [nodes[a], nodes[b]]
    if (!one || !other) return []
    return [{
      a: one, b: other, partners: neighbours.flatMap(({ of }) => nodes[of] ?? []),
      workLines: attributes.flatMap(({ of }) => hub.legend.workLines[of] ?? []),
      subregion: attributes.map(({ of }) => SUBREGIONS[of - lines]).find((subregion) => subregion !== undefined) ?? null,
    }]
  })
}
