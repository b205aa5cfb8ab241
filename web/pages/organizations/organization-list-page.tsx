import type { Language } from '#db/reference/languages.ts'
import type { Facets, ListAnswer } from '#functions/core/list-answer.ts'
import type { OrganizationCard } from '#functions/organizations/schema.ts'
import { ListFrame } from '#web/components/list-frame.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { Picked } from '#web/components/picked.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { None } from '#web/components/section.tsx'
import { SourceLine } from '#web/components/sources.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { directoryFacets, type DirectoryFilter } from './organization-facets.tsx'
import { OrganizationRow } from './organization-row.tsx'

/** A page of the directory. */
export interface OrganizationListProps {
  readonly frame: Frame
  readonly filter: DirectoryFilter
  readonly answer: Pick<ListAnswer, 'total' | 'cursor' | 'passed'>
  readonly rows: readonly OrganizationCard[]
  readonly facets: Facets
  /** the words searched for, folded */
  readonly words: readonly string[]
}

function Empty({ filter, isFiltered, lang }: { filter: DirectoryFilter; isFiltered: boolean; lang: Language }) {
  const t = messagesFor(lang).organizations.none
  const q = filter.q?.trim() ?? ''
  const text = q === '' ? t.forFilters : isFiltered ? t.forBoth(q) : t.forWords(q)
  const links = { all: href(PATHS.organizations, { lang }, { q }), search: href(PATHS.search, { lang }, { q }) }
  return <None text={text}><RichText text={isFiltered ? t.withoutFilters : t.elsewhere} links={links} /></None>
}

/** The directory: search, filters with their counts, and the organizations by name or, with words, by relevance. */
export function OrganizationListPage({ frame, filter, answer, rows, facets, words }: OrganizationListProps) {
  const { lang } = frame
  const { common, organizations: t } = messagesFor(lang)
  const action = href(PATHS.organizations, { lang })
  const q = filter.q?.trim() ?? ''
  const groups = directoryFacets(filter, facets, lang)
  const isFiltered = groups.some((group) => group.options.some((option) => option.isChecked))
  const { passed, total, cursor } = answer
  const summary = (
    <>
      <span><b>{common.counts.organizations(total)}</b>{q === '' ? t.byName : t.byRelevance(q)}</span>
      {q !== '' && <a href={action + withChanges(frame.query, { q: null })}>{common.search.clear}</a>}
    </>
  )
  return (
    <Page frame={frame} title={q === '' ? t.title : t.titleFor(q)} description={t.description} section="organizations" address={(lang) => href(PATHS.organizations, { lang })} isHidden={frame.query !== ''}>
      <div class="head"><h1>{t.title}</h1></div>
      <ListFrame lang={lang} action={action} query={q} searchLabel={t.search} searchPlaceholder={t.placeholder} groups={groups} summary={summary}>
        <Picked groups={groups} action={action} query={frame.query} lang={lang} />
        {rows.length === 0 ? <Empty filter={filter} isFiltered={isFiltered} lang={lang} /> : <ul class="rows big">{rows.map((organization) => <OrganizationRow organization={organization} day={frame.day} lang={lang} words={words} />)}</ul>}
        <Pagination from={passed + 1} to={passed + rows.length} total={total} next={cursor === null ? null : action + withChanges(frame.query, { cursor })} first={passed > 0 ? action + withChanges(frame.query, {}) : null} lang={lang} />
        <p class="meta"><RichText text={messagesFor(lang).joining.find.register} links={{ register: href(PATHS.join, { lang }, { q }) }} /></p>
        <SourceLine><RichText text={t.foot} links={{ json: PATHS.apiOrganizations + withChanges(frame.query, {}) }} /></SourceLine>
      </ListFrame>
    </Page>
  )
}
