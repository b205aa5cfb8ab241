import type { Child } from 'hono/jsx'
import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import { byPlace, sidesOf } from '#functions/exchanges/sides.ts'
import { MixedList } from '#web/components/mixed-list.tsx'
import { shortName } from '#web/components/names.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { partVerb } from './part-verb.ts'

/** More than these are counted, not named. */
const NAMED_AT_MOST = 3

/** A side in few words: its countries and its organizations of no single country, counted when they are many; within one country, its institutions. */
function sideText(organizations: readonly OrganizationBrief[], isDomestic: boolean, lang: Language): string {
  const { counts } = messagesFor(lang).common
  if (isDomestic) return organizations.length > NAMED_AT_MOST ? counts.organizations(organizations.length) : joinWords(lang, organizations.map((one) => shortName(one, lang)))
  const groups = byPlace(organizations, lang)
  const countries = groups.flatMap(({ country }) => country ?? [])
  const regional = groups.filter(({ country }) => country === null).flatMap((group) => group.organizations)
  const named = countries.length > NAMED_AT_MOST ? [counts.countries(countries.length)] : countries.map((country) => countryName(country, lang))
  return joinWords(lang, [...named, ...(regional.length > NAMED_AT_MOST ? [counts.organizations(regional.length)] : regional.map((one) => shortName(one, lang)))])
}

function Arrow({ sign, word }: { sign: string; word: string }) {
  return <>{' '}<span aria-hidden="true">{sign}</span><span class="vh">{word}</span>{' '}</>
}

/** Who gives what to whom, on one line: "Costa Rica → Honduras · apoya OIM". `items` stand after it on the same line. */
export function ExchangeLine({ exchange, items = [], lang }: { exchange: ExchangeCard; items?: readonly Child[]; lang: Language }) {
  const t = messagesFor(lang).exchanges
  const sides = sidesOf(exchange)
  const gives = sides.find(({ part }) => part === 'offering')
  const receives = sides.find(({ part }) => part === 'receiving')
  const isDomestic = exchange.scheme === 'domestic' || (gives && receives && sideText(gives.organizations, false, lang) === sideText(receives.organizations, false, lang)) === true
  const mutual = sides.find(({ part }) => part === 'mutual')
  const text = (organizations: readonly OrganizationBrief[]) => sideText(organizations, isDomestic, lang)
  const isPair = mutual?.organizations.length === 2
  const first: Child = mutual && isPair
    ? <b>{text(mutual.organizations.slice(0, 1))}<Arrow sign="↔" word={t.bothWays} />{text(mutual.organizations.slice(1))}</b>
    : gives && receives && !mutual ? <b>{text(gives.organizations)}<Arrow sign="→" word={t.toward} />{text(receives.organizations)}</b> : null
  const told = first === null ? [] : isPair ? [mutual] : [gives, receives]
  const others = sides.filter((side) => !told.includes(side)).map(({ part, organizations }) => <>{partVerb(part, lang, organizations.length)}: {text(organizations)}</>)
  return <p class="meta line"><MixedList items={[first, ...others.map((one, i) => (i === 0 && first === null ? <b>{one}</b> : one)), ...items.map((one) => (typeof one === 'string' ? lowerFirst(one) : one))]} /></p>
}
