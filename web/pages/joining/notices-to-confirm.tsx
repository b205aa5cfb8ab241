import type { Language } from '#db/reference/languages.ts'
import { noticeKey } from '#functions/joining/asking.ts'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices } from '#web/components/forms/fields.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import type { Typed } from './typed.ts'

/** What the check of free text points out: its author looks at each and confirms it, or changes the text. Nothing when it points out nothing. */
export function NoticesToConfirm({ typed, faults, lang }: { typed: Pick<Typed, 'all' | 'notices'>; faults: readonly FormFault[]; lang: Language }) {
  const { joining: { notices: t }, tieForm: { check } } = messagesFor(lang)
  if (typed.notices.length === 0) return null
  const choices = typed.notices.map((notice) => ({ value: noticeKey(notice), label: check.confirmOf(notice.found), hint: check.notice(notice.found, check.notices[notice.kind]) }))
  return <Choices lang={lang} name="confirmed" label={t.title} kind="many" faults={faults} chosen={typed.all('confirmed')} choices={choices} />
}
