import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'

/** The data version, to stand in one batch with what is read of it. */
export function selectNow(): SQL {
  return sql`select ${versionColumns}`
}
