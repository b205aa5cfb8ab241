import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { HISTORY_KINDS, type HistoryKind } from '#functions/revisions/schema.ts'
import { selectObjectionable } from './queries.ts'
import type { Objectionable } from './schema.ts'
import { titleOf } from './view.ts'

/** The record that a link names, as `alliance/ID`; null when it names none. Pure. */
export function recordNamed(text: string): { readonly kind: HistoryKind; readonly id: string } | null {
  const [given, id = ''] = text.split('/')
  const kind = HISTORY_KINDS.find((one) => one === given)
  return kind !== undefined && /^[a-z0-9-]{1,80}$/.test(id) ? { kind, id } : null
}

/** A public record and the institutions in whose name somebody can object to it; null when there is none. */
export async function getObjectionable(db: Database, { kind, id }: { readonly kind: HistoryKind; readonly id: string }): Promise<Objectionable | null> {
  const rows = await readRows<{ key: number; fact: string; brief: string }>(db, selectObjectionable(kind, id))
  const [first] = rows
  return first ? { kind, id, key: first.key, title: titleOf(first.fact), institutions: rows.map(({ brief }) => JSON.parse(brief)) } : null
}
