import { cell, organizationId, orNull, several, sourceOf, textsOf, translationKey, type Row, type Translations } from './row.ts'

/**
 * A row of `alliances.csv` with its rows of `alliance_members.csv` as the fact they state, before its schema has seen it.
 *
 * @param body the organization that the alliance is too, or null
 */
export function allianceFact(row: Row, members: readonly Row[], body: string | null, translations: Translations): unknown {
  const id = cell(row, 'id')
  const description = cell(row, 'description')
  return {
    id,
    kind: cell(row, 'kind'),
    title: textsOf(cell(row, 'name'), translations.get(translationKey('alliances', id, 'name'))),
    summary: description === '' ? null : textsOf(description, translations.get(translationKey('alliances', id, 'description'))),
    start: orNull(row, 'start_date'),
    end: orNull(row, 'end_date'),
    term: cell(row, 'end_date') === '' ? 'unknown' : 'fixed',
    workLines: several(row, 'work_lines'),
    body,
    parties: members.map((member) => ({
      organization: organizationId(cell(member, 'organization_id')), role: cell(member, 'role'), joined: orNull(member, 'joined'), left: null, sources: sourceOf(member),
    })),
    sources: sourceOf(row),
  }
}
