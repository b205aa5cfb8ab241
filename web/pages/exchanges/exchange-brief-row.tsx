import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { ExchangeBrief } from '#functions/core/view.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { Life } from '#web/components/life.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'

/** An exchange on the page of another record: title, modality, dates, and how it stands. `relation` says what it is to that record. */
export function ExchangeBriefRow({ exchange, relation, lang }: { exchange: ExchangeBrief; relation?: string; lang: Language }) {
  const { start, end, modality } = exchange
  const kind = label('modalities', modality, lang)
  return (
    <li>
      <div>
        <TieTitle title={exchange.title} to={href(PATHS.exchange, { lang, id: exchange.id })} lang={lang} />
        <p class="meta"><MixedList items={[relation !== undefined && <b>{relation}</b>, relation === undefined ? kind : lowerFirst(kind), <SpanText start={start} end={end} none={messagesFor(lang).common.dates.unknown} lang={lang} />]} /></p>
      </div>
      <p class={exchange.reviewed ? 'end' : 'end signs'}><Life status={exchange.status} lang={lang} /><NotReviewed reviewed={exchange.reviewed} lang={lang} /></p>
    </li>
  )
}
