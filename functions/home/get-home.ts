import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectHome } from './queries.ts'

/** What the home page shows on a day, as HomeView, in one round trip. */
export async function getHome(db: Database, day: string): Promise<Answer> {
  const { slots, values } = slotted('home', { day })
  const [found] = await readRows<Answer>(db, prepared('home', () => selectHome(slots.day), values))
  if (!found) throw new Error('the statement of the home page gives one row')
  return found
}
