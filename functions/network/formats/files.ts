import { encodeEndsCsv, encodeNodesCsv, encodeTiesCsv } from './csv.ts'
import { encodeCytoscapeJson } from './cytoscape-json.ts'
import { encodeGexf } from './gexf.ts'
import { encodeGraphml } from './graphml.ts'
import type { NetworkSubset } from './subset.ts'

/** The files in which what is shown of the network can be taken away: media type and encoder of each, by name. */
export const NETWORK_FILES = {
  'network.graphml': { type: 'application/graphml+xml; charset=utf-8', encode: encodeGraphml },
  'network.gexf': { type: 'application/gexf+xml; charset=utf-8', encode: encodeGexf },
  'nodes.csv': { type: 'text/csv; charset=utf-8', encode: encodeNodesCsv },
  'ties.csv': { type: 'text/csv; charset=utf-8', encode: encodeTiesCsv },
  'ends.csv': { type: 'text/csv; charset=utf-8', encode: encodeEndsCsv },
  'network.json': { type: 'application/json; charset=utf-8', encode: encodeCytoscapeJson },
} as const satisfies { readonly [name: string]: { readonly type: string; readonly encode: (subset: NetworkSubset) => string } }

/** The name of a file of the network. */
export type NetworkFileName = keyof typeof NETWORK_FILES

/** Whether a file of this name can be taken away. */
export function isNetworkFile(name: string): name is NetworkFileName {
  return Object.hasOwn(NETWORK_FILES, name)
}
