import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { SUBREGIONS } from '#db/reference/vocabularies.ts'
import type { CountryCard } from '#functions/countries/schema.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Section } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { OnThisPage } from './on-this-page.tsx'

function Place({ country, lang }: { country: CountryCard; lang: Language }) {
  const { common: { counts }, countries: t } = messagesFor(lang)
  const { organizations, alliances, exchanges } = country
  return (
    <li>
      <a class="name" href={href(PATHS.country, { lang, country: country.code })}>{country.names[lang]}</a>
      <p class="meta"><MixedList items={organizations === 0 ? [t.nothing] : [counts.organizations(organizations), alliances > 0 && counts.alliances(alliances), exchanges > 0 && counts.exchanges(exchanges)]} /></p>
    </li>
  )
}

function Places({ countries, lang }: { countries: readonly CountryCard[]; lang: Language }) {
  return <ul class="places">{countries.map((country) => <Place country={country} lang={lang} />)}</ul>
}

/** The countries of the Americas by subregion, its territories apart, and the countries outside that the registry knows; each by name with how much is recorded. */
export function CountryListPage({ frame, countries }: { frame: Frame; countries: readonly CountryCard[] }) {
  const { lang } = frame
  const t = messagesFor(lang).countries
  const states = SUBREGIONS.filter((subregion) => subregion !== 'outside').map((subregion) => {
    const members = countries.filter((country) => country.subregion === subregion && !country.territory)
    return { id: subregion, title: label('subregions', subregion, lang), note: t.states(members.length), members }
  })
  const groups = [
    ...states,
    { id: 'territories', title: t.territories, note: undefined, members: countries.filter((country) => country.territory) },
    { id: 'outside', title: t.outside, note: t.outsideNote, members: countries.filter((country) => country.subregion === 'outside') },
  ].filter(({ members }) => members.length > 0)
  return (
    <Page frame={frame} title={t.title} description={t.description} section="countries" address={(language) => href(PATHS.countries, { lang: language })}>
      <div class="head">
        <h1>{t.title}</h1>
        <p class="lede">{t.lede}</p>
        <OnThisPage sections={groups} lang={lang} />
      </div>
      {groups.map(({ id, title, note, members }) => <Section id={id} title={title} {...(note === undefined ? {} : { note })}><Places countries={members} lang={lang} /></Section>)}
      <SourceLine><RichText text={t.foot} links={{ json: PATHS.apiCountries }} /></SourceLine>
    </Page>
  )
}
