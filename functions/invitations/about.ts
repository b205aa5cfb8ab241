import type { About } from '#functions/confirmations/schema.ts'
import type { AskedRow } from './queries.ts'

/** What a request is about: the tie once it is public, else the contribution. Null: neither is there any more. */
export function aboutOf({ tie, tieKind, submission }: Pick<AskedRow, 'tie' | 'tieKind' | 'submission'>): About | null {
  if (tie !== null && tieKind !== null) return { of: 'tie', kind: tieKind, id: tie }
  return submission === null ? null : { of: 'contribution', id: submission }
}
