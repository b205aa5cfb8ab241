import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { listRevisions } from '#functions/revisions/list-revisions.ts'
import type { Acknowledged } from './write-load.ts'

/** What is wrong with the history after a load: nothing, when every acknowledged write is in it where it says, and every chain holds. */
export async function historyFaults(db: Database, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const rows = await readRows<{ id: string; number: number; website: string | null }>(db, sql`select record.id as id, number, after ->> '$.website' as website from revision join record on record.key = revision.record where record.kind = 'organization'`)
  const kept = new Map(rows.map(({ id, number, website }) => [`${id} ${number}`, website]))
  const lost = acknowledged.filter(({ id, revision, website }) => kept.get(`${id} ${revision}`) !== website).map(({ id, revision, website }) => `${id} revision ${revision} (${website}) was acknowledged and is not in the history`)
  const ids = [...new Set(rows.map(({ id }) => id))]
  const broken = await Promise.all(ids.map(async (id) => {
    const found = await listRevisions(db, 'organization', id, {})
    return found && 'history' in found && found.history.chain.holds ? [] : [`the chain of ${id} does not hold`]
  }))
  const [whole] = await readRows<{ integrity_check: string }>(db, sql`pragma integrity_check`)
  const stale = await readRows<{ id: string }>(db, sql`select record.id as id from record left join organization on organization.key = record.key where record.kind = 'organization' and record.state = 'published'
    and (organization.key is null or json_extract(organization.detail || '}', '$.revision') <> record.revision or record.revision <> (select max(number) from revision where revision.record = record.key))`)
  return [...lost, ...broken.flat(), ...(whole?.integrity_check === 'ok' ? [] : [`the file is damaged: ${whole?.integrity_check}`]), ...stale.map(({ id }) => `what the public reads of ${id} is not its newest revision`)]
}
