import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { AgeMark } from '#web/components/age.tsx'
import { SpanText } from '#web/components/date-text.tsx'
import { Life } from '#web/components/life.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'
import { ExchangeLine } from './exchange-line.tsx'

/** An exchange in a list: title, who gives to whom, modality and dates; at the end how it stands and its evidence. `words` are those searched for, folded. */
export function ExchangeRow({ exchange, words = [], day, lang }: { exchange: ExchangeCard; words?: readonly string[]; /** today */ day: string; lang: Language }) {
  const { common, exchanges: t } = messagesFor(lang)
  const { start, end, virtual } = exchange
  return (
    <li>
      <div>
        <TieTitle title={exchange.title} to={href(PATHS.exchange, { lang, id: exchange.id })} words={words} lang={lang} />
        <ExchangeLine exchange={exchange} lang={lang} />
        <p class="meta"><MixedList items={[label('modalities', exchange.modality, lang), virtual === true && t.mode.virtual, <SpanText start={start} end={end} none={common.dates.unknown} lang={lang} />]} /></p>
      </div>
      <p class="signs"><Life status={exchange.status} lang={lang} /><TieEvidence evidence={exchange.evidence} spoken={exchange.spoken} parties={exchange.parties} lang={lang} /><NotReviewed reviewed={exchange.reviewed} lang={lang} /><AgeMark from={exchange.agesFrom} day={day} lang={lang} /></p>
    </li>
  )
}
