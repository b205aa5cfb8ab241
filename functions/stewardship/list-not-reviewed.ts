import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { TextsView } from '#functions/core/view.ts'
import { selectNotReviewed } from './queries.ts'

/** Ties on one page: a steward reviews these before she needs the next. */
const MOST_SHOWN = 100

/** A public tie that no steward has looked at yet. */
export interface NotReviewedTie { readonly kind: 'alliance' | 'exchange'; readonly id: string; readonly title: TextsView; readonly recordedOn: string }

interface Row { readonly kind: string; readonly id: string; readonly title: string | null; readonly recordedOn: string }

/** The public ties that no steward has looked at yet, oldest first. */
export async function listNotReviewed(db: Database): Promise<readonly NotReviewedTie[]> {
  const rows = await readRows<Row>(db, selectNotReviewed(MOST_SHOWN))
  return rows.flatMap(({ kind, id, title, recordedOn }) => ((kind === 'alliance' || kind === 'exchange') && title !== null ? [{ kind, id, title: JSON.parse(title), recordedOn }] : []))
}
