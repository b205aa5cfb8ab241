import { readRows } from '#db/read.ts'
import type { WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import type { AnswerContext } from '#functions/confirmations/record-answer.ts'
import { addDays, dayOf } from '#functions/core/edtf.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { tellIn, type Word } from '#functions/core/told.ts'
import type { NameView } from '#functions/core/view.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { noteDone, selectMatters, selectOwner, selectReaders, type MatterRow } from './queries.ts'
import { ASKS_AFTER_YEARS, yearsBefore } from './rules.ts'
import type { Matter } from './schema.ts'

/** Days before the end of an alliance on which its parties are told. */
const FIRST_NOTICE_DAYS = 90
const LAST_NOTICE_DAYS = 30

/** Days without a change or a check after which an exchange that is agreed or under way is asked about. */
const QUIET_DAYS = 180

/** Organizations that are written to in one run; the others in the next. */
const AT_ONCE = 40

function titleOf({ title, what }: Matter, names: readonly NameView[]): { readonly title: Word } {
  if (what === 'unchecked' || title === null) return { title: { names } }
  return { title: { texts: title } }
}

/** A matter as a line of the inbox of its organization. */
async function notify(tx: WriteTransaction, matter: Matter, names: readonly NameView[], owner: string, now: Date): Promise<void> {
  const base = { now, organization: matter.organization, record: matter.record, to: { path: 'stillTrue', params: { organization: owner } } } as const
  const { title } = titleOf(matter, names)
  switch (matter.what) {
    case 'ends': return writeNotice(tx, { ...base, kind: 'allianceEnds', data: { title, when: { day: matter.day } } })
    case 'quiet': return writeNotice(tx, { ...base, kind: 'exchangeQuiet', data: { title, since: { day: matter.day } } })
    case 'unchecked': return writeNotice(tx, { ...base, kind: 'organizationUnchecked', data: { organization: title, since: { day: matter.day } } })
  }
}

/** A matter as a line of a letter. */
function lineOf(matter: Matter, names: readonly NameView[], lang: Language): string {
  const t = messagesFor(lang).notices.of
  const { title } = tellIn<{ title: string }>(lang, titleOf(matter, names))
  const day = formatDate(lang, { text: matter.day })
  switch (matter.what) {
    case 'ends': return t.allianceEnds({ title, when: day })
    case 'quiet': return t.exchangeQuiet({ title, since: day })
    case 'unchecked': return t.organizationUnchecked({ organization: title, since: day })
  }
}

/** Tells an organization what is due, unless somebody is doing so in the same moment: what is noted as told is told once, and a post gets one letter a day at the most. */
async function tell(tx: WriteTransaction, key: number, matters: readonly Matter[], { now, origin }: AnswerContext): Promise<void> {
  const letter = `upkeep/letter/${key}/${dayOf(now)}`
  const noted = await noteDone(tx, [letter, ...matters.map(({ name }) => name)], now.toISOString())
  const owner = await selectOwner(tx, key)
  const fresh = matters.filter(({ name }) => noted.has(name))
  if (!noted.has(letter) || !owner || fresh.length === 0) return
  const names: readonly NameView[] = JSON.parse(owner.names)
  for (const matter of fresh) await notify(tx, matter, names, owner.id, now)
  for (const { post, email, lang } of await selectReaders(tx, key)) {
    const { organization } = tellIn<{ organization: string }>(lang, { organization: { names } })
    const lines = fresh.map((matter) => `- ${lineOf(matter, names, lang)}`).join('\n')
    await writeMail(tx, { now, to: email, lang, template: 'upkeepDue', data: { organization, lines, link: origin + href(PATHS.stillTrue, { lang, organization: owner.id }) }, once: `${letter}/${post}` })
  }
}

/**
 * Reminds those who hold posts at organizations of what is due: alliances that end within 90 and within 30 days, exchanges without news for half a year, their own record unchecked for a
 * year. Each matter once, all that is due in one letter; done twice, or by two at once, it is done once, and after a pause it is made up for.
 */
export async function remindOfUpkeep(context: AnswerContext): Promise<void> {
  const today = dayOf(context.now)
  const days = { today, in30: addDays(today, LAST_NOTICE_DAYS), in90: addDays(today, FIRST_NOTICE_DAYS), quietFrom: addDays(today, -QUIET_DAYS), uncheckedFrom: yearsBefore(today, ASKS_AFTER_YEARS) }
  const rows = await readRows<MatterRow>(context.db, selectMatters(days, AT_ONCE))
  const matters = rows.map((row): Matter => ({ ...row, title: row.title === null ? null : JSON.parse(row.title) }))
  for (const [key, own] of Map.groupBy(matters, ({ organization }) => organization)) {
    await context.db.transaction((tx) => tell(tx, key, own, context), { behavior: 'immediate' })
  }
}
