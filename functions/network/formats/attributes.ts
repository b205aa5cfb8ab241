import type { SubsetEdge, SubsetNode } from './subset.ts'

/** What each node says in every format, with its type. */
export const NODE_ATTRIBUTES = {
  type: 'string', label: 'string', name: 'string', lang: 'string', sector: 'string', kind: 'string', country: 'string', earliestStart: 'string', startExactness: 'string', latestEnd: 'string', endExactness: 'string',
  standing: 'string', workLines: 'string', evidence: 'string', checked: 'string', sites: 'string', url: 'string', x: 'double', y: 'double',
} as const satisfies { readonly [Name in Exclude<keyof SubsetNode, 'id'>]: 'string' | 'double' }

/** What each edge says in every format, with its type. */
export const EDGE_ATTRIBUTES = { weight: 'double', roles: 'string', attestation: 'string', ties: 'string' } as const satisfies { readonly [Name in Exclude<keyof SubsetEdge, 'id' | 'source' | 'target'>]: 'string' | 'double' }

/** The names of what a node says, in order. */
export const NODE_FIELDS = Object.keys(NODE_ATTRIBUTES) as (keyof typeof NODE_ATTRIBUTES)[] // the keys of a constant

/** The names of what an edge says, in order. */
export const EDGE_FIELDS = Object.keys(EDGE_ATTRIBUTES) as (keyof typeof EDGE_ATTRIBUTES)[] // the keys of a constant
