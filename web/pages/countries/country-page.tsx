import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { safeUrl } from '#functions/core/url.ts'
import type { CountryView } from '#functions/countries/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { DateText } from '#web/components/date-text.tsx'
import type { Json } from '#web/components/json-ld.tsx'
import { ReportingLine } from '#web/components/reporting-line.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None, Section } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { OrganizationRow } from '#web/pages/organizations/organization-row.tsx'
import { href, PATHS } from '#web/paths.ts'
import { CountryCapabilities } from './country-capabilities.tsx'
import { CountryHead } from './country-head.tsx'
import { CountryLaws } from './country-laws.tsx'
import { CountryAlliances, CountryExchanges, CountryPartners } from './country-ties.tsx'
import { CountryTreaties } from './country-treaties.tsx'
import { OnThisPage } from './on-this-page.tsx'

function Institutions({ country, day, lang }: { country: CountryView; day: string; lang: Language }) {
  const t = messagesFor(lang).countries.page.institutions
  const { code, institutions, organizations } = country
  return (
    <Section id="institutions" title={t.title} note={t.note}>
      {institutions.length === 0 ? <None text={t.none} /> : <ul class="rows">{institutions.map((one) => <OrganizationRow organization={one} day={day} words={[]} lang={lang} />)}</ul>}
      {organizations > institutions.length + 1 && <p class="more"><a href={href(PATHS.organizations, { lang }, { country: code })}>{t.all(organizations)}</a></p>}
    </Section>
  )
}

function Reports({ country, lang }: { country: CountryView; lang: Language }) {
  const { source, reports: t } = messagesFor(lang).countries.page
  const links = { page: href(PATHS.whereToReport, { lang }) }
  if (country.reportingLines.length === 0) return <Section id="reports" title={t.title} note={t.note}><None text={<RichText text={t.none} links={links} />} /></Section>
  return (
    <Section id="reports" title={t.title} note={t.note}>
      <ul class="lines">
        {country.reportingLines.map((line) => (
          <ReportingLine line={line} lang={lang} items={line.sources.flatMap(({ url, host, date }) => {
            const address = safeUrl(url)
            return [address === null ? source(host) : <a href={address} rel="external">{source(host)}</a>, ...(date === null ? [] : [<DateText date={date} lang={lang} />])]
          })} />
        ))}
      </ul>
      <SourceLine><RichText text={t.foot} links={links} /></SourceLine>
    </Section>
  )
}

function jsonLdOf(country: CountryView, lang: Language, origin: string): Json {
  return {
    '@context': 'https://schema.org', '@type': country.territory ? 'Place' : 'Country', name: country.names[lang], url: origin + href(PATHS.country, { lang, country: country.code }),
    identifier: country.code.toUpperCase(), alternateName: [...new Set(Object.values(country.names))],
  }
}

/** A country: what is recorded of it, and what is not. */
export function CountryPage({ frame, country }: { frame: Frame; country: CountryView }) {
  const { lang } = frame
  const { countries: t } = messagesFor(lang)
  const { page } = t
  const name = country.names[lang]
  const group = country.territory ? 'territories' : country.subregion
  const groupName = country.territory ? t.territories : country.subregion === 'outside' ? t.outside : label('subregions', country.subregion, lang)
  const list = href(PATHS.countries, { lang })
  const isNoted = country.offers.noted.length + country.needs.noted.length > 0
  const sections = [
    { id: 'capabilities', title: page.capabilities.title }, ...(isNoted ? [{ id: 'noted', title: page.capabilities.noted }] : []),
    { id: 'exchanges', title: page.exchanges.title }, { id: 'alliances', title: page.alliances.title }, { id: 'institutions', title: page.institutions.title },
    { id: 'partners', title: page.partners.title }, { id: 'treaties', title: page.treaties.title }, { id: 'laws', title: page.laws.title }, { id: 'reports', title: page.reports.title },
  ]
  return (
    <Page frame={frame} title={name} description={page.description(name)} section="countries" address={(language) => href(PATHS.country, { lang: language, country: country.code })} jsonLd={jsonLdOf(country, lang, frame.origin)}>
      <Crumbs items={[{ label: t.title, href: list }, { label: groupName, href: `${list}#${group}` }]} lang={lang} />
      <CountryHead country={country} lang={lang} />
      <OnThisPage sections={sections} lang={lang} />
      <CountryCapabilities country={country} lang={lang} />
      <CountryExchanges country={country} lang={lang} />
      <CountryAlliances country={country} lang={lang} />
      <Institutions country={country} day={frame.day} lang={lang} />
      <CountryPartners country={country} lang={lang} />
      <CountryTreaties country={country} lang={lang} />
      <CountryLaws country={country} lang={lang} />
      <Reports country={country} lang={lang} />
      <SourceLine><RichText text={page.json} links={{ json: href(PATHS.apiCountry, { country: country.code }) }} /> <a href={href(PATHS.calendarOfCountry, { file: `${country.code}.ics` }, { lang })} rel="nofollow">{messagesFor(lang).calendars.link}</a></SourceLine>
    </Page>
  )
}
