/** A cell of a table that goes out as a file. */
export type Cell = string | number

/** A text that no spreadsheet takes for a formula: one that begins like one stands behind an apostrophe (OWASP, CSV injection). */
export function plainCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function csvCell(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : plainCell(cell)
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180): commas, quotes where needed, CRLF; with the mark by which spreadsheets know UTF-8. No cell is a formula. */
export function encodeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}
