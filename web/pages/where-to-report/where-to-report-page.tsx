import { AMERICAN_STATES, countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { joinWords } from '#functions/core/join-words.ts'
import type { ReportingLineView } from '#functions/reporting-lines/schema.ts'
import { ReportingLine } from '#web/components/reporting-line.tsx'
import { Section } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

const INHOPE = 'https://inhope.org'
const CHILD_HELPLINE = 'https://childhelplineinternational.org'

/** Codes of countries in the order of their names in a language. */
function byName(codes: readonly string[], lang: Language): string[] {
  const keyed = codes.map((code) => ({ code, key: foldForSort(countrySortName(countryOf(code), lang)) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ code }) => code)
}

function Directories({ lang }: { lang: Language }) {
  const t = messagesFor(lang).whereToReport.directories
  return (
    <Section id="directories" title={t.title} note={t.note}>
      <ul class="lines">
        {([[t.inhope, INHOPE], [t.childHelpline, CHILD_HELPLINE]] as const).map(([{ name, about }, url]) => <li><p><a class="name" href={url} rel="external">{name}</a></p><p>{about}</p></li>)}
      </ul>
    </Section>
  )
}

/** Where to report: who takes reports in each country and its own page, where they are recorded; else the international directories. Never a number. */
export function WhereToReportPage({ frame, lines }: { frame: Frame; lines: readonly ReportingLineView[] }) {
  const { lang } = frame
  const t = messagesFor(lang).whereToReport
  const codes = byName([...new Set(lines.flatMap(({ country }) => country ?? []))], lang)
  const regional = lines.filter(({ country }) => country === null)
  const others = byName(AMERICAN_STATES.filter((code) => !codes.includes(code)), lang)
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(language) => href(PATHS.whereToReport, { lang: language })}>
      <div class="head">
        <h1>{t.title}</h1>
        <p class="lede">{t.lede}</p>
        <div class="note"><p>{t.danger}</p></div>
      </div>
      <Directories lang={lang} />
      <Section id="why" title={t.why.title}><p>{t.why.text}</p></Section>
      <Section id="countries" title={t.byCountry.title} note={t.byCountry.note}>
        <div class="reports">
          {codes.map((code) => (
            <div>
              <h3><a href={href(PATHS.country, { lang, country: code })}>{countryOf(code).names[lang]}</a></h3>
              <ul class="lines">{lines.filter(({ country }) => country === code).map((line) => <ReportingLine line={line} lang={lang} />)}</ul>
            </div>
          ))}
          {regional.length > 0 && <div><h3>{t.regional}</h3><ul class="lines">{regional.map((line) => <ReportingLine line={line} lang={lang} />)}</ul></div>}
        </div>
        <SourceLine>{t.foot}</SourceLine>
      </Section>
      {others.length > 0 && <Section id="others" title={t.others.title}><p>{t.others.text(joinWords(lang, others.map((code) => countryOf(code).names[lang])))}</p></Section>}
    </Page>
  )
}
