import { and, eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { record } from '#db/schema/records.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Place } from './managing.ts'

/**
 * The organization of this id as a place of posts.
 *
 * @throws Problem `not-found` when no published organization has it
 */
export async function findPlace(db: Database, id: string): Promise<Place> {
  const [found] = await db.select({ key: record.key }).from(record).where(and(eq(record.kind, 'organization'), eq(record.id, id), eq(record.state, 'published')))
  if (!found) throw new Problem('not-found', `there is no organization ${id}`)
  return { key: found.key, id }
}
