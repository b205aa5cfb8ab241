import type { Child } from 'hono/jsx'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { formatNumber } from '#functions/core/number.ts'
import type { SearchView } from '#functions/registry-search/schema.ts'
import { Marked } from '#web/components/marked.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { SearchForm } from '#web/components/search-form.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { AllianceRow } from '#web/pages/alliances/alliance-row.tsx'
import { ExchangeRow } from '#web/pages/exchanges/exchange-row.tsx'
import { OrganizationRow } from '#web/pages/organizations/organization-row.tsx'
import { href, PATHS } from '#web/paths.ts'

/** The results of one search. `words` are those searched for, folded. */
export interface SearchProps { readonly frame: Frame; readonly q: string; readonly words: readonly string[]; readonly found: SearchView }

/** One kind of thing found: the first few, and the way to all of them. */
function Group({ id, title, count, more, children }: { id: string; title: string; count: string; more: { readonly text: string; readonly to: string } | null; children: Child }) {
  return <Section id={id} title={title} note={count}>{children}{more !== null && <p class="more"><a href={more.to}>{more.text}</a></p>}</Section>
}

function Results({ frame, q, words, found, lang }: SearchProps & { lang: Language }) {
  const { common, search: t } = messagesFor(lang)
  const { countries, organizations, alliances, exchanges } = found
  const more = (list: 'organizations' | 'alliances' | 'exchanges') => {
    const { total, data } = found[list]
    return total > data.length ? { text: t.more[list](formatNumber(lang, total)), to: href(PATHS[list], { lang }, { q }) } : null
  }
  return (
    <>
      {countries.total > 0 && (
        <Group id="countries" title={common.sections.countries} count={common.counts.countries(countries.total)} more={countries.total > countries.data.length ? { text: t.more.countries, to: href(PATHS.countries, { lang }) } : null}>
          <ul class="places">{countries.data.map(({ code, names, subregion }) => <li><a class="name" href={href(PATHS.country, { lang, country: code })}><Marked text={names[lang]} words={words} /></a><p class="meta">{label('subregions', subregion, lang)}</p></li>)}</ul>
        </Group>
      )}
      {organizations.total > 0 && <Group id="organizations" title={common.sections.organizations} count={common.counts.organizations(organizations.total)} more={more('organizations')}><ul class="rows">{organizations.data.map((one) => <OrganizationRow day={frame.day} organization={one} words={words} lang={lang} />)}</ul></Group>}
      {alliances.total > 0 && <Group id="alliances" title={common.sections.alliances} count={common.counts.alliances(alliances.total)} more={more('alliances')}><ul class="rows stood">{alliances.data.map((one) => <AllianceRow day={frame.day} alliance={one} words={words} lang={lang} />)}</ul></Group>}
      {exchanges.total > 0 && <Group id="exchanges" title={common.sections.exchanges} count={common.counts.exchanges(exchanges.total)} more={more('exchanges')}><ul class="rows stood">{exchanges.data.map((one) => <ExchangeRow day={frame.day} exchange={one} words={words} lang={lang} />)}</ul></Group>}
    </>
  )
}

/** The search across the registry: what words find among countries, organizations, alliances and exchanges. */
export function SearchPage({ frame, q, words, found }: SearchProps) {
  const { lang } = frame
  const t = messagesFor(lang).search
  const total = found.countries.total + found.organizations.total + found.alliances.total + found.exchanges.total
  return (
    <Page frame={frame} title={q === '' ? t.title : t.titleFor(q)} description={t.description} address={(language) => href(PATHS.search, { lang: language })} isHidden={q !== ''}>
      <div class="head">
        <h1>{t.title}</h1>
        <div class="seek"><SearchForm lang={lang} value={q} /></div>
        {q === '' ? <p class="meta">{t.hint}</p> : total > 0 && <p class="meta">{t.found(total, q)}</p>}
      </div>
      {q !== '' && total === 0 && <None text={t.none(q)}><RichText text={t.noneHint} links={{ all: href(PATHS.organizations, { lang }) }} /></None>}
      <Results frame={frame} q={q} words={words} found={found} lang={lang} />
    </Page>
  )
}
