import type { AttestationState } from '#db/reference/vocabularies.ts'
import { readRows } from '#db/read.ts'
import type { Database } from '#db/client.ts'
import { selectWords, type WordRow } from './queries.ts'

/** What a party has said of a tie, as its history tells it: who speaks, in which post it was said, and when. */
export interface WordView {
  /** id of the party */
  readonly organization: string
  /** `lapsed`: what it had said counts no more, for the tie was changed in substance */
  readonly said: Exclude<AttestationState, 'silent'> | 'lapsed'
  /** a post and where it is held, never a person; `withheld` where that place is not told */
  readonly actor: { readonly post: string; readonly at: string }
  readonly at: string
}

/**
 * What the parties of a tie have said of it, newest first: each word is a revision of its own, made in the post that said it. That a party was asked and is silent is no word. A
 * party whose name is withheld is not in it.
 *
 * @param until a day: what was said later is not told
 */
export async function listWords(db: Database, kind: 'alliance' | 'exchange', id: string, until?: string): Promise<readonly WordView[]> {
  const rows = await readRows<WordRow>(db, selectWords(kind, id))
  return rows.filter(({ at }) => until === undefined || at.slice(0, 10) <= until).flatMap(({ organization, state, before, actorPost, actorAt, isActorHidden, at }): WordView[] => {
    const said = state !== 'silent' ? state : before !== null && before !== 'silent' ? 'lapsed' : null
    // what stands as it stood, with a new day of asking, is no new word
    return said === null || (state === before && state !== 'confirmed') ? [] : [{ organization, said, actor: { post: actorPost, at: isActorHidden === 1 ? 'withheld' : actorAt }, at }]
  })
}
