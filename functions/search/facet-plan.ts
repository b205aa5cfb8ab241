import type { SQL } from 'drizzle-orm'

/** Conditions of a filter by field. */
export type Conditions = { readonly [field: string]: SQL | undefined }

/** All conditions that are there, but for one field: a facet ignores its own filter (MODEL, API). */
export function without(conditions: Conditions, field: string | null): SQL[] {
  return Object.entries(conditions).flatMap(([name, condition]) => (condition && name !== field ? [condition] : []))
}

/** The counts of several facets as one JSON text, from the rows of their statements. */
export function joinFacets(facets: readonly string[], rows: readonly (readonly { readonly [column: string]: unknown }[])[]): string {
  return `{${facets.map((facet, i) => `${JSON.stringify(facet)}:${String(rows[i]?.[0]?.['counts'] ?? '{}')}`).join(',')}}`
}

/** The facets that were asked for, out of stored counts of the whole list. */
export function pickStored(body: string, facets: readonly string[]): string {
  const stored: { facets: { [facet: string]: unknown } } = JSON.parse(body)
  return JSON.stringify(Object.fromEntries(facets.map((facet) => [facet, stored.facets[facet] ?? {}])))
}
