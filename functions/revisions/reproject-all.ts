import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { record, storedAnswer } from '#db/schema/records.ts'
import { reproject } from './reproject.ts'
import { storeCounts } from './store-counts.ts'
import { Records } from './stored-record.ts'

/** Name under which the shape of the public rows is stored: which release made them. */
const SHAPE_NAME = 'layout:projection'

/**
 * Makes the public rows of every record anew when they were made by a release that made them otherwise; facts, history and version stay as they are. Run by a start and
 * by a release.
 *
 * @param shape a digest of all that decides how a fact becomes rows
 * @returns whether there was anything to do
 */
export async function reprojectAll(db: Database, shape: string): Promise<boolean> {
  const [made] = await readRows<{ body: string }>(db, sql`select ${storedAnswer.body} as body from ${storedAnswer} where ${storedAnswer.name} = ${SHAPE_NAME}`)
  if (made?.body === shape) return false
  const isDone = await db.transaction(async (tx) => {
    const keys = (await tx.select({ key: record.key }).from(record)).map((row) => row.key)
    if (keys.length > 0) {
      await reproject(tx, new Records(), { before: keys, now: keys, alsoBefore: [] })
      await tx.delete(storedAnswer).where(sql`${storedAnswer.name} like 'network:%' or ${storedAnswer.name} like 'counts:%'`)
    }
    await tx.run(sql`insert into ${storedAnswer} ("name", "version", "body") values (${SHAPE_NAME}, 0, ${shape}) on conflict ("name", "version") do update set "body" = excluded."body"`)
    return keys.length > 0
  }, { behavior: 'immediate' })
  if (isDone) await storeCounts(db)
  return isDone
}
