import type { Database, WriteTransaction } from '#db/client.ts'
import type { NameView } from '#functions/core/view.ts'
import { selectReach, type Holder } from './queries.ts'

/** A party and who can be reached to speak for it. */
export interface Reach {
  readonly key: number
  readonly id: string
  readonly names: readonly NameView[]
  readonly kind: string
  readonly country: string | null
  readonly website: string | null
  /** key of the organization whose posts speak for it; null: a State without designated voice */
  readonly voice: number | null
  readonly holders: readonly Holder[]
  /** its name is withheld for its safety: it is named to nobody else */
  readonly isWithheld: boolean
}

/** The parties of these ids that are on record, by id, with those who speak for each: its own posts, or of a State those of whom it has designated. */
export async function reachOf(db: Database | WriteTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, Reach>> {
  const rows = await selectReach(db, ids)
  return new Map(rows.map(({ withheld, names, holders, ...row }) => [row.id, { ...row, isWithheld: withheld === 1, names: JSON.parse(names), holders: row.voice === null ? [] : JSON.parse(holders) }]))
}
