import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { ExchangeView } from '#functions/exchanges/schema.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { Facts } from '#web/components/facts.tsx'
import { Life, TwoWay } from '#web/components/life.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { OtherTitles } from '#web/pages/ties/other-titles.tsx'
import { TieHeading } from '#web/pages/ties/tie-heading.tsx'
import { WorkLines } from '#web/pages/ties/work-lines.tsx'
import { href, PATHS } from '#web/paths.ts'

/** The head of an exchange's page: how it stands and what it is, its titles, and what it was about. */
export function ExchangeHead({ exchange, lang }: { exchange: ExchangeView; lang: Language }) {
  const { status, flow, modality, title, summary } = exchange
  return (
    <div class="head">
      <p class="kind">
        <Life status={status} lang={lang} /><span aria-hidden="true">·</span><span>{label('modalities', modality, lang)}</span>
        {flow === 'two-way' && <><span aria-hidden="true">·</span><TwoWay lang={lang} /></>}
      </p>
      <TieHeading title={title} lang={lang} />
      <OtherTitles title={title} lang={lang} />
      {summary !== null && <p class="lede"><TextIn texts={summary} lang={lang} full /></p>}
    </div>
  )
}

/** The facts of an exchange: what kind, when, how, how many people, on what lines and capabilities. What no source says is left out, save the dates. */
export function ExchangeFacts({ exchange, lang }: { exchange: ExchangeView; lang: Language }) {
  const { common, exchanges: t, ties } = messagesFor(lang)
  const { modality, scheme, start, end, virtual, people, workLines, capabilities } = exchange
  const list = href(PATHS.exchanges, { lang })
  return (
    <Facts facts={[
      { term: t.facts.modality, value: <a href={`${list}?modality=${modality}`}>{label('modalities', modality, lang)}</a> },
      { term: t.facts.scheme, value: label('schemes', scheme, lang) },
      { term: t.facts.dates, value: <SpanText start={start} end={end} none={common.dates.unknown} lang={lang} /> },
      { term: t.facts.mode, value: virtual !== null && (virtual ? t.mode.virtual : t.mode.onSite) },
      { term: t.facts.people, value: people !== null && t.peopleCount(people) },
      { term: ties.workLines, value: workLines.length > 0 && <WorkLines lines={workLines} list={list} lang={lang} />, wide: true },
      { term: t.facts.capabilities, wide: true, value: capabilities.length > 0 && capabilities.map((capability, i) => {
        const text = label('mnr-capabilities', capability, lang)
        return <>{i > 0 && ', '}<a href={`${list}?mnrCapability=${capability}`}>{i === 0 ? text : lowerFirst(text)}</a></>
      }) },
    ]} />
  )
}
