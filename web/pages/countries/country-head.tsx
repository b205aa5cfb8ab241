import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label, longLabel } from '#db/reference/terms.ts'
import { SECTORS } from '#db/reference/vocabularies.ts'
import { AMERICAN_STATES } from '#db/reference/countries.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { formatNumber } from '#functions/core/number.ts'
import { hostOf, safeUrl } from '#functions/core/url.ts'
import type { CountryView } from '#functions/countries/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { Knot } from '#web/components/knot.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Voice } from '#web/components/voice.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What it is: a State, a territory, or, where the registry does not say, only where it lies. */
function kindOf({ code, territory, party }: CountryView): 'state' | 'territory' | null {
  if (territory) return 'territory'
  return AMERICAN_STATES.includes(code) || party?.kind === 'state' ? 'state' : null
}

function languagesText({ languages }: CountryView, lang: Language): string | null {
  const names: { readonly [code: string]: string } = messagesFor(lang).countries.languages
  const known = languages.flatMap((code) => names[code] ?? [])
  if (known.length === 0) return null
  const text = joinWords(lang, known)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function factsOf(country: CountryView, lang: Language): { readonly term: string; readonly value: Child; readonly wide?: boolean }[] {
  const t = messagesFor(lang).countries.page
  const { population, populationYear, capital, bySector, byRole, memberships } = country
  const sectors = SECTORS.flatMap((sector) => (bySector[sector] === undefined ? [] : [`${lowerFirst(label('sectors', sector, lang))} ${formatNumber(lang, bySector[sector])}`]))
  const roles = (['offering', 'receiving', 'supporting'] as const).flatMap((role) => (byRole[role] === undefined ? [] : [t.roles[role](byRole[role])]))
  return [
    { term: t.facts.languages, value: languagesText(country, lang) },
    { term: t.facts.capital, value: capital && capital.names[lang] },
    { term: t.facts.population, value: population !== null && populationYear !== null ? t.populationOf(formatNumber(lang, population), String(populationYear)) : null },
    { term: t.facts.memberships, value: memberships.length > 0 && joinWords(lang, memberships.map((one) => label('memberships', one, lang))) },
    { term: t.facts.organizations, value: sectors.length > 0 && <MixedList items={sectors} />, wide: true },
    { term: t.facts.exchanges, value: roles.length > 0 && <MixedList items={roles} />, wide: true },
  ]
}

function OasNote({ country, lang }: { country: CountryView; lang: Language }) {
  const { oasNote } = country
  if (oasNote === null) return null
  const t = messagesFor(lang).countries.page
  const address = safeUrl(oasNote.sourceUrl)
  return (
    <div class="note">
      <p><b>{t.oas}</b></p>
      <p>{oasNote.texts[lang]}</p>
      {address !== null && <p class="source"><a href={address} rel="external">{t.source(hostOf(address))}</a></p>}
    </div>
  )
}

/** The head of a country's page: what it is, its name, a sentence that sums up what is recorded, and its facts. */
export function CountryHead({ country, lang }: { country: CountryView; lang: Language }) {
  const t = messagesFor(lang).countries.page
  const kind = kindOf(country)
  const { organizations, alliances, exchanges, memberships, party } = country
  const groups = memberships.map((one) => longLabel('memberships', one, lang))
  return (
    <div class="head">
      <p class="kind">
        {kind !== null && <><Knot sector="government" /><span>{label('organization-kinds', kind, lang)}</span><span aria-hidden="true">·</span></>}
        <span>{label('subregions', country.subregion, lang)}</span>
        {memberships.includes('oas') && <><span aria-hidden="true">·</span><span title={groups[0]}>{label('memberships', 'oas', lang)}</span></>}
      </p>
      <h1>{country.names[lang]}</h1>
      <p class="lede">{t.summary(organizations, alliances, exchanges)}</p>
      {party !== null && <p class="meta"><RichText text={t.party} links={{ party: href(PATHS.organization, { lang, id: party.id }) }} /></p>}
      {kind !== null && <p class="meta"><Voice voice={country.voice} of={kind} lang={lang} /></p>}
      <Facts facts={factsOf(country, lang)} />
      <OasNote country={country} lang={lang} />
    </div>
  )
}
