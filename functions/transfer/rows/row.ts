import type { SourceInput } from '#functions/core/field-constraints.ts'
import { sourceKindOf } from '#functions/sources/grade.ts'
import type { TextsView, TextView } from '#functions/core/view.ts'

/** One row of a spreadsheet, by column name; a cell that is empty is ''. */
export type Row = Readonly<Record<string, string>>

/** Texts of the files in other languages: file → id → field → language → text. */
export type Translations = ReadonlyMap<string, TextsView>

/** The key of a text in `Translations`. */
export function translationKey(file: string, id: string, field: string): string {
  return `${file} ${id} ${field}`
}

/** A cell, '' when the row lacks the column. */
export function cell(row: Row, column: string): string {
  return row[column] ?? ''
}

/** A cell, null when it is empty. */
export function orNull(row: Row, column: string): string | null {
  return cell(row, column) || null
}

/** The values of a cell that holds several, joined by `|`. */
export function several(row: Row, column: string): string[] {
  return cell(row, column).split('|').filter((value) => value !== '')
}

/** The source of a row. Its title is not in the files, so it stays unknown. */
export function sourceOf(row: Row, dateColumn = 'source_date'): SourceInput[] {
  const url = cell(row, 'source_url')
  return url === '' ? [] : [{ url, title: null, date: orNull(row, dateColumn), kind: sourceKindOf(url) }]
}

/** An organization as the files name it: its id, or the ISO code of a State. */
export function organizationId(named: string): string {
  return named.toLowerCase()
}

/**
 * A text that the file holds in English, with its translations. It is a translation itself where another language has the official wording.
 */
export function textsOf(english: string, translated: TextsView | undefined): TextsView {
  const official = Object.values(translated ?? {}).some((one) => one?.status === 'official')
  const own: TextView = { text: english, status: official ? 'translation' : 'original' }
  return { ...translated, en: own }
}
