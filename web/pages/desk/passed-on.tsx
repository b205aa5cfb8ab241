import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { DeskRequest } from '#functions/desk/schema.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** What the desk has done so that a question reaches its party: passed it on, invited an office, both, or nothing yet. */
export function PassedOn({ request: { passedOnAt, passedOnHow, invitedAt }, lang }: { request: DeskRequest; lang: Language }) {
  const t = messagesFor(lang).desk
  if (passedOnAt === null && invitedAt === null) return <span class="meta">{t.notYet}</span>
  const day = (at: string) => formatDate(lang, { text: at.slice(0, 10) })
  return (
    <>
      {passedOnAt !== null && <p>{t.pass.done(day(passedOnAt), passedOnHow ?? '')}</p>}
      {invitedAt !== null && <p>{t.invited(day(invitedAt))}</p>}
    </>
  )
}
