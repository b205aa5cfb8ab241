import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { selectOwnRequest } from './queries.ts'
import type { OwnRequest, RequestState } from './schema.ts'

interface Row { readonly id: string; readonly state: RequestState; readonly wanted: string; readonly office: string; readonly reachedBy: string | null; readonly reason: string | null; readonly createdAt: string; readonly checks: string; readonly place: number; readonly waiting: number }

/** A request as its officer sees it; null when the account has none of this id. */
export async function getOwnRequest(db: Database, id: string, account: number): Promise<OwnRequest | null> {
  const [row] = await readRows<Row>(db, selectOwnRequest(id, account))
  if (!row) return null
  const { wanted, checks, place, waiting, ...rest } = row
  return { ...rest, wanted: JSON.parse(wanted), checks: JSON.parse(checks), place: row.state === 'open' ? { place, waiting } : null }
}
