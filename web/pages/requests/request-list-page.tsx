import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { QueuedRequest } from '#functions/joining/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { wantedNames } from '#web/pages/joining/wanted-names.ts'
import { href, PATHS } from '#web/paths.ts'

/** Whole days between two instants. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000))
}

function Row({ request: { id, wanted, office, createdAt, proven }, now, lang }: { request: QueuedRequest; now: string; lang: Language }) {
  const t = messagesFor(lang).requests
  return (
    <li>
      <div><a class="name" href={href(PATHS.request, { lang, id })}>{displayName(wantedNames(wanted), lang).text}</a><p class="meta"><MixedList items={[office, wanted.kind === 'new' && t.isNew]} /></p></div>
      <p class="end"><MixedList items={[t.waited(daysBetween(createdAt, now)), proven !== null && t.proven[proven]]} /></p>
    </li>
  )
}

/** The steward's queue of requests: oldest first, how long each has waited, what has been shown. */
export function RequestListPage({ frame, requests, total, now, done }: { frame: Frame; requests: readonly QueuedRequest[]; total: number; now: string; done: 'granted' | 'refused' | null }) {
  const { lang } = frame
  const t = messagesFor(lang).requests
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.requests, { lang: other })} isHidden>
      {done !== null && <p class="said-well" role="status">{t.done[done]}</p>}
      <div class="head"><h1>{t.title}</h1>{total > 0 && <p class="lede">{t.waiting(total)}. {t.lede}</p>}</div>
      {requests.length === 0 ? <None text={t.none} /> : <ol class="rows">{requests.map((one) => <Row request={one} now={now} lang={lang} />)}</ol>}
    </Page>
  )
}
