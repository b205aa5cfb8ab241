import { daysAfter } from '#functions/core/instants.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import type { WriteTransaction } from '#db/client.ts'
import { reachOf, type Reach } from '#functions/confirmations/reach.ts'
import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { REMINDER_DAYS, remindersDue } from '#functions/confirmations/rules.ts'
import type { About } from '#functions/confirmations/schema.ts'
import { subjectOf } from '#functions/confirmations/subject.ts'
import { answerAddress, tellAsked } from '#functions/confirmations/tell.ts'
import { tellIn } from '#functions/core/told.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import { aboutOf } from '#functions/invitations/about.ts'
import { invitationAddress } from '#functions/invitations/invite-party.ts'
import { insertInvitation } from '#functions/invitations/queries.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { noteReminder, selectReachable, selectWaiting, takeByMembers, type WaitingRow } from './queries.ts'

const AT_ONCE = 200

interface Reminder { readonly row: WaitingRow; readonly about: About; readonly title: TextsView; readonly party: Reach; readonly by: readonly NameView[] }

type Words = { title: string; by: string; organization: string; asked: string; link: string; until: string; isLast: boolean }

function wordsIn(lang: 'es' | 'en' | 'pt' | 'fr', { row, title, party, by }: Reminder, link: string, until: string): Words {
  const isLast = row.reminders + 1 === REMINDER_DAYS.length
  return tellIn<Words>(lang, { title: { texts: title }, by: { names: by }, organization: { names: party.names }, asked: { day: row.askedAt.slice(0, 10) }, link, until: until === '' ? '' : { day: until.slice(0, 10) }, isLast })
}

async function remind(tx: WriteTransaction, reminder: Reminder, { now, origin }: AnswerContext): Promise<void> {
  const { row, about, party } = reminder
  const once = `reminder:${row.id}:${row.askedAt.slice(0, 10)}:${row.reminders + 1}`
  if (row.channel === 'members') {
    for (const { account, email, lang } of party.holders) await writeMail(tx, { now, to: email, lang, template: 'tieReminder', data: wordsIn(lang, reminder, origin + answerAddress(about, lang), ''), once: `${once}:${account}` })
    return
  }
  // only the digest of a link is kept: a reminder has a link of its own, which works as long as the first
  if (row.invited === null || row.invitedLang === null) return
  const token = newToken()
  const expiresAt = daysAfter(new Date(row.askedAt), 30) > now.toISOString() ? (row.expiresAt ?? '') : daysAfter(now, 30)
  await insertInvitation(tx, { tokenDigest: digestOf(token), organization: party.key, request: row.key, email: row.invited, lang: row.invitedLang, createdAt: now.toISOString(), expiresAt })
  await writeMail(tx, { now, to: row.invited, lang: row.invitedLang, template: 'invitationReminder', data: wordsIn(row.invitedLang, reminder, invitationAddress(origin, row.invitedLang, token), expiresAt), once })
}

/** Reminds parties that have not answered, after a week and after three, then no more: each reminder once, though several schedulers run. */
export async function remindUnanswered(context: AnswerContext): Promise<void> {
  const { db, now } = context
  for (const row of await selectWaiting(db, daysAfter(now, -REMINDER_DAYS[0]), AT_ONCE)) {
    const about = aboutOf(row)
    if (about === null || remindersDue(row.askedAt, now) <= row.reminders) continue
    const subject = await subjectOf(db, about)
    if (subject.of === 'gone' || subject.of === 'moved') continue
    const party = subject.parties.get(row.organization)
    if (!party) continue
    const by = (row.askedBy === null ? undefined : subject.parties.get(row.askedBy))?.names ?? party.names
    await db.transaction(async (tx) => {
      if (await noteReminder(tx, row.key, row.reminders, now.toISOString())) await remind(tx, { row, about, title: subject.title, party, by }, context)
    }, { behavior: 'immediate' })
  }
}

/** Asks parties that nobody acted for when they were to be asked, now that somebody does: in the inbox and by mail, as all others. */
export async function askNewcomers(context: AnswerContext): Promise<void> {
  const { db, now, origin } = context
  for (const row of await selectReachable(db, AT_ONCE)) {
    const about = aboutOf(row)
    const subject = about && await subjectOf(db, about)
    if (!subject || subject.of === 'gone' || subject.of === 'moved') continue
    const party = (await reachOf(db, [row.organization])).get(row.organization)
    if (!party || party.holders.length === 0) continue
    const by = (row.askedBy === null ? undefined : subject.parties.get(row.askedBy))?.names ?? party.names
    await db.transaction(async (tx) => {
      if (await takeByMembers(tx, row.key, now.toISOString())) await tellAsked(tx, { about: subject.about, title: subject.title, tie: subject.of === 'tie' ? subject.key : null }, { party, by, again: false, once: row.id, withMail: true }, { now, origin })
    }, { behavior: 'immediate' })
  }
}
