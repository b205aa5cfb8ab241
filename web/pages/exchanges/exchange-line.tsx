import type { Child } from 'hono/jsx'
import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { joinWords } from '#functions/core/join-words.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { byPlace, sidesOf } from '#functions/exchanges/sides.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { shortName } from '#web/components/names.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { partVerb } from './part-verb.ts'

/** More than these are counted, not named. */
const NAMED_AT_MOST = 3

/** A side in few words, and how many stand in them. */
interface Told { readonly text: string; readonly count: number }

/** Whether a country can stand for an organization: for its public bodies only, never for an NGO or a company that happens to sit there. */
function standsForCountry({ sector, country }: OrganizationBrief): boolean {
  return sector === 'government' && country !== null
}

/** A side as the countries whose public bodies stand on it and its other organizations, counted when they are many; `byName`: as its institutions. */
function tell(organizations: readonly OrganizationBrief[], byName: boolean, lang: Language): Told {
  const { counts } = messagesFor(lang).common
  const countries = byName ? [] : byPlace(organizations.filter(standsForCountry), lang).flatMap(({ country }) => country ?? [])
  const others = byName ? organizations : organizations.filter((one) => !standsForCountry(one))
  const places = countries.length > NAMED_AT_MOST ? [counts.countries(countries.length)] : countries.map((country) => countryName(country, lang))
  const names = others.length > NAMED_AT_MOST ? [counts.organizations(others.length)] : others.map((one) => shortName(one, lang))
  return { text: joinWords(lang, [...places, ...names]), count: countries.length + others.length }
}

function Arrow({ sign, word }: { sign: string; word: string }) {
  return <>{' '}<span aria-hidden="true">{sign}</span><span class="vh">{word}</span>{' '}</>
}

/** Who gives to whom, on one line: "Costa Rica → Honduras · Apoya: OIM". Within one country, and beside two States that teach each other, institutions are named. */
export function ExchangeLine({ exchange, lang }: { exchange: ExchangeCard; lang: Language }) {
  const t = messagesFor(lang).exchanges
  const sides = sidesOf(exchange)
  const gives = sides.find(({ part }) => part === 'offering')
  const receives = sides.find(({ part }) => part === 'receiving')
  const mutual = sides.find(({ part }) => part === 'mutual')
  const isPair = mutual?.organizations.length === 2
  const isWithin = gives !== undefined && receives !== undefined && tell(gives.organizations, false, lang).text === tell(receives.organizations, false, lang).text
  const byName = exchange.scheme === 'domestic' || isWithin
  const text = (organizations: readonly OrganizationBrief[]) => tell(organizations, byName, lang).text
  const first: Child = mutual && isPair
    ? <b>{text(mutual.organizations.slice(0, 1))}<Arrow sign="↔" word={t.bothWays} />{text(mutual.organizations.slice(1))}</b>
    : gives && receives && !mutual ? <b>{text(gives.organizations)}<Arrow sign="→" word={t.toward} />{text(receives.organizations)}</b> : null
  const shown = first === null ? [] : isPair ? [mutual] : [gives, receives]
  const others = sides.filter((side) => !shown.includes(side)).map(({ part, organizations }) => {
    const told = tell(organizations, byName || (isPair && part !== 'mutual'), lang)
    return `${t.toldOf(partVerb(part, lang, told.count))} ${told.text}`
  })
  return <p class="meta"><MixedList items={[first, ...others.map((one, i) => (i === 0 && first === null ? <b>{one}</b> : one))]} /></p>
}
