import type { Child } from 'hono/jsx'
import { formatNumber } from '#functions/core/number.ts'
import type { ChangeTable } from '#functions/network/changes/filter.ts'
import { None, TableRegion } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Rows of a table that is not asked for whole. */
const ROWS = 15

/** A column of a table of changes. */
export type ChangeColumn = 'tie' | 'parties' | 'start' | 'end' | 'sources' | 'day' | 'fields' | 'organization' | 'change' | 'date'

/** One table of changes under its heading, the first rows unless it is asked for whole; a sentence where there is none. */
export function ChangeSection<R>({ table, rows, columns, row, asked, frame }: { table: ChangeTable; rows: readonly R[]; columns: readonly ChangeColumn[]; row: (row: R) => Child; asked: ChangeTable | undefined; frame: Frame }) {
  const { lang, query } = frame
  const t = messagesFor(lang).networkChanges
  const notes: Partial<Record<ChangeTable, string>> = t.notes
  const some = asked === table ? rows : rows.slice(0, ROWS)
  return (
    <section class="changes" aria-labelledby={table}>
      <h3 id={table}>{t.tables[table]} <span class="meta">{formatNumber(lang, rows.length)}</span></h3>
      {rows.length === 0 ? <None text={t.none[table]} /> : (
        <>
          {notes[table] !== undefined && <p class="meta">{notes[table]}</p>}
          <TableRegion name={t.tables[table]}>
            <table>
              <thead><tr>{columns.map((column) => <th scope="col">{t.columns[column]}</th>)}</tr></thead>
              <tbody>{some.map(row)}</tbody>
            </table>
          </TableRegion>
          {some.length < rows.length && <p class="meta">{t.shown(some.length, rows.length)} <a href={`${href(PATHS.networkChanges, { lang })}${withChanges(query, { rows: table })}#${table}`}>{t.all(rows.length, t.tables[table])}</a></p>}
        </>
      )}
    </section>
  )
}
