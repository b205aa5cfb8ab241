import { and, eq, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import { sourceCheck } from '#db/schema/desk.ts'
import { record, recordSource, source } from '#db/schema/records.ts'

/** A source that is to be opened, with what came of the last time. */
export interface DueSource { readonly key: number; readonly url: string; readonly checkedAt: string | null; readonly failures: number }

const isCited: SQL = sql`exists (select 1 from ${recordSource} join ${record} on ${record.key} = ${recordSource.record} where ${recordSource.source} = ${source.key} and ${record.state} = 'published' and ${record.withheld} = 0)`

/** Sources of public records that are to be opened, the longest unopened first, of each host one. */
export async function selectDueSources(db: Database, { before, failedBefore, most }: { readonly before: string; readonly failedBefore: string; readonly most: number }): Promise<DueSource[]> {
  return db.all<DueSource>(sql`select key, url, "checkedAt", failures from (
      select ${source.key} as key, ${source.url} as url, ${sourceCheck.checkedAt} as "checkedAt", coalesce(${sourceCheck.failures}, 0) as failures,
        row_number() over (partition by ${source.host} order by ${sourceCheck.checkedAt} nulls first, ${source.key}) as turn
      from ${source} left join ${sourceCheck} on ${sourceCheck.source} = ${source.key}
      where (${sourceCheck.checkedAt} is null or ${sourceCheck.checkedAt} <= ${before} or (${sourceCheck.failures} = 1 and ${sourceCheck.checkedAt} <= ${failedBefore})) and ${isCited})
    where turn = 1 order by "checkedAt" nulls first, key limit cast(${most} as integer)`)
}

/** Takes a source for oneself, so that another run in the same moment leaves it alone. @returns false when another has taken it */
export async function claimSource(db: Database, { key, checkedAt }: DueSource, at: string): Promise<boolean> {
  if (checkedAt === null) return (await db.insert(sourceCheck).values({ source: key, checkedAt: at, status: null, failures: 0 }).onConflictDoNothing()).rowsAffected === 1
  return (await db.update(sourceCheck).set({ checkedAt: at }).where(and(eq(sourceCheck.source, key), eq(sourceCheck.checkedAt, checkedAt)))).rowsAffected === 1
}

/** Notes what came of opening a source. */
export async function noteCheck(tx: WriteTransaction, key: number, found: { readonly checkedAt: string; readonly status: number | null; readonly failures: number }): Promise<void> {
  await tx.update(sourceCheck).set(found).where(eq(sourceCheck.source, key))
}
