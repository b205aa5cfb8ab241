import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { getNamedHub } from '../get-network.ts'
import type { DetailedHub } from '../schema.ts'
import { shownIn, type Shown } from '../shown.ts'
import { activeTies, isEmpty, matrixOf, nearestTo, type Cell, type Matrix, type Need } from './matrix.ts'
import { SELECT_NEEDS } from './queries.ts'
import type { MatrixBy, MatrixFilter } from './schema.ts'

/** An empty cell that is told in full. */
export interface EmptyCell extends ReturnType<typeof nearestTo> { readonly cell: Cell }

/** The matrix as a page shows it: rows of the lines that are asked for only; `states` the same by State, for the sentence on top. */
export interface ShownMatrix {
  readonly hub: DetailedHub
  readonly shown: Shown
  /** the day on which ties are active; null: what is shown is a year or a span */
  readonly day: string | null
  readonly matrix: Matrix
  readonly states: Matrix
  readonly empty: readonly EmptyCell[]
}

/** Empty cells are told in full where they are this few; else those of the line or the group asked for. */
const MOST_TOLD = 40

/** The matrix of work lines against subregions, States or sectors, of what the filter shows; its lines are counted from all that is shown otherwise. */
export async function getMatrix(db: Database, { workLine, columns = 'subregion', activeOn, at, ...view }: MatrixFilter, today: string): Promise<Versioned & ShownMatrix> {
  const [{ hub, version, versionDay }, needs] = await Promise.all([getNamedHub(db), readRows<Need>(db, SELECT_NEEDS)])
  const shown = shownIn(hub, view)
  const isSpan = view.year !== undefined || view.from !== undefined || view.to !== undefined
  const day = activeOn ?? (isSpan ? null : today)
  const active = activeTies(hub, shown, day)
  const make = (by: MatrixBy): Matrix => {
    const whole = matrixOf(hub, shown, active, needs, by)
    return workLine ? { ...whole, cells: whole.cells.filter((row) => row.some((cell) => workLine.includes(cell.workLine))) } : whole
  }
  const matrix = make(columns)
  const told = matrix.cells.flat().filter((cell) => isEmpty(cell) && (at === undefined || cell.group === at))
  const empty = told.length > MOST_TOLD ? [] : told.map((cell) => ({ cell, ...nearestTo(hub, shown, active, columns, cell) }))
  return { hub, shown, day, matrix, states: columns === 'country' ? matrix : make('country'), empty, version, versionDay }
}
