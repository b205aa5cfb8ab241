import type { SQL } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import type { ListRow } from '#db/list-statement.ts'
import type { Bound } from '#db/prepared.ts'
import { readRows, readTogether } from '#db/read.ts'
import { listAnswer, type ListAnswer } from '#functions/core/list-answer.ts'
import { joinFacets, pickStored, without, type Conditions } from './facet-plan.ts'

/** What a list is read with. */
export interface ListPlan {
  readonly page: SQL | Bound
  readonly cut: { readonly limit: number; readonly passed: number }
  /** made when facets are asked for: a page alone needs none, its statement is rendered */
  readonly conditions: () => Conditions
  /** facets that were asked for */
  readonly facets: readonly string[]
  /** the counts of one facet under these conditions */
  readonly facet: (facet: string, conditions: readonly SQL[]) => SQL
  /** the statement of the counts of the whole list, and which facets they hold; used for a facet when nothing but itself is filtered */
  readonly stored: { readonly counts: Bound; readonly facets: readonly string[] } | null
}

function listRow(rows: readonly unknown[] | undefined): ListRow {
  const [row] = rows ?? []
  if (!row) throw new Error('a list statement gives one row')
  return row as ListRow // the columns of listStatement
}

/** Reads a page of a list and its facets in one round trip, all of one data version. */
export async function readList(db: Database, { page, cut, conditions, facets, facet, stored }: ListPlan): Promise<ListAnswer> {
  if (facets.length === 0) return listAnswer(listRow(await readRows(db, page)), cut, null)
  const asked = conditions()
  const isStored = (name: string) => stored !== null && stored.facets.includes(name) && without(asked, name).length === 0
  const counted = facets.filter((name) => !isStored(name))
  const fromStore = facets.filter(isStored)
  const statements = [page, ...counted.map((name) => facet(name, without(asked, name))), ...(stored && fromStore.length > 0 ? [stored.counts] : [])]
  const [first, ...rest] = await readTogether(db, statements)
  const parts = [joinFacets(counted, rest), ...(fromStore.length > 0 ? [pickStored(String(rest[counted.length]?.[0]?.['body'] ?? '{"facets":{}}'), fromStore)] : [])]
  const joined = parts.map((part) => part.slice(1, -1)).filter((part) => part !== '').join(',')
  return listAnswer(listRow(first), cut, `{${joined}}`)
}
