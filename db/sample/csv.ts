import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Row } from '#functions/transfer/rows/row.ts'

function cellText(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

/** Writes rows as a CSV file with these columns; a column that a row lacks is empty. */
export function writeCsv(file: string, columns: readonly string[], rows: readonly Row[]): void {
  mkdirSync(dirname(file), { recursive: true })
  const lines = rows.map((row) => columns.map((column) => cellText(row[column] ?? '')).join(','))
  writeFileSync(file, `${[columns.join(','), ...lines].join('\n')}\n`)
}

/** The rows of a CSV file. */
export function readCsv(file: string): Row[] {
  return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true })
}
