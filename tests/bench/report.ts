import type { CreateResult } from './measure-create.ts'
import type { Verdict } from './bars.ts'
import type { DatasetResult } from './measure.ts'

/** Rows of cells as text in columns, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) => row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  ')).join('\n')
}

const ms = (value: number) => value.toFixed(2)
const times = (value: number) => `${value.toFixed(2)}×`

/** One dataset as a table: ms and answers per second of Ayni, and its ratios to the bare Worker and to the same SQL in-process. */
export function datasetTable({ dataset, cases, idleMb, peakMb }: DatasetResult): string {
  const head = ['case', 'total', 'kB', 'gz kB', 'p50@1', 'p99@1', 'bare p50@1', '×bare@1', 'sql p50', '×sql@1', '/s@8', 'p50@8', 'p99@8', 'bare /s@8', '×bare@8', 'cpu ms', 'bare cpu']
  const rows = cases.map(({ name, total, bytes, gzipBytes, ayni, bare, sql }) => [
    name, total === null ? '' : String(total), (bytes / 1000).toFixed(1), (gzipBytes / 1000).toFixed(1), ms(ayni.one.p50), ms(ayni.one.p99), ms(bare.one.p50), times(ayni.one.p50 / bare.one.p50),
    sql ? ms(sql.p50) : '', sql ? times(ayni.one.p50 / sql.p50) : '', ayni.eight.perSecond.toFixed(0), ms(ayni.eight.p50), ms(ayni.eight.p99), bare.eight.perSecond.toFixed(0), times(ayni.eight.p50 / bare.eight.p50), ms(ayni.cpuMs), ms(bare.cpuMs),
  ])
  return `${dataset}: ${idleMb.toFixed(0)} MB idle, ${peakMb.toFixed(0)} MB at the most (Node and workerd, resident)\n${table([head, ...rows])}`
}

/** Creation beside a bare Worker that writes one row. */
export function createTable({ ayni, bare }: CreateResult): string {
  const row = (name: string, { one, eight, cpuMs }: CreateResult['ayni']) => [name, ms(one.p50), ms(one.p99), eight.perSecond.toFixed(0), ms(eight.p50), ms(eight.p99), ms(cpuMs)]
  return table([['create, 5k', 'p50@1', 'p99@1', '/s@8', 'p50@8', 'p99@8', 'cpu ms'], row('Ayni', ayni), row('bare Worker, one row', bare)])
}

/** The bars, each with what was found. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  return table([['bar', 'found', '', ''], ...verdicts.map(({ bar, found, holds, stretch }) => [bar, found, holds ? 'holds' : 'FALLS SHORT', stretch === null ? '' : stretch ? 'stretch too' : ''])])
}
