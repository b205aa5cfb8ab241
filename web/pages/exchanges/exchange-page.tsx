import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { pickText } from '#functions/core/text.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import { Contest } from '#web/components/contest.tsx'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Section } from '#web/components/section.tsx'
import { RecordLine, Sources } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { BackedSection } from './backed-section.tsx'
import { ExchangeBriefRow } from './exchange-brief-row.tsx'
import { ExchangeFlow } from './exchange-flow.tsx'
import { ExchangeFacts, ExchangeHead } from './exchange-head.tsx'
import { exchangeJsonLd } from './exchange-json-ld.ts'
import { LifeSection, OutcomesSection } from './exchange-life.tsx'

/** What the exchange continues and what continues it; nothing when it stands alone. */
function ChainSection({ exchange: { precededBy, followedBy }, lang }: { exchange: ExchangeView; lang: Language }) {
  const t = messagesFor(lang).exchanges.chain
  if (precededBy === null && followedBy.length === 0) return null
  return (
    <Section id="chain" title={t.title}>
      <ul class="rows ties">
        {precededBy !== null && <ExchangeBriefRow exchange={precededBy} relation={t.before} lang={lang} />}
        {followedBy.map((next) => <ExchangeBriefRow exchange={next} relation={t.after(1)} lang={lang} />)}
      </ul>
    </Section>
  )
}

/** The page of one exchange: who gives what to whom, how it stands, what it left, who stands behind it, and where all that comes from. */
export function ExchangePage({ frame, exchange }: { frame: Frame; exchange: ExchangeView }) {
  const { lang } = frame
  const { common, statements, ties } = messagesFor(lang)
  const { id, modality, title, summary } = exchange
  const name = pickText(title, lang).text
  const crumbs = [
    { label: common.sections.exchanges, href: href(PATHS.exchanges, { lang }) },
    { label: label('modalities', modality, lang), href: href(PATHS.exchanges, { lang }, { modality }) },
  ]
  const description = summary === null ? name : pickText(summary, lang).text
  return (
    <Page frame={frame} title={name} description={description} section="exchanges" address={(lang) => href(PATHS.exchange, { lang, id })} jsonLd={exchangeJsonLd(exchange, frame.origin, lang)}>
      <Crumbs items={crumbs} lang={lang} />
      <ExchangeHead exchange={exchange} lang={lang} />
      <Contest contested={exchange.contested} replies={exchange.replies} lang={lang} />
      <ExchangeFlow exchange={exchange} lang={lang} />
      <ExchangeFacts exchange={exchange} lang={lang} />
      <LifeSection exchange={exchange} lang={lang} />
      <OutcomesSection exchange={exchange} lang={lang} />
      <BackedSection exchange={exchange} lang={lang} />
      <ChainSection exchange={exchange} lang={lang} />
      <Section id="sources" title={common.sources.title}>
        {exchange.sources.length === 0 && <p class="meta">{statements.noSources}</p>}
        <Sources sources={exchange.sources} lang={lang} unanswered={exchange.unanswered} />
        <RecordLine recordedOn={exchange.recordedOn} checkedOn={exchange.checkedOn} contested={exchange.contested} day={frame.day} lang={lang}>
          <a href={href(PATHS.exchangeHistory, { lang, id })}>{common.sources.history}</a>{' · '}<a href={href(PATHS.statement, { lang, kind: 'exchange', id })} rel="nofollow">{statements.link.statement}</a>{' · '}<a href={href(PATHS.apiExchange, { id })}>{ties.json}</a>
          {' · '}<a href={href(PATHS.objectionNew, { lang }, { record: `exchange/${id}` })} rel="nofollow">{messagesFor(lang).objections.link}</a>
        </RecordLine>
      </Section>
    </Page>
  )
}
