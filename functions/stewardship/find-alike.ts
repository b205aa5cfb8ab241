import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { findDuplicates } from '#functions/duplicates/find-duplicates.ts'
import type { Duplicate } from '#functions/duplicates/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { selectRecordAt } from './queries.ts'

/** The organizations on record that may be the same as one of them, the surest first. */
export async function findAlike(db: Database, id: string): Promise<readonly Duplicate[]> {
  const [row] = await readRows<{ fact: string }>(db, selectRecordAt('organization', id))
  if (!row) return []
  const fact: OrganizationInput = JSON.parse(row.fact) // a stored fact has passed its schema
  return (await findDuplicates(db, fact)).filter(({ organization }) => organization.id !== id)
}
