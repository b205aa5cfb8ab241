import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { record } from '#db/schema/records.ts'
import type { SourceInput } from '#functions/core/field-constraints.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { Veil } from '#functions/revisions/veil.ts'

/** What is hidden from somebody: the ids of withheld organizations that are none of hers, and the veil over their names. */
export interface Hidden { readonly ids: ReadonlySet<string>; readonly veil: Veil }

/**
 * Which of these organizations are withheld and hidden from somebody. A withheld organization is shown to itself and to stewards, and to nobody else, not even to those who take part in the same tie.
 *
 * @param own ids of the organizations for which she acts
 */
export async function hiddenFrom(db: Database, organizations: readonly string[], own: ReadonlySet<string>): Promise<Hidden> {
  const rows = organizations.length === 0 ? [] : await db.select({ id: record.id, fact: record.fact }).from(record).where(and(eq(record.kind, 'organization'), eq(record.withheld, true), inArray(record.id, [...organizations])))
  const hidden = rows.filter(({ id }) => !own.has(id))
  return { ids: new Set(hidden.map(({ id }) => id)), veil: new Veil(hidden.map(({ fact }): OrganizationInput => JSON.parse(fact))) }
}

/** Whether an entry of a list is of one that is hidden: a party, a participant, or what one side says. */
function isOf(entry: unknown, ids: ReadonlySet<string>): boolean {
  return typeof entry === 'object' && entry !== null && ['organization', 'side'].some((name) => ids.has(String(Reflect.get(entry, name))))
}

function without(field: string, value: unknown, { ids, veil }: Hidden): unknown {
  if (typeof value === 'string') return ids.has(value) ? null : veil.text(value)
  if (field === 'sources' && Array.isArray(value)) return veil.sources(value as SourceInput[]) // the schema of the fact has seen it
  if (Array.isArray(value)) return value.filter((entry) => !isOf(entry, ids)).map((entry: unknown) => without('', entry, { ids, veil }))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, without(name, inner, { ids, veil })]))
}

/** A tie without what names one that is hidden: no row of it, its name a mark in texts, no source that names it or stands on its site. Pure. */
export function withoutHidden(fact: Fact, hidden: Hidden): Fact {
  return hidden.ids.size === 0 ? fact : { ...without('', fact, hidden) as Fact, id: fact['id'] } // an object stays one
}
