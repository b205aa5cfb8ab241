import type { HubNetwork, NodeColumns, TieColumns } from './schema.ts'

/** What of a network is answered only to those who ask for it. */
export interface Included {
  /** names and titles in all languages */
  readonly names: boolean
  /** where everything stands in the drawing: a fifth of the packed network, and of use only to who draws */
  readonly places: boolean
  /** what the ties lean on: for who examines them */
  readonly details?: boolean
}

/** A network with no more than what was asked for. */
export function included({ names, details, ...hub }: HubNetwork, asked: Included): HubNetwork {
  const placed = asked.places ? hub : { ...hub, nodes: withoutPlaces(hub.nodes), ties: withoutPlaces(hub.ties) }
  return { ...placed, ...(asked.names && names ? { names } : {}), ...(asked.details && details ? { details } : {}) }
}

function withoutPlaces<Columns extends NodeColumns | TieColumns>({ x: _, y: __, ...columns }: Columns): Omit<Columns, 'x' | 'y'> {
  return columns
}
