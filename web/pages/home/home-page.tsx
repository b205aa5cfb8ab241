import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { EXPIRY_NOTICE_DAYS } from '#functions/alliances/rules.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { AllianceBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { HomeView } from '#functions/home/schema.ts'
import { khipuOf } from '#functions/network/khipu.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { ExchangeParties } from '#web/components/exchange-parties.tsx'
import { Figures } from '#web/components/facts.tsx'
import type { Json } from '#web/components/json-ld.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { SearchForm } from '#web/components/search-form.tsx'
import { None, Section } from '#web/components/section.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { KhipuFigure } from './khipu-figure.tsx'

function HomeFigures({ home, lang }: { home: HomeView; lang: Language }) {
  const t = messagesFor(lang).home.figures
  const figure = (name: 'organizations' | 'alliances' | 'exchanges' | 'countries') => ({ term: t[name](home[name]), value: formatNumber(lang, home[name]), href: href(PATHS[name], { lang }) })
  return <Figures figures={[figure('organizations'), figure('alliances'), figure('exchanges'), figure('countries')]} />
}

function Doors({ lang }: { lang: Language }) {
  const t = messagesFor(lang).home.doors
  const doors = [[t.official, PATHS.workLines], [t.analyst, PATHS.network], [t.officer, PATHS.organizations]] as const
  return (
    <Section id="doors" title={t.title} wide>
      <ul class="doors cols three wide">{doors.map(([{ question, answer }, path]) => <li><a href={href(path, { lang })}>{question}</a><p>{answer}</p></li>)}</ul>
    </Section>
  )
}

function Recent({ exchanges, lang }: { exchanges: readonly ExchangeCard[]; lang: Language }) {
  const { home: { recent: t }, common } = messagesFor(lang)
  return (
    <Section id="recent" title={t.title}>
      {exchanges.length === 0 ? <None text={t.none} /> : (
        <ul class="rows">
          {exchanges.map((exchange) => (
            <li>
              <div>
                <a class="name" href={href(PATHS.exchange, { lang, id: exchange.id })}><TextIn texts={exchange.title} lang={lang} /></a>
                <ExchangeParties exchange={exchange} lang={lang} />
              </div>
              <p class="end"><SpanText start={exchange.start} end={exchange.end} none={common.dates.none} lang={lang} style="short" /></p>
            </li>
          ))}
        </ul>
      )}
      <p class="more"><a href={href(PATHS.exchanges, { lang }, { order: 'recent' })}>{t.all}</a></p>
    </Section>
  )
}

function Expiring({ alliances, lang }: { alliances: readonly AllianceBrief[]; lang: Language }) {
  const { home: { expiring: t }, common } = messagesFor(lang)
  return (
    <Section id="expiring" title={t.title} note={t.note(EXPIRY_NOTICE_DAYS)}>
      {alliances.length === 0 ? <None text={t.none} /> : (
        <>
          <ul class="rows ties">
            {alliances.map((alliance) => (
              <li>
                <div>
                  <a class="name" href={href(PATHS.alliance, { lang, id: alliance.id })}><TextIn texts={alliance.title} lang={lang} /></a>
                  <p class="meta"><MixedList items={[label('alliance-kinds', alliance.kind, lang), ...alliance.workLines.map((line) => lowerFirst(label('work-lines', line, lang))), common.counts.parties(alliance.parties)]} /></p>
                </div>
                <p class="end"><StateSign state={alliance.state} end={alliance.end} lastEvidence={alliance.lastEvidence} lang={lang} /></p>
              </li>
            ))}
          </ul>
          <p class="more"><a href={href(PATHS.alliances, { lang }, { state: 'expiring' })}>{t.all}</a></p>
        </>
      )}
    </Section>
  )
}

/** The site and its search, for machines. */
function jsonLdOf({ lang, origin }: Frame): Json {
  return {
    '@context': 'https://schema.org', '@type': 'WebSite', name: messagesFor(lang).common.brand, url: origin + href(PATHS.home, { lang }), inLanguage: lang,
    potentialAction: { '@type': 'SearchAction', target: `${origin}${href(PATHS.search, { lang })}?q={q}`, 'query-input': 'required name=q' },
  }
}

/** The home page: what this is, how much there is, the khipu of the years, three ways in, and what is new. */
export function HomePage({ frame, home }: { frame: Frame; home: HomeView }) {
  const { lang, day } = frame
  const t = messagesFor(lang).home
  return (
    <Page frame={frame} title={t.heading} description={t.description} address={(language) => href(PATHS.home, { lang: language })} jsonLd={jsonLdOf(frame)}>
      <div class="hello">
        <h1>{t.heading}</h1>
        <div><p class="lede">{t.lede}</p><SearchForm lang={lang} /></div>
        <HomeFigures home={home} lang={lang} />
      </div>
      <KhipuFigure khipu={khipuOf(home.years, Number(day.slice(0, 4)))} frame={frame} />
      <Doors lang={lang} />
      <Recent exchanges={home.recent} lang={lang} />
      <Expiring alliances={home.expiring} lang={lang} />
    </Page>
  )
}
