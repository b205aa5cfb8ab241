import { inArray, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { organization } from '#db/schema/organizations.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'

/** The public organizations of these ids, where they are only named; what is not public is left out. */
export async function nameOrganizations(db: Database, ids: readonly string[]): Promise<readonly OrganizationBrief[]> {
  if (ids.length === 0) return []
  const rows = await readRows<{ brief: string }>(db, sql`select ${organization.brief} as brief from ${organization} where ${inArray(organization.id, [...ids])}`)
  return rows.map(({ brief }) => JSON.parse(brief))
}
