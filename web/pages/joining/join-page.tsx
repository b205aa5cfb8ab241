import { AMERICAN_STATES, COUNTRIES } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { inNameOrder } from '#functions/countries/rules.ts'
import type { OtherRequest } from '#functions/joining/schema.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import { Knot } from '#web/components/knot.tsx'
import { Matches } from '#web/components/matches.tsx'
import { MixedList } from '#web/components/mixed-list.tsx'
import { OrganizationName, OtherNames } from '#web/components/names.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None, Section } from '#web/components/section.tsx'
import { placeText } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { wantedNames } from './wanted-names.ts'

/** What the page looked for and found; null before anything was asked. */
export interface Sought {
  readonly q: string
  readonly country: string
  readonly found: { readonly organizations: readonly OrganizationCard[]; readonly total: number } | null
  /** organizations that only look alike, where nothing matched */
  readonly similar: readonly OrganizationBrief[]
}

function Candidate({ organization, ties, lang }: { organization: OrganizationBrief; ties: readonly (string | false)[]; lang: Language }) {
  const { id, names, sector, kind, country } = organization
  const t = messagesFor(lang).joining.find
  const isPlace = kind === 'state' || kind === 'territory'
  return (
    <li>
      <div class="who">
        <Knot sector={sector} word={label('sectors', sector, lang)} />
        <div>
          <span class="name"><OrganizationName names={names} lang={lang} /></span>
          <OtherNames names={names} lang={lang} />
          <p class="meta"><MixedList items={[!isPlace && placeText(country, lang), label('organization-kinds', kind, lang), ...ties]} /></p>
        </div>
      </div>
      <p class="end"><a href={href(PATHS.joinOrganization, { lang, organization: id })} aria-label={t.actFor(displayName(names, lang).text)}>{t.act}</a></p>
    </li>
  )
}

function tiesOf({ alliances, exchanges }: OrganizationCard, lang: Language): (string | false)[] {
  const { common, organizations } = messagesFor(lang)
  return alliances + exchanges === 0 ? [organizations.noTies] : [alliances > 0 && common.counts.alliances(alliances), exchanges > 0 && common.counts.exchanges(exchanges)]
}

function CountrySelect({ value, lang }: { value: string; lang: Language }) {
  const { find, register } = messagesFor(lang).joining
  const option = ({ code, names }: (typeof COUNTRIES)[number]) => <option value={code} selected={code === value}>{names[lang]}</option>
  const ordered = inNameOrder(COUNTRIES, lang)
  const isAmerican = ({ code, territory }: (typeof COUNTRIES)[number]) => territory || AMERICAN_STATES.includes(code)
  return (
    <select id="country" name="country">
      <option value="">{find.anyCountry}</option>
      <optgroup label={register.american}>{ordered.filter(isAmerican).map(option)}</optgroup>
      <optgroup label={register.elsewhere}>{ordered.filter((one) => !isAmerican(one)).map(option)}</optgroup>
    </select>
  )
}

function Results({ sought: { q, country, found, similar }, lang }: { sought: Sought; lang: Language }) {
  const t = messagesFor(lang).joining.find
  if (found === null) return null
  const { organizations, total } = found
  const register = href(PATHS.joinNew, { lang }, { name: q, country })
  return (
    <Section id="found" title={total > 0 ? t.found(total, q) : t.none(q)}>
      {organizations.length > 0 && <ul class="rows">{organizations.map((one) => <Candidate organization={one} ties={tiesOf(one, lang)} lang={lang} />)}</ul>}
      {total > organizations.length && <p class="meta">{t.first(organizations.length)}</p>}
      {similar.length > 0 && <><h3>{t.similar}</h3><ul class="rows">{similar.map((one) => <Candidate organization={one} ties={[]} lang={lang} />)}</ul></>}
      <None text={<RichText text={t.register} links={{ register }} />} />
    </Section>
  )
}

/** The door of an officer: she looks for her organization and finds it, or registers it. Works by GET alone; the island shows matches while she types. */
export function JoinPage({ frame, sought, requests }: { frame: Frame; sought: Sought; requests: readonly OtherRequest[] }) {
  const { lang } = frame
  const { find: t, request } = messagesFor(lang).joining
  return (
    <Page frame={frame} title={t.title} description={t.description} address={(other) => href(PATHS.join, { lang: other })} islands={['matches']}>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <form action={href(PATHS.join, { lang })} role="search">
        <div class="field">
          <label for="q">{t.name}</label>
          <p class="hint" id="q-hint">{t.nameHint}</p>
          <input id="q" name="q" type="search" value={sought.q} maxlength={200} autocomplete="organization" aria-describedby="q-hint" data-matches="q-matches" />
          <Matches id="q-matches" title={t.liveTitle} lang={lang} />
        </div>
        <div class="field"><label for="country">{t.country}</label><CountrySelect value={sought.country} lang={lang} /></div>
        <p class="acts"><button>{t.button}</button></p>
      </form>
      <Results sought={sought} lang={lang} />
      {requests.length > 0 && (
        <Section id="requests" title={t.requests}>
          <ul class="rows">
            {requests.map(({ id, state, wanted }) => (
              <li><a class="name" href={href(PATHS.joinRequest, { lang, id })}><OrganizationName names={wantedNames(wanted)} lang={lang} /></a><p class="end">{request.states[state]}</p></li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
