import writeSpreadsheet from 'write-excel-file/universal'
import { plainCell, type Cell } from '#functions/core/cells.ts'

/** The most characters that a cell of a spreadsheet holds (ECMA-376, as Excel reads it). */
const MOST_IN_A_CELL = 32_767

/** A sheet: its name, the widths of its columns in characters, its heads and its rows. */
export interface Sheet { readonly name: string; readonly widths: readonly number[]; readonly heads: readonly string[]; readonly rows: readonly (readonly Cell[])[] }

/** A name that a sheet may bear: 31 characters at the most, none of `[]:*?/\`. */
function sheetName(text: string): string {
  return text.replaceAll(/[[\]:*?/\\]/g, ' ').trim().slice(0, 31)
}

/** Sheets as one XLSX file (ECMA-376). Texts are texts: no cell is a formula. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const made = sheets.map(({ name, widths, heads, rows }) => ({
    sheet: sheetName(name), columns: widths.map((width) => ({ width })), stickyRowsCount: 1, orientation: 'landscape' as const,
    data: [
      heads.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true, alignVertical: 'top' as const })),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? { value: cell, type: Number, alignVertical: 'top' as const } : { value: plainCell(cell).slice(0, MOST_IN_A_CELL), type: String, wrap: true, alignVertical: 'top' as const }))),
    ],
  }))
  const blob = await writeSpreadsheet(made).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
