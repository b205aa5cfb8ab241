import type { Database } from '#db/client.ts'
import type { NameView } from '#functions/core/view.ts'
import { selectHowAsked, selectUnanswered } from './queries.ts'
import { reachOf } from './reach.ts'
import { speaksByDesignation } from './rules.ts'
import type { About } from './schema.ts'
import type { TextsView } from '#functions/core/view.ts'

/** How a party of a contribution is asked. */
export interface HowAsked {
  readonly organization: string
  readonly names: readonly NameView[]
  readonly how: 'members' | 'invitation' | 'desk-invitation' | 'desk' | 'passed-on' | 'pending' | 'answered'
  /** day of the way: by when it is passed on, on which it was, on which the invitation ends, or of the desk on which it was sent; null where there is none */
  readonly day: string | null
  /** whether somebody may be invited to answer for it */
  readonly mayInvite: boolean
}

/** How each party of a contribution is asked, by its key: in the order in which they are. */
export async function listHowAsked(db: Database, contribution: number): Promise<readonly HowAsked[]> {
  const rows = await selectHowAsked(db, contribution)
  const last = new Map(rows.map((row) => [row.organization, row]))
  const reached = await reachOf(db, [...last.keys()])
  return [...last.values()].flatMap((row): HowAsked[] => {
    const party = reached.get(row.organization)
    if (!party || party.isWithheld) return []
    const how = row.answeredAt !== null ? 'answered' : row.isPending === 1 ? 'pending' : row.channel === 'desk' && row.passedOnAt !== null ? 'passed-on' : row.channel === 'invitation' && row.deskInvitedAt !== null ? 'desk-invitation' : row.channel
    const day = how === 'invitation' ? row.expiresAt : how === 'desk-invitation' ? row.deskInvitedAt : how === 'desk' ? row.dueOn : how === 'passed-on' ? row.passedOnAt : null
    const mayInvite = (row.channel !== 'members') && how !== 'answered' && how !== 'pending' && !speaksByDesignation(party.kind) && party.holders.length === 0
    return [{ organization: row.organization, names: party.names, how, day: day?.slice(0, 10) ?? null, mayInvite }]
  })
}

/** What an organization is asked and has not answered. */
export interface Unanswered { readonly about: About; readonly title: TextsView; readonly askedBy: readonly NameView[] | null; readonly askedOn: string; /** for which party: itself, or a State for which it speaks */ readonly party: string }

/** What waits for the answer of an organization, by its key, for itself and for the States for which it speaks; oldest first. */
export async function listUnanswered(db: Database, organization: number): Promise<readonly Unanswered[]> {
  return (await selectUnanswered(db, organization)).map(({ party, title, askerNames, askedAt, tie, tieKind, submission }) => ({
    about: tie !== null && tieKind !== null ? { of: 'tie', kind: tieKind, id: tie } : { of: 'contribution', id: submission ?? '' },
    title: JSON.parse(title), askedBy: askerNames === null ? null : JSON.parse(askerNames), askedOn: askedAt.slice(0, 10), party,
  }))
}
