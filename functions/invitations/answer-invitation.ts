import type { WriteTransaction } from '#db/client.ts'
import { CONTRIBUTOR_TERMS } from '#functions/accounts/contributor-terms.ts'
import { upsertAccount } from '#functions/accounts/queries.ts'
import { publishEarly } from '#functions/confirmations/early-publication.ts'
import { recordAnswer, type AnswerContext } from '#functions/confirmations/record-answer.ts'
import { answerFault, asNote, noteOf } from '#functions/confirmations/rules.ts'
import { STATE_OF, type Answer, type AnswerFault } from '#functions/confirmations/schema.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { Problem } from '#functions/core/problem.ts'
import { checkText } from '#functions/free-text/check-text.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { grantPost, type Grant } from '#functions/posts/grant-post.ts'
import { selectOpenPostsOf } from '#functions/posts/queries.ts'
import { getInvitation, type OpenInvitation } from './get-invitation.ts'
import { acceptTermsOf, useInvitation, type InvitationRow } from './queries.ts'

/** What came of an answer by invitation. `gone`: the link does not work. `pending`: it waits to be verified. */
export type InvitedAnswer =
  | { readonly outcome: 'answered' | 'pending'; readonly invitation: OpenInvitation }
  | { readonly outcome: 'faults'; readonly invitation: OpenInvitation; readonly fault: AnswerFault; readonly notices: readonly TextNotice[] }
  | { readonly outcome: 'changed'; readonly invitation: OpenInvitation }
  | { readonly outcome: 'gone' }

/** Lets whoever reads an address in, as somebody who acts for the organization: her account, unless there is one, and her post. @returns the keys of both */
export async function letIn(tx: WriteTransaction, { email, lang, organizationKey }: InvitationRow, grant: Omit<Grant, 'account' | 'organization'>, now: Date): Promise<{ readonly account: number; readonly post: number }> {
  const account = await upsertAccount(tx, { id: crypto.randomUUID(), email, lang, createdAt: now.toISOString() })
  await grantPost(tx, { ...grant, account, organization: organizationKey }, now)
  const [post] = await selectOpenPostsOf(tx, account, organizationKey)
  if (!post) throw new Error('a post that was just granted is there')
  return { account, post: post.key }
}

async function answerNow(context: AnswerContext, { row, about, voice }: OpenInvitation, post: 'member' | 'organization-administrator', answer: Answer, state: 'confirmed' | 'disputed'): Promise<boolean> {
  const { now } = context
  return recordAnswer(context, about, answer.seen, {
    party: voice.party.id, state, note: noteOf(answer), actor: { post, at: voice.party.id }, reason: null,
    post: async (tx) => {
      const holder = await letIn(tx, row, { kind: post, ground: 'site-mail', note: readMailAddress(row.email)?.domain ?? null, by: null }, now)
      await acceptTermsOf(tx, holder.account, CONTRIBUTOR_TERMS, now.toISOString())
      if (!await useInvitation(tx, row.invitation, { usedAt: now.toISOString(), usedBy: holder.account })) throw new Problem('not-found', 'the link was used meanwhile')
      return holder.post
    },
  })
}

/**
 * Answers by an invitation, which is used up by it. From an address on the organization's own site the answer counts at once, and whoever gave it acts for the organization from then on;
 * from any other it waits until a steward has verified who answered, and nothing of it is public.
 */
export async function answerInvitation(context: AnswerContext, token: string, answer: Answer): Promise<InvitedAnswer> {
  const { db, now } = context
  const invitation = await getInvitation(db, token, now)
  if (!invitation || answer.organization !== invitation.voice.party.id || answer.answer === 'retract') return { outcome: 'gone' }
  const notices = answer.answer === 'confirm' ? [] : checkText(asNote(answer.note))
  const fault = answerFault(answer, notices)
  if (fault !== null) return { outcome: 'faults', invitation, fault, notices }
  if (answer.seen !== invitation.voice.seen) return { outcome: 'changed', invitation }
  const state = STATE_OF[answer.answer] === 'disputed' ? 'disputed' : 'confirmed'
  if (invitation.post === null) {
    const note = noteOf(answer)
    const isUsed = await db.transaction((tx) => useInvitation(tx, invitation.row.invitation, { usedAt: now.toISOString(), answer: state, answerNote: note === null ? null : JSON.stringify(note) }), { behavior: 'immediate' })
    return isUsed ? { outcome: 'pending', invitation } : { outcome: 'gone' }
  }
  try {
    if (!await answerNow(context, invitation, invitation.post, answer, state)) return { outcome: 'changed', invitation }
  } catch (error) {
    if (error instanceof Problem && error.type === 'not-found') return { outcome: 'gone' }
    throw error
  }
  if (invitation.about.of === 'contribution') await publishEarly(context, invitation.about.id)
  return { outcome: 'answered', invitation }
}
