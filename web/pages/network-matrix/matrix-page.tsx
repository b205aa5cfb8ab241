import { label } from '#db/reference/terms.ts'
import { WORK_LINES } from '#db/reference/vocabularies.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { formatNumber } from '#functions/core/number.ts'
import { isEmpty } from '#functions/network/matrix/matrix.ts'
import { MATRIX_COLUMNS } from '#functions/network/matrix/schema.ts'
import { NetworkNav } from '#web/components/network/network-nav.tsx'
import { ViewLine } from '#web/components/network/view-line.tsx'
import { Section } from '#web/components/section.tsx'
import { Page } from '#web/layout/page.tsx'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { EmptyCells } from './empty-cells.tsx'
import { matrixFinding } from './finding.ts'
import { MatrixTable, type MatrixParts } from './matrix-table.tsx'

/** Work lines against subregions, States or sectors: where nothing is on record, how well that is known, and who works nearest. */
export function NetworkMatrixPage(parts: MatrixParts) {
  const { data, filter, frame } = parts
  const { lang, query } = frame
  const { networkMatrix: t, common } = messagesFor(lang)
  const { matrix, day } = data
  const to = (changes: { readonly [name: string]: string | null }) => href(PATHS.networkMatrix, { lang }) + withChanges(query, changes)
  const lines = filter.workLine ?? [null]
  const hasEmpty = matrix.cells.flat().some((cell) => isEmpty(cell) && (filter.at === undefined || filter.at === cell.group))
  return (
    <Page frame={frame} title={t.title} description={t.description} section="network" address={(other) => href(PATHS.networkMatrix, { lang: other })} isHidden={query !== ''} styles={['network-nav.css', 'network-matrix.css']}>
      <NetworkNav lang={lang} current="matrix" query={query} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      {lines.map((line) => <p class="finding">{matrixFinding(data, line, lang)}</p>)}
      <ViewLine hub={data.hub} shown={data.shown} view={{ ...filter, workLine: undefined }} lang={lang} query={withChanges(query, { columns: null, activeOn: null, at: null })} />
      <nav aria-label={t.by.name}>
        <ul class="chips">{MATRIX_COLUMNS.map((by) => <li><a href={to({ columns: by, at: null })} aria-current={by === matrix.by ? 'true' : undefined}>{t.by[by]}</a></li>)}</ul>
      </nav>
      <nav aria-label={t.workLine}>
        <ul class="chips">
          <li><a href={to({ workLine: null, at: null })} aria-current={filter.workLine || filter.at ? undefined : 'true'}>{t.all}</a></li>
          {WORK_LINES.map((line) => <li><a href={to({ workLine: line, at: null })} aria-current={filter.workLine?.includes(line) ? 'true' : undefined}>{label('work-lines', line, lang)}</a></li>)}
        </ul>
      </nav>
      <p class="meta">{day === null ? t.inSpan : t.onDay(formatDate(lang, { text: day }))}</p>
      <MatrixTable {...parts} />
      {hasEmpty && <Section id="empty" title={t.emptyTitle} note={t.emptyNote}>{data.empty.length > 0 ? <EmptyCells {...parts} /> : <p>{t.tooMany}</p>}</Section>}
      <p class="meta">{t.leavesOut(matrix.outside)}</p>
      <p class="source">{common.figures.source(formatNumber(lang, frame.version), frame.versionDay === null ? '' : formatDate(lang, { text: frame.versionDay }))}</p>
    </Page>
  )
}
