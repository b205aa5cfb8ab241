import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { BlotRequestView } from '#functions/blotting/schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'
import { fieldLabel } from './field-label.ts'
import { recordName } from './record-name.ts'

function Row({ request, lang }: { request: BlotRequestView; lang: Language }) {
  const t = messagesFor(lang).blotting
  const { id, fact, pointer, reason, state, isOwn, askedAt, decidedAt } = request
  return (
    <li>
      <div>
        <a class="name" href={href(PATHS.blot, { lang, id })}>{recordName(fact, lang)}</a>
        <p class="meta"><MixedList items={[fieldLabel(pointer, lang), reason]} /></p>
      </div>
      <p class="end"><MixedList items={[t.states[state], formatDate(lang, { text: (decidedAt ?? askedAt).slice(0, 10) }), state === 'open' && isOwn && t.list.own]} /></p>
    </li>
  )
}

/** What stewards have asked to be blotted out, what waits for a second steward first; and where a record is chosen to ask. */
export function BlotListPage({ frame, requests, done, faults = [], typed = '' }: { frame: Frame; requests: readonly BlotRequestView[]; done?: 'asked' | 'done' | 'refused' | 'late' | undefined; faults?: readonly FormFault[]; typed?: string }) {
  const { lang } = frame
  const t = messagesFor(lang).blotting
  return (
    <DeskPage frame={frame} title={t.list.title} description={t.list.lede} lede={t.list.lede} address={(other) => href(PATHS.blots, { lang: other })} done={done === undefined ? undefined : t.done[done]}>
      <ErrorSummary lang={lang} faults={faults} />
      {requests.length === 0 ? <None text={t.list.none} /> : <ul class="rows">{requests.map((request) => <Row request={request} lang={lang} />)}</ul>}
      <Section id="ask" title={t.list.ask}>
        <form action={href(PATHS.blotNew, { lang })}>
          <TextField lang={lang} name="address" label={t.list.address} hint={t.list.addressHint} faults={faults} value={typed} />
          <p class="acts"><button class="quiet">{t.list.next}</button></p>
        </form>
      </Section>
    </DeskPage>
  )
}
