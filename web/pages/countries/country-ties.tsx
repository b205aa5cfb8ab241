import type { Child } from 'hono/jsx'
import { countryName, countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label, roleVerb } from '#db/reference/terms.ts'
import { PARTY_ROLES } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { AllianceOfCountry, CountryView } from '#functions/countries/schema.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { SpanText } from '#web/components/date-text.tsx'
import { ExchangeParties } from '#web/components/exchange-parties.tsx'
import { Life } from '#web/components/life.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { shortName } from '#web/components/names.tsx'
import { NotReviewed } from '#web/components/not-reviewed.tsx'
import { None, Section } from '#web/components/section.tsx'
import { StateSign } from '#web/components/state-sign.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { TieEvidence } from '#web/pages/ties/tie-evidence.tsx'
import { TieTitle } from '#web/pages/ties/tie-title.tsx'
import { href, PATHS } from '#web/paths.ts'

/** Institutions of a country named in one role of an alliance; more are counted. */
const NAMED_AT_MOST = 3

function ExchangeRow({ exchange, country, lang }: { exchange: ExchangeCard; country: string; lang: Language }) {
  const { common: { dates } } = messagesFor(lang)
  const { title, id, modality, start, end, status, evidence, spoken, parties } = exchange
  return (
    <li>
      <div>
        <TieTitle title={title} to={href(PATHS.exchange, { lang, id })} lang={lang} />
        <ExchangeParties exchange={exchange} country={country} lang={lang} />
        <p class="meta"><MixedList items={[label('modalities', modality, lang), <SpanText start={start} end={end} none={dates.none} lang={lang} />]} /></p>
      </div>
      <p class="end signs"><Life status={status} lang={lang} /><TieEvidence evidence={evidence} spoken={spoken} parties={parties} lang={lang} /><NotReviewed reviewed={exchange.reviewed} lang={lang} /></p>
    </li>
  )
}

/** The exchanges in which organizations of a country take part. */
export function CountryExchanges({ country, lang }: { country: CountryView; lang: Language }) {
  const t = messagesFor(lang).countries.page.exchanges
  const { code, exchangeList, exchanges } = country
  return (
    <Section id="exchanges" title={t.title} note={t.note}>
      {exchangeList.length === 0 ? <None text={t.none} /> : <ul class="rows stood">{exchangeList.map((exchange) => <ExchangeRow exchange={exchange} country={code} lang={lang} />)}</ul>}
      {exchanges > exchangeList.length && <p class="more"><a href={href(PATHS.exchanges, { lang }, { country: code })}>{t.all(exchanges)}</a></p>}
    </Section>
  )
}

/** Who of the country holds which role: "Es parte: Perú", one clause per role. */
function roleClauses(parties: AllianceOfCountry['parties'], lang: Language): Child[] {
  return PARTY_ROLES.flatMap((role): Child[] => {
    const holders = parties.filter((one) => one.role === role)
    if (holders.length === 0) return []
    const named = holders.slice(0, holders.length > NAMED_AT_MOST + 1 ? NAMED_AT_MOST : holders.length)
    const rest = holders.length - named.length
    return [<><b>{messagesFor(lang).exchanges.toldOf(roleVerb('party-roles', role, lang, holders.length))}</b> {named.map(({ organization }) => shortName(organization, lang)).join(', ')}{rest > 0 && ` ${messagesFor(lang).countries.more(rest)}`}</>]
  })
}

function AllianceRow({ entry: { alliance, parties }, lang }: { entry: AllianceOfCountry; lang: Language }) {
  const { common } = messagesFor(lang)
  return (
    <li>
      <div>
        <TieTitle title={alliance.title} to={href(PATHS.alliance, { lang, id: alliance.id })} lang={lang} />
        <p class="meta"><MixedList items={roleClauses(parties, lang)} /></p>
        <p class="meta"><MixedList items={[label('alliance-kinds', alliance.kind, lang), common.counts.parties(alliance.parties), <SpanText start={alliance.start} end={alliance.end} none={common.dates.startUnknown} lang={lang} />]} /></p>
      </div>
      <p class="end signs"><StateSign state={alliance.state} end={alliance.end} lastEvidence={alliance.lastEvidence} lang={lang} /><TieEvidence evidence={alliance.evidence} spoken={alliance.spoken} parties={alliance.parties} lang={lang} /><NotReviewed reviewed={alliance.reviewed} lang={lang} /></p>
    </li>
  )
}

/** The alliances to which organizations of a country are parties. */
export function CountryAlliances({ country, lang }: { country: CountryView; lang: Language }) {
  const t = messagesFor(lang).countries.page.alliances
  const { code, allianceList, alliances } = country
  return (
    <Section id="alliances" title={t.title} note={t.note}>
      {allianceList.length === 0 ? <None text={t.none} /> : <ul class="rows stood">{allianceList.map((entry) => <AllianceRow entry={entry} lang={lang} />)}</ul>}
      {alliances > allianceList.length && <p class="more"><a href={href(PATHS.alliances, { lang }, { country: code })}>{t.all(alliances)}</a></p>}
    </Section>
  )
}

/** The countries with which it shares ties, by name, each with how many. */
export function CountryPartners({ country, lang }: { country: CountryView; lang: Language }) {
  const { common: { counts }, countries: { page: { partners: t } } } = messagesFor(lang)
  const partners = country.partners.map((partner) => ({ ...partner, name: countryName(partner.country, lang) }))
    .map((partner) => ({ ...partner, key: foldForSort(countrySortName(countryOf(partner.country), lang)) })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  return (
    <Section id="partners" title={t.title} note={t.note}>
      {partners.length === 0 ? <None text={t.none} /> : (
        <ul class="places">
          {partners.map((partner) => (
            <li>
              <a class="name" href={href(PATHS.country, { lang, country: partner.country })}>{partner.name}</a>
              <p class="meta"><MixedList items={[partner.alliances > 0 && lowerFirst(counts.alliances(partner.alliances)), partner.exchanges > 0 && counts.exchanges(partner.exchanges)]} /></p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
