import type { Facets, ListAnswer } from '#functions/core/list-answer.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { ExchangeCard } from '#functions/exchanges/schema.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieListPage } from '#web/pages/ties/tie-list-page.tsx'
import { PATHS } from '#web/paths.ts'
import { exchangeFacets, type ExchangeListFilter } from './exchange-facets.tsx'
import { ExchangeRow } from './exchange-row.tsx'

/** A page of the list of exchanges. */
export interface ExchangeListProps {
  readonly frame: Frame
  readonly filter: ExchangeListFilter
  readonly answer: Pick<ListAnswer, 'total' | 'cursor' | 'passed'>
  readonly rows: readonly ExchangeCard[]
  readonly facets: Facets
  /** the words searched for, folded */
  readonly words: readonly string[]
  /** the organizations that the filter asks for, by name */
  readonly named: readonly OrganizationBrief[]
}

/** The list of exchanges: search, filters with their counts, and the exchanges by title, by beginning or, with words, by relevance. */
export function ExchangeListPage({ frame, filter, answer, rows, facets, words, named }: ExchangeListProps) {
  const { lang } = frame
  const { common, exchanges: t } = messagesFor(lang)
  return (
    <TieListPage
      frame={frame} section="exchanges" path={PATHS.exchanges} api={PATHS.apiExchanges} t={t} found={common.counts.exchanges(answer.total)}
      filter={filter} answer={answer} groups={exchangeFacets(filter, facets, lang)} named={named}
      rows={rows.map((exchange) => <ExchangeRow exchange={exchange} words={words} day={frame.day} lang={lang} />)}
    />
  )
}
