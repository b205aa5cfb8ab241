import { Hono } from 'hono'
import { readAnswer } from '#functions/confirmations/read-answer.ts'
import type { Env } from '#functions/http/env.ts'
import { readForm } from '#functions/http/form.ts'
import { originOf } from '#functions/http/origin.ts'
import { respondPrivatePage } from '#functions/http/private-page.tsx'
import { InvitationGonePage, InvitationPage, InvitedDonePage } from '#web/pages/confirmations/invitation-page.tsx'
import { PATHS } from '#web/paths.ts'
import { answerInvitation } from './answer-invitation.ts'
import { getInvitation } from './get-invitation.ts'

/** Answering by an invitation. Opening a link changes nothing; every link that does not work has the same answer. */
export const invitationPages = new Hono<Env>()

invitationPages.get(PATHS.invitation, (c) => respondPrivatePage(c, async ({ db, now, frame }) => {
  const token = c.req.param('token')
  const invitation = await getInvitation(db, token, now)
  return invitation === null ? { page: <InvitationGonePage frame={frame} />, status: 404 } : { page: <InvitationPage frame={frame} invitation={invitation} token={token} /> }
}))

invitationPages.post(PATHS.invitation, (c) => respondPrivatePage(c, async ({ db, now, frame, lang }) => {
  const token = c.req.param('token')
  const answer = readAnswer(await readForm(c), lang)
  const answered = await answerInvitation({ db, now, origin: originOf(c) }, token, answer)
  switch (answered.outcome) {
    case 'gone': return { page: <InvitationGonePage frame={frame} />, status: 404 }
    case 'faults': return { page: <InvitationPage frame={frame} invitation={answered.invitation} token={token} typed={{ ...answer, fault: answered.fault, notices: answered.notices }} />, status: 422 }
    case 'changed': {
      const invitation = await getInvitation(db, token, now)
      return invitation === null ? { page: <InvitationGonePage frame={frame} />, status: 404 } : { page: <InvitationPage frame={frame} invitation={invitation} token={token} typed={{ ...answer, fault: null, notices: [] }} />, status: 409 }
    }
    case 'answered': case 'pending': return { page: <InvitedDonePage frame={frame} names={answered.invitation.voice.party.names} isPending={answered.outcome === 'pending'} token={token} /> }
  }
}))
