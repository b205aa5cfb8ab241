import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import type { IdentifierScheme } from '#db/reference/vocabularies.ts'
import { countryName } from '#db/reference/countries.ts'
import { lowerFirst } from '#functions/core/lower-first.ts'
import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { hostOf, safeUrl } from '#functions/core/url.ts'
import { PARTS, type OrganizationSums } from '#functions/organizations/sums.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { DateText } from '#web/components/date-text.tsx'
import { Facts } from '#web/components/facts.tsx'
import { Knot } from '#web/components/knot.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationName, OtherNames } from '#web/components/names.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { langOf, TextIn } from '#web/components/text-in.tsx'
import { Voice } from '#web/components/voice.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** One or two sentences that sum up an organization: what it takes part in, and with how many others. */
export function summaryText(sums: OrganizationSums, lang: Language): string {
  const t = messagesFor(lang).organizations.summary
  if (sums.alliances + sums.exchanges === 0) return t.none
  const ties = t.ties(sums.leads, sums.alliances - sums.leads, sums.exchanges)
  return sums.partners === 0 ? ties : `${ties} ${t.partners(sums.partners, sums.sectors)}`
}

/** Where an identifier leads, for the registers that have a page for each. */
function identifierAddress(scheme: IdentifierScheme, value: string): string | null {
  switch (scheme) {
    case 'ror': return safeUrl(value.startsWith('http') ? value : `https://ror.org/${value}`)
    case 'wikidata': return safeUrl(`https://www.wikidata.org/wiki/${value}`)
    case 'lei': return safeUrl(`https://search.gleif.org/#/record/${value}`)
    case 'iati': return null
  }
}

function Identifiers({ organization, lang }: { organization: OrganizationView; lang: Language }) {
  return <MixedList items={organization.identifiers.map(({ scheme, value }) => {
    const address = identifierAddress(scheme, value)
    return <>{label('identifier-schemes', scheme, lang)} {address === null ? value : <a href={address} rel="external">{value}</a>}</>
  })} />
}

function HeadFacts({ organization, sums, lang }: { organization: OrganizationView; sums: OrganizationSums; lang: Language }) {
  const { common, organizations: { facts: t }, ties } = messagesFor(lang)
  const former = organization.names.filter((name) => name.kind === 'former')
  const website = safeUrl(organization.website)
  const asAlliances = organization.ties?.bodyOf ?? []
  const parts = PARTS.flatMap((part) => (sums.parts[part] > 0 ? [t.exchangeRoles[part](sums.parts[part])] : []))
  const lines = sums.workLines.map((line, i) => (i === 0 ? label('work-lines', line, lang) : lowerFirst(label('work-lines', line, lang))))
  return (
    <Facts facts={[
      { term: t.alliances, value: sums.alliances === 0 ? t.noAlliance : t.allianceCount(sums.alliances, sums.leads) },
      { term: t.exchanges, value: sums.exchanges === 0 ? t.noneKnown : parts.length === 1 ? (parts[0] ?? '') : `${formatNumber(lang, sums.exchanges)}${ties.clauseBreak}${joinWords(lang, parts)}` },
      { term: t.workLines, value: lines.join(', '), wide: lines.length > 3 },
      { term: t.asAlliance, value: asAlliances.length > 0 && <MixedList items={asAlliances.map(({ id, title }) => <a href={href(PATHS.alliance, { lang, id })}><TextIn texts={title} lang={lang} /></a>)} />, wide: true },
      { term: t.website, value: website !== null && <a href={website} rel="external">{hostOf(website)}</a> },
      { term: t.former, value: former.length > 0 && <MixedList items={former.map((name) => <span lang={langOf(name.lang, lang)}>{name.text}</span>)} /> },
      { term: t.identifiers, value: organization.identifiers.length > 0 && <Identifiers organization={organization} lang={lang} /> },
      { term: t.lastCheck, value: organization.checkedOn === null ? common.dates.never : <DateText date={organization.checkedOn} lang={lang} /> },
    ]} />
  )
}

/** The head of an organization's page: what it is, its names, one sentence that sums it up, and its facts. */
export function OrganizationHead({ organization, sums, lang }: { organization: OrganizationView; sums: OrganizationSums; lang: Language }) {
  const { sector, kind, kindDetail, country, names } = organization
  const t = messagesFor(lang).organizations
  const countryHref = country === null ? null : href(PATHS.country, { lang, country })
  const place = kind === 'state' || kind === 'territory' ? kind : null
  return (
    <div class="head">
      <p class="kind">
        <Knot sector={sector} /><span>{label('sectors', sector, lang)}</span><span aria-hidden="true">·</span>
        <span>{kindDetail === null ? label('organization-kinds', kind, lang) : <TextIn texts={kindDetail} lang={lang} />}</span>
        {country !== null && countryHref !== null && place === null && <><span aria-hidden="true">·</span><a href={countryHref}>{countryName(country, lang)}</a></>}
      </p>
      <h1><OrganizationName names={names} lang={lang} mark /></h1>
      <OtherNames names={names} lang={lang} />
      <p class="lede">{summaryText(sums, lang)}</p>
      {place !== null && <p class="meta"><Voice voice={organization.voice} of={place} lang={lang} /> <RichText text={t.itsPage[place]} links={{ country: countryHref }} /></p>}
      <HeadFacts organization={organization} sums={sums} lang={lang} />
    </div>
  )
}
