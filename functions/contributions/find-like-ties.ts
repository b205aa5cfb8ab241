import type { Database } from '#db/client.ts'
import type { AllianceBrief, ExchangeBrief } from '#functions/core/view.ts'
import { selectLikeTies } from './queries.ts'
import type { TieKind } from './schema.ts'

/** A tie on record that may be the one in question. */
export type LikeTie = { readonly kind: 'alliance'; readonly tie: AllianceBrief } | { readonly kind: 'exchange'; readonly tie: ExchangeBrief }

/**
 * The public ties of a kind that join at least two of these organizations, five at the most, those first whose parties they are for the greater part: so that no tie is recorded twice.
 *
 * @param except id of a tie that is not meant: the one that is changed
 * @param day on which the states of alliances are told
 */
export async function findLikeTies(db: Database, kind: TieKind, organizations: readonly string[], except: string | null, day: string): Promise<readonly LikeTie[]> {
  const briefs = await selectLikeTies(db, kind, organizations, day)
  // each brief was written by the projection of its kind
  const ties = briefs.map((brief): LikeTie => (kind === 'alliance' ? { kind, tie: JSON.parse(brief) } : { kind, tie: JSON.parse(brief) }))
  return ties.filter(({ tie }) => tie.id !== except)
}
