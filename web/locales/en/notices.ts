import { formatNumber } from '#functions/core/number.ts'
import { plural } from '#functions/core/plural.ts'
import { joiningNotices } from './joining-notices.ts'
import { stewardshipNotices } from './stewardship-told.ts'
import { upkeepNotices } from './upkeep-told.ts'
import { objectionNotices } from './objections-told.ts'

/** The inbox, and its lines: each kind with its sentence. Whoever adds a kind writes its sentence in the four languages. */
export const notices = {
  title: 'Inbox',
  lede: 'What concerns your organizations and your account. Everybody who acts for an organization reads it.',
  ledeOf: (organization: string) => `What concerns ${organization}. Everybody who acts for it reads it.`,
  none: 'There is nothing in the inbox yet.',
  noneHint: 'Here you will see who asks you to confirm a tie, and what is decided about what you send.',
  unread: (n: number) => plural('en', n, 'One message is unread.', `${formatNumber('en', n)} messages are unread.`),
  read: 'Mark as read',
  new: 'New',
  readAll: 'Mark all as read',
  open: 'Open',
  older: 'Older',
  yours: 'Your account',
  done: 'Everything is read.',
  of: {
    ...objectionNotices,
    ...stewardshipNotices,
    ...upkeepNotices,
    ...joiningNotices,
    tieToConfirm: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} has recorded “${title}” and names your organization as a party. Is that so?`,
    tieToConfirmAgain: ({ title, by }: { readonly title: string; readonly by: string }) => `${by} has changed “${title}”. Please confirm that it still holds.`,
    tieConfirmed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirms “${title}”.`,
    tieCorrected: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} confirms “${title}” and proposes a correction.`,
    tieDisputed: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} disputes “${title}”.`,
    tieRetracted: ({ title, who }: { readonly title: string; readonly who: string }) => `${who} takes back what it had said of “${title}”.`,
    tiePublic: ({ title }: { readonly title: string }) => `“${title}” is public: at least two parties confirm it. The registry has yet to review it.`,
  },
}
