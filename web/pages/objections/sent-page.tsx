import type { HistoryKind } from '#functions/revisions/schema.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What comes after an objection was sent: a mail to be answered, or nothing more to do for whoever acts for the institution. */
export function SentPage({ frame, record, isOwn }: { frame: Frame; record: { readonly kind: HistoryKind; readonly id: string } | null; isOwn: boolean }) {
  const { lang } = frame
  const t = messagesFor(lang).objections.sent
  const title = isOwn ? t.ownTitle : t.title
  return (
    <Page frame={frame} title={title} description={title} address={(other) => href(PATHS.objectionSent, { lang: other })} isHidden>
      <div class="head"><h1>{title}</h1><p class="lede">{isOwn ? t.ownText : t.text}</p></div>
      {record !== null && <p><a href={href(PATHS[record.kind], { lang, id: record.id })}>{t.back}</a></p>}
    </Page>
  )
}
