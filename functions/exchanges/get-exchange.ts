import type { Database } from '#db/client.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { readRows } from '#db/read.ts'
import type { Answer } from '#functions/core/answer.ts'
import { selectExchange } from './queries.ts'

/** One public exchange with everyone who takes part, as ExchangeView; null when nothing public has this id. */
export async function getExchange(db: Database, id: string): Promise<Answer | null> {
  const { slots, values } = slotted('exchange', { id })
  const [found] = await readRows<Answer>(db, prepared('exchange', () => selectExchange(slots.id), values))
  return found ?? null
}
