import type { WriteTransaction } from '#db/client.ts'
import type { NameView, TextsView } from '#functions/core/view.ts'
import { tellIn } from '#functions/core/told.ts'
import { mayMailAgain } from '#functions/mail/once-a-day.ts'
import { writeMail } from '#functions/mail/write-mail.ts'
import type { NoticeTarget } from '#functions/notices/schema.ts'
import { writeNotice } from '#functions/notices/write-notice.ts'
import type { Language } from '#db/reference/languages.ts'
import { href, PATHS } from '#web/paths.ts'
import { selectStewards } from './queries.ts'
import type { Reach } from './reach.ts'
import type { About } from './schema.ts'

/** What mails need besides what they tell: the instant, and the origin that links begin with. */
export interface Telling { readonly now: Date; readonly origin: string }

/** A tie as mails and notices name it. */
export interface Told { readonly about: About; readonly title: TextsView; /** key of the tie, once it is public */ readonly tie: number | null }

/** Where the question about a tie is answered. */
export function answerTarget(about: About): NoticeTarget {
  return about.of === 'tie' ? { path: 'tieAnswer', params: { kind: about.kind, id: about.id } } : { path: 'contributionAnswer', params: { id: about.id } }
}

/** The address of the page on which a question is answered. */
export function answerAddress(about: About, lang: Language): string {
  return about.of === 'tie' ? href(PATHS.tieAnswer, { lang, kind: about.kind, id: about.id }) : href(PATHS.contributionAnswer, { lang, id: about.id })
}

/** Where a tie is read: its page, or the contribution's own page for those who wrote it. */
function readingTarget(about: About): NoticeTarget {
  return about.of === 'tie' ? { path: about.kind, params: { id: about.id } } : { path: 'contribution', params: { id: about.id } }
}

function readingAddress(about: About, lang: Language): string {
  if (about.of === 'contribution') return href(PATHS.contribution, { lang, id: about.id })
  return href(about.kind === 'alliance' ? PATHS.alliance : PATHS.exchange, { lang, id: about.id })
}

/** A party that is asked. `again`: it was asked before, and the tie has changed since. */
export interface Asked { readonly party: Reach; readonly by: readonly NameView[]; readonly again: boolean; /** says which asking it is, so that each mail goes once */ readonly once: string; readonly withMail: boolean }

/** Asks a party, in the inbox of whoever speaks for it and by mail to each who acts there, in her language. */
export async function tellAsked(tx: WriteTransaction, { about, title, tie }: Told, { party, by, again, once, withMail }: Asked, { now, origin }: Telling): Promise<void> {
  if (party.voice === null) return
  await writeNotice(tx, { now, organization: party.voice, record: tie, kind: again ? 'tieToConfirmAgain' : 'tieToConfirm', data: { title: { texts: title }, by: { names: by } }, to: answerTarget(about) })
  if (!withMail) return
  for (const { account, email, lang } of party.holders) {
    const data = tellIn<{ title: string; by: string; organization: string; link: string }>(lang, { title: { texts: title }, by: { names: by }, organization: { names: party.names }, link: origin + answerAddress(about, lang) })
    await writeMail(tx, { now, to: email, lang, template: again ? 'tieToConfirmAgain' : 'tieToConfirm', data, once: `asked:${once}:${account}` })
  }
}

/** What a party has answered, for those whom it concerns. */
export interface AnsweredTold { /** id of the party */ readonly party: string; readonly who: readonly NameView[]; readonly said: 'confirmed' | 'corrected' | 'disputed' | 'retracted'; readonly note: TextsView | null }

const NOTICE_OF = { confirmed: 'tieConfirmed', corrected: 'tieCorrected', disputed: 'tieDisputed', retracted: 'tieRetracted' } as const

/** Tells other parties what one has answered: in their inboxes, and by mail unless it just confirms. Of a party that changes its mind each reader gets one mail about a tie within 24 hours. */
export async function tellAnswered(tx: WriteTransaction, { about, title, tie }: Told, { party, who, said, note }: AnsweredTold, others: readonly Reach[], { now, origin }: Telling): Promise<void> {
  for (const { voice, holders } of others) {
    if (voice === null) continue
    await writeNotice(tx, { now, organization: voice, record: tie, kind: NOTICE_OF[said], data: { title: { texts: title }, who: { names: who } }, to: readingTarget(about) })
    for (const { account, email, lang } of said === 'confirmed' ? [] : holders) {
      if (!await mayMailAgain(tx, ['answered', about.of === 'tie' ? about.kind : about.of, about.id, party, account], now)) continue
      const told = tellIn<{ title: string; who: string; link: string }>(lang, { title: { texts: title }, who: { names: who }, link: origin + readingAddress(about, lang) })
      const words = note === null ? '' : tellIn<{ note: string }>(lang, { note: { texts: note } }).note
      switch (said) {
        case 'confirmed': break
        case 'corrected': await writeMail(tx, { now, to: email, lang, template: 'tieCorrected', data: { ...told, note: words } }); break
        case 'disputed': await writeMail(tx, { now, to: email, lang, template: 'tieDisputed', data: { ...told, note: words } }); break
        case 'retracted': await writeMail(tx, { now, to: email, lang, template: 'tieRetracted', data: told }); break
      }
    }
  }
}

/** Tells the stewards what a party of a public tie objects to, corrects or takes back. */
export async function tellStewards(tx: WriteTransaction, { about, title, tie }: Told, { who, said }: AnsweredTold, { now }: Telling): Promise<void> {
  for (const account of await selectStewards(tx)) {
    await writeNotice(tx, { now, account, record: tie, kind: NOTICE_OF[said], data: { title: { texts: title }, who: { names: who } }, to: about.of === 'tie' ? readingTarget(about) : { path: 'submission', params: { id: about.id } } })
  }
}

/** Tells all who stand behind a tie that it is public, before a steward has reviewed it. */
export async function tellPublic(tx: WriteTransaction, { about, title, tie }: Told, parties: readonly Reach[], { now, origin }: Telling): Promise<void> {
  for (const { voice, holders } of parties) {
    if (voice === null) continue
    await writeNotice(tx, { now, organization: voice, record: tie, kind: 'tiePublic', data: { title: { texts: title } }, to: readingTarget(about) })
    for (const { email, lang } of holders) {
      await writeMail(tx, { now, to: email, lang, template: 'tiePublic', data: tellIn<{ title: string; link: string }>(lang, { title: { texts: title }, link: origin + readingAddress(about, lang) }) })
    }
  }
}
