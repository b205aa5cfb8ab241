import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { fieldsOf } from '#functions/revisions/chain.ts'
import { selectBlotRequest, selectBlotRequests, type BlotRequestRow } from './queries.ts'
import type { BlotRequestView } from './schema.ts'

const MOST = 100

function viewOf(row: BlotRequestRow, account: number): BlotRequestView {
  const { id, kind, recordId, pointer, reason, askedAt, state, decidedAt, said, firstSteward } = row
  const value = said === null ? null : (fieldsOf(JSON.parse(said)).find(([place]) => place === pointer)?.[1] ?? null)
  return { id, kind, recordId, fact: JSON.parse(row.fact), pointer, reason, askedAt, state, decidedAt, value, isOwn: firstSteward === account }
}

/** The requests to blot something out, those that wait first. @param account key of the steward who looks */
export async function listBlotRequests(db: Database, account: number): Promise<readonly BlotRequestView[]> {
  return (await readRows<BlotRequestRow>(db, selectBlotRequests(MOST))).map((row) => viewOf(row, account))
}

/** One of them; null when there is none of this id. @param account key of the steward who looks */
export async function getBlotRequest(db: Database, id: string, account: number): Promise<BlotRequestView | null> {
  const [row] = await readRows<BlotRequestRow>(db, selectBlotRequest(id))
  return row ? viewOf(row, account) : null
}
