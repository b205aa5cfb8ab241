import type { Child } from 'hono/jsx'
import type { ListAnswer } from '#functions/core/list-answer.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { FacetGroup } from '#web/components/facets.tsx'
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
import { dayGroup, DayFilter } from './day-filter.tsx'
import { ListSummary, type OrderWords } from './list-summary.tsx'
import { organizationGroup } from './tie-facets.tsx'

/** The words that the list of alliances and the list of exchanges have each their own of. */
export interface TieListWords { readonly title: string; readonly description: string; readonly searchLabel: string; readonly none: string; readonly order: OrderWords }

/** What a list of ties is made of. */
export interface TieListProps {
  readonly frame: Frame
  readonly section: 'alliances' | 'exchanges'
  readonly path: typeof PATHS.alliances | typeof PATHS.exchanges
  /** the address of the same list in the API */
  readonly api: string
  readonly t: TieListWords
  /** how many were found, in words */
  readonly found: string
  readonly filter: { readonly q?: string | undefined; readonly order?: 'name' | 'recent' | undefined; readonly activeOn?: string | undefined; readonly organization?: readonly string[] | undefined }
  readonly answer: Pick<ListAnswer, 'total' | 'cursor' | 'passed'>
  readonly groups: readonly FacetGroup[]
  readonly named: readonly OrganizationBrief[]
  readonly rows: readonly Child[]
}

/** A list of alliances or of exchanges: search, filters with their counts, a day, an order, and the rows. */
export function TieListPage({ frame, section, path, api, t, found, filter, answer, groups, named, rows }: TieListProps) {
  const { lang, query } = frame
  const { ties } = messagesFor(lang)
  const action = href(path, { lang })
  const words = filter.q?.trim() ?? ''
  const order = filter.order ?? 'name'
  const { passed, total, cursor } = answer
  const asked = [...groups, organizationGroup(filter.organization, named, lang), dayGroup(filter.activeOn, lang)]
  const others = (
    <>
      <DayFilter day={filter.activeOn} order={order} lang={lang} />
      {filter.organization?.map((id) => <input type="hidden" name="organization" value={id} />)}
    </>
  )
  return (
    <Page frame={frame} title={t.title} description={t.description} section={section} address={(lang) => href(path, { lang })} isHidden={query !== ''}>
      <div class="head"><h1>{t.title}</h1></div>
      <ListFrame
        lang={lang} action={action} query={words} searchLabel={t.searchLabel} searchPlaceholder={ties.searchPlaceholder} groups={groups} filters={others}
        summary={<ListSummary found={found} isEmpty={total === 0} words={words} order={order} t={t.order} action={action} query={query} lang={lang} />}
      >
        <Picked groups={asked} action={action} query={query} lang={lang} />
        {rows.length === 0 ? <None text={t.none}><RichText text={ties.none.hint} links={{ list: action }} /></None> : <ul class="rows big stood">{rows}</ul>}
        <Pagination
          from={passed + 1} to={passed + rows.length} total={total} lang={lang}
          next={cursor === null ? null : action + withChanges(query, { cursor })} first={passed > 0 ? action + withChanges(query, {}) : null}
        />
        <SourceLine><RichText text={ties.foot} links={{ json: api + withChanges(query, {}) }} /></SourceLine>
      </ListFrame>
    </Page>
  )
}
