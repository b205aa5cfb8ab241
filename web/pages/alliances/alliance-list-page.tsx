import type { AllianceCard } from '#functions/alliances/schema.ts'
import type { Facets, ListAnswer } from '#functions/core/list-answer.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { TieListPage } from '#web/pages/ties/tie-list-page.tsx'
import { PATHS } from '#web/paths.ts'
import { allianceFacets, type AllianceListFilter } from './alliance-facets.tsx'
import { AllianceRow } from './alliance-row.tsx'

/** A page of the list of alliances. */
export interface AllianceListProps {
  readonly frame: Frame
  readonly filter: AllianceListFilter
  readonly answer: Pick<ListAnswer, 'total' | 'cursor' | 'passed'>
  readonly rows: readonly AllianceCard[]
  readonly facets: Facets
  /** the words searched for, folded */
  readonly words: readonly string[]
  /** the organizations that the filter asks for, by name */
  readonly named: readonly OrganizationBrief[]
}

/** The list of alliances: search, filters with their counts, and the alliances by title, by beginning or, with words, by relevance. */
export function AllianceListPage({ frame, filter, answer, rows, facets, words, named }: AllianceListProps) {
  const { lang } = frame
  const { alliances: t, common } = messagesFor(lang)
  return (
    <TieListPage
      frame={frame} section="alliances" path={PATHS.alliances} api={PATHS.apiAlliances} t={t} found={common.counts.alliances(answer.total)}
      filter={filter} answer={answer} groups={allianceFacets(filter, facets, lang)} named={named}
      rows={rows.map((alliance) => <AllianceRow alliance={alliance} words={words} day={frame.day} lang={lang} />)}
    />
  )
}
