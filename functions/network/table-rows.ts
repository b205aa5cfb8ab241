import type { HubNetwork } from './schema.ts'
import type { Shown } from './shown.ts'

/** Up to so many organizations and ties the tables of the page hold all of them; beyond, only those in view, so many at a time. */
const MOST_WHOLE = 1000
const ROWS = 200

/** Up to so many organizations the server draws each of them; more make a picture that nobody reads and every page carries. */
const MOST_DRAWN = 2000

/** Whether a network is too large for tables of all of it. */
export function isLarge({ nodes, ties }: Pick<HubNetwork, 'nodes' | 'ties'>): boolean {
  return nodes.id.length > MOST_WHOLE || ties.id.length > MOST_WHOLE
}

/** Whether what is in view is drawn by the server. */
export function drawsWhole({ nodes }: Shown): boolean {
  return nodes.filter(Boolean).length <= MOST_DRAWN
}

/** A part of the rows of a table, and where it stands: rows `from` to `to` of `total`. */
export interface Part<R> { readonly rows: readonly R[]; readonly part: number; readonly from: number; readonly to: number; readonly total: number }

/** The part of the rows that is asked for, or the last there is; of a network that is not large, all of them. */
export function partOf<R>(rows: readonly R[], asked: number, hub: Pick<HubNetwork, 'nodes' | 'ties'>): Part<R> {
  const size = isLarge(hub) ? ROWS : Math.max(1, rows.length)
  const part = Math.max(1, Math.min(asked, Math.ceil(rows.length / size)))
  const shown = rows.slice((part - 1) * size, part * size)
  return { rows: shown, part, from: (part - 1) * size + 1, to: (part - 1) * size + shown.length, total: rows.length }
}
