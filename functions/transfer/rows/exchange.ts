import { cell, organizationId, orNull, several, sourceOf, textsOf, translationKey, type Row, type Translations } from './row.ts'

const YES_NO: { readonly [word: string]: boolean } = { yes: true, no: false }

/** A row of `exchanges.csv` as the fact it states, before its schema has seen it. The third partner supports; the source does not say how. */
export function exchangeFact(row: Row, translations: Translations): unknown {
  const id = cell(row, 'id')
  const summary = cell(row, 'summary')
  const roles = [['offering', 'offering'], ['receiving', 'receiving'], ['triangular', 'supporting']] as const
  const people = cell(row, 'participants_count')
  return {
    id,
    modality: cell(row, 'modality'),
    title: textsOf(cell(row, 'title'), translations.get(translationKey('exchanges', id, 'title'))),
    summary: summary === '' ? null : textsOf(summary, translations.get(translationKey('exchanges', id, 'summary'))),
    start: orNull(row, 'start_date'),
    end: orNull(row, 'end_date'),
    status: cell(row, 'status'),
    virtual: YES_NO[cell(row, 'virtual')] ?? null,
    workLines: several(row, 'work_lines'),
    capabilities: several(row, 'mnr_capabilities').filter((capability) => capability !== 'none'),
    participants: roles.flatMap(([column, role]) => several(row, column).map((named) => ({ organization: organizationId(named), role }))),
    precededBy: orNull(row, 'preceded_by'),
    people: people === '' ? null : Number(people),
    sources: sourceOf(row),
  }
}
