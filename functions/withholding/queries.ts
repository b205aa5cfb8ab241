import { sql, type SQL } from 'drizzle-orm'
import { act } from '#db/schema/desk.ts'
import { record } from '#db/schema/records.ts'

/** How an organization stands. */
export interface StandingRow { readonly key: number; readonly state: string; readonly withheld: number; readonly kind: string }

/** How an organization stands, whatever its state; a row of StandingRow, or none. */
export function selectOrganizationStanding(id: string): SQL {
  return sql`select ${record.key} as key, ${record.state} as state, ${record.withheld} as withheld, ${record.fact} ->> '$.kind' as kind from ${record} where ${record.kind} = 'organization' and ${record.id} = ${id}`
}

/** A withheld organization: its fact as JSON text, and since when and why its name is withheld. */
export interface WithheldRow { readonly id: string; readonly fact: string; readonly at: string | null; readonly note: string | null }

/** The organizations whose names are withheld, by id; rows of WithheldRow. */
export function selectWithheldOrganizations(): SQL {
  const last = (column: SQL) => sql`(select ${column} from ${act} where ${act.record} = ${record.key} and ${act.kind} = 'organization-withheld' order by ${act.key} desc limit 1)`
  return sql`select ${record.id} as id, ${record.fact} as fact, ${last(sql`${act.at}`)} as at, ${last(sql`${act.detail} ->> '$.note'`)} as note from ${record} where ${record.kind} = 'organization' and ${record.withheld} order by ${record.id}`
}
