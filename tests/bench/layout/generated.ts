import { join } from 'node:path'
import { SHIPPED_FOLDER } from '#db/load.ts'
import { readCsv } from '#db/sample/csv.ts'
import { openDraw } from '#db/sample/draw.ts'
import type { GeneratedSize } from '#db/sample/generate.ts'
import { generateOrganizations } from '#db/sample/organizations.ts'
import { generateTies } from '#db/sample/ties.ts'
import type { LayoutGraph, LayoutNode } from '#functions/network/layout/graph.ts'
import { organizationRadius, tieRadius } from '#functions/network/size.ts'
import { cell, several } from '#functions/transfer/rows/row.ts'

/** A generated network to be laid out, and the country of each of its organizations. */
export interface GeneratedNetwork { readonly graph: LayoutGraph; readonly countryOf: ReadonlyMap<string, string> }

/** In which form: ties as nodes between those who take part, as the product draws them, or each tie as one line between two. */
export type DrawnForm = 'hub' | 'pairs'

/** The network that `sample:network` fills a database with, without a database. In pairs a tie joins the first two of those who take part. */
export function generateNetwork({ organizations: count, ties, seed }: GeneratedSize, form: DrawnForm): GeneratedNetwork {
  const draw = openDraw(seed)
  const like = (name: string) => readCsv(join(SHIPPED_FOLDER, `${name}.csv`))
  const organizations = generateOrganizations(count, like('organizations'), draw)
  const made = generateTies(ties, organizations, { alliances: like('alliances'), exchanges: like('exchanges') }, draw)
  const parties = Map.groupBy(made.members, (row) => cell(row, 'alliance_id'))
  const drawn = [
    ...made.alliances.map((row) => ({ id: `alliance/${cell(row, 'id')}`, type: 'alliance' as const, members: (parties.get(cell(row, 'id')) ?? []).map((party) => cell(party, 'organization_id')) })),
    ...made.exchanges.map((row) => ({ id: `exchange/${cell(row, 'id')}`, type: 'exchange' as const, members: ['offering', 'receiving', 'triangular'].flatMap((column) => several(row, column)) })),
  ]
  const links = drawn.flatMap(({ id, members }): [string, string][] => form === 'hub' ? members.map((member): [string, string] => [id, member]) : members.length > 1 ? [[members[0] ?? '', members[1] ?? '']] : [])
  const counts = new Map<string, number>()
  for (const pair of links) for (const id of pair) counts.set(id, (counts.get(id) ?? 0) + 1)
  const nodes: LayoutNode[] = [
    ...organizations.map((row) => ({ id: cell(row, 'id'), radius: organizationRadius(counts.get(cell(row, 'id')) ?? 0) })),
    ...(form === 'hub' ? drawn.map(({ id, type }) => ({ id, radius: tieRadius(type), between: true })) : []),
  ]
  return { graph: { nodes, links }, countryOf: new Map(organizations.map((row) => [cell(row, 'id'), cell(row, 'country_iso3')])) }
}
