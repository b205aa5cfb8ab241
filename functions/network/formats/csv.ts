import { encodeCsv, type Cell } from '#functions/core/cells.ts'
import { NODE_FIELDS } from './attributes.ts'
import type { NetworkSubset, SubsetAbout, SubsetNode } from './subset.ts'

/** What stands behind every row, so that a table that is cut or pasted still says what it is of. */
const ABOUT_COLUMNS = ['dataVersion', 'versionDay', 'taken', 'licence', 'from']
const aboutCells = ({ dataVersion, versionDay, day, licence, address }: SubsetAbout): Cell[] => [dataVersion, versionDay, day, licence, address]

/** Control characters have no place in a table but as ends of rows, which a cell needs none of. */
const clean = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll(/\p{Cc}+/gu, ' ') : cell)

function table(about: SubsetAbout, heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return encodeCsv([[...heads, ...ABOUT_COLUMNS], ...rows.map((row) => [...row.map(clean), ...aboutCells(about)])])
}

const nodeTable = (about: SubsetAbout, nodes: readonly SubsetNode[]) => table(about, ['id', ...NODE_FIELDS], nodes.map((node) => [node.id, ...NODE_FIELDS.map((name) => node[name])]))
const isTie = ({ type }: SubsetNode): boolean => type === 'alliance' || type === 'exchange'

/** The organizations and States of a network as CSV; first column `id`. */
export function encodeNodesCsv({ about, nodes }: NetworkSubset): string {
  return nodeTable(about, nodes.filter((node) => !isTie(node)))
}

/** The ties as CSV: in hub form one row for each alliance and exchange; else one for each pair, with `source`, `target`, `weight` and the ids of what they share. */
export function encodeTiesCsv({ about, form, nodes, edges }: NetworkSubset): string {
  if (form === 'hub') return nodeTable(about, nodes.filter(isTie))
  return table(about, ['source', 'target', 'weight', 'ties'], edges.map(({ source, target, weight, ties }) => [source, target, weight, ties]))
}

/** Who takes part in what, as CSV: `organization`, `tie`, roles and what the organization says of it. In forms without ties as nodes there is nothing but the heads. */
export function encodeEndsCsv({ about, form, edges }: NetworkSubset): string {
  return table(about, ['organization', 'tie', 'roles', 'attestation'], form === 'hub' ? edges.map(({ source, target, roles, attestation }) => [source, target, roles, attestation]) : [])
}
