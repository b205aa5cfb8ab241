import type { Database, WriteTransaction } from '#db/client.ts'
import { notice } from '#db/schema/desk.ts'
import type { NoticeData, NoticeKind, NoticeTarget } from './schema.ts'

/** In whose inbox a notice is put: an organization's, which all its posts read, or one account's. By key. */
export type Addressee = { readonly organization: number } | { readonly account: number }

/** A notice to be written. */
export type NoticeToWrite<K extends NoticeKind> = Addressee & {
  readonly now: Date
  readonly kind: K
  readonly data: NoticeData<K>
  /** key of the record that it is about */
  readonly record?: number | null
  /** where it leads */
  readonly to?: NoticeTarget
}

/** Puts a line into an inbox, in the transaction of what it tells. */
export async function writeNotice<K extends NoticeKind>(tx: WriteTransaction | Database, { now, kind, data, record = null, to, ...addressee }: NoticeToWrite<K>): Promise<void> {
  await tx.insert(notice).values({ id: crypto.randomUUID(), kind, record, data: JSON.stringify({ to: to ?? null, data }), createdAt: now.toISOString(), ...addressee })
}
