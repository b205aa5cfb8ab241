import { countryOf, countrySortName } from '#db/reference/countries.ts'
import { label } from '#db/reference/terms.ts'
import { isEmpty, type Cell } from '#functions/network/matrix/matrix.ts'
import type { ShownMatrix } from '#functions/network/matrix/get-matrix.ts'
import type { MatrixFilter } from '#functions/network/matrix/schema.ts'
import { TableRegion } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { cellAddress, groupName } from './cell-words.ts'

/** What the parts of the page are made of. */
export interface MatrixParts { readonly data: ShownMatrix; readonly filter: MatrixFilter; readonly frame: Frame }

function CellContent({ cell, data, filter, frame }: MatrixParts & { cell: Cell }) {
  const { lang, query } = frame
  const t = messagesFor(lang).networkMatrix
  if (isEmpty(cell)) {
    return (
      <>
        <a class={cell.declared.length > 0 ? 'gap' : undefined} href={`${href(PATHS.networkMatrix, { lang })}${withChanges(query, { workLine: cell.workLine, at: cell.group })}#empty`}>{cell.declared.length > 0 ? t.gap : cell.others > 0 ? t.nothingActive : t.nothing}</a>
        {cell.others > 0 && <small>{t.ended(cell.others)}</small>}
      </>
    )
  }
  return (
    <>
      {(['alliances', 'exchanges'] as const).filter((kind) => cell[kind] > 0).map((kind) => {
        const address = cellAddress(kind, cell, data.matrix.by, filter, data.day, lang)
        const words = t[kind](cell[kind])
        return <span class="count">{address === null ? words : <a href={address}>{words}</a>}</span>
      })}
    </>
  )
}

/** The matrix as a table: work lines downwards, but States downwards where these are the groups. */
export function MatrixTable(parts: MatrixParts) {
  const { data: { matrix }, frame: { lang } } = parts
  const t = messagesFor(lang).networkMatrix
  const names = matrix.groups.map((group) => groupName(matrix.by, group, lang))
  const lines = matrix.cells.map((row) => (row[0] ? label('work-lines', row[0].workLine, lang) : ''))
  const sortName = (place: number) => countrySortName(countryOf(matrix.groups[place] ?? ''), lang)
  const places = matrix.groups.map((_, place) => place).filter((place) => parts.filter.at === undefined || matrix.groups[place] === parts.filter.at)
    .toSorted((a, b) => (matrix.by === 'country' ? sortName(a).localeCompare(sortName(b), lang) : a - b))
  const content = (line: number, place: number) => {
    const cell = matrix.cells[line]?.[place]
    return <td>{cell && <CellContent {...parts} cell={cell} />}</td>
  }
  return (
    <TableRegion name={t.title}>
      <table class="matrix">
        {matrix.by === 'country' ? (
          <>
            <thead><tr><th scope="col">{t.by.country}</th>{lines.map((line) => <th scope="col">{line}</th>)}</tr></thead>
            <tbody>{places.map((place) => <tr><th scope="row">{names[place]}</th>{lines.map((_, line) => content(line, place))}</tr>)}</tbody>
          </>
        ) : (
          <>
            <thead><tr><th scope="col">{t.workLine}</th>{places.map((place) => <th scope="col">{names[place]}</th>)}</tr></thead>
            <tbody>{lines.map((name, line) => <tr><th scope="row">{name}</th>{places.map((place) => content(line, place))}</tr>)}</tbody>
          </>
        )}
      </table>
    </TableRegion>
  )
}
