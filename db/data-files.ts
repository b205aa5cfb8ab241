/** The CSV files of a folder, read as the facts they state. Runs in Node. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import type { TextsView } from '#functions/core/view.ts'
import { allianceFact } from '#functions/transfer/rows/alliance.ts'
import { exchangeFact } from '#functions/transfer/rows/exchange.ts'
import { capabilityFact, instrumentFact, lawFact, ratificationFact, reportingLineFact } from '#functions/transfer/rows/knowledge.ts'
import { organizationFact } from '#functions/transfer/rows/organization.ts'
import { cell, organizationId, several, translationKey, type Row, type Translations } from '#functions/transfer/rows/row.ts'
import { stateFact } from '#functions/transfer/rows/state.ts'
import { COUNTRIES } from './reference/countries.ts'
import { LANGUAGES, type Language } from './reference/languages.ts'
import { isOasMember } from './reference/standing.ts'
import type { RecordKind } from './schema/records.ts'

/** A fact that a row states, before its schema has seen it, and where it stands. */
export interface GivenFact { readonly kind: RecordKind; readonly file: string; readonly line: number; readonly fact: unknown }

function readCsv(folder: string, name: string): Row[] {
  const file = join(folder, name)
  return existsSync(file) ? parseCsv(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true }) : []
}

function readTranslations(folder: string): Translations {
  const texts = new Map<string, TextsView>()
  for (const language of LANGUAGES) {
    for (const row of readCsv(folder, `translations/${language}.csv`)) addTranslation(texts, language, row)
  }
  return texts
}

function addTranslation(texts: Map<string, TextsView>, language: Language, row: Row): void {
  const key = translationKey(cell(row, 'file'), cell(row, 'id'), cell(row, 'field'))
  const status = cell(row, 'note') === 'official' ? 'official' : 'translation'
  texts.set(key, { ...texts.get(key), [language]: { text: cell(row, 'text'), status } })
}

/** States and territories that the files name as parties, and the members of the OAS. */
function statesOf(rows: { members: readonly Row[]; exchanges: readonly Row[]; capabilities: readonly Row[] }): string[] {
  const named = [
    ...rows.members.map((row) => cell(row, 'organization_id')),
    ...rows.exchanges.flatMap((row) => ['offering', 'receiving', 'triangular'].flatMap((column) => several(row, column))),
    ...rows.capabilities.map((row) => cell(row, 'country_iso3')),
  ].filter((id) => /^[A-Z]{3}$/.test(id)).map(organizationId)
  const members = COUNTRIES.map((country) => country.code).filter(isOasMember)
  return [...new Set([...members, ...named])].toSorted()
}

/** All facts that a folder states, in an order in which each names only what came before. */
export function readFacts(folder: string): GivenFact[] {
  const translations = readTranslations(folder)
  const [organizations, alliances, members, exchanges, capabilities] = ['organizations', 'alliances', 'alliance_members', 'exchanges', 'capabilities'].map((name) => readCsv(folder, `${name}.csv`)) as [Row[], Row[], Row[], Row[], Row[]]
  const bodies = new Map(readCsv(folder, 'alliance_bodies.csv').map((row) => [cell(row, 'alliance_id'), cell(row, 'organization_id')]))
  const membersOf = Map.groupBy(members, (row) => cell(row, 'alliance_id'))
  const given = (kind: RecordKind, file: string, rows: readonly Row[], factOf: (row: Row) => unknown): GivenFact[] => rows.map((row, i) => ({ kind, file, line: i + 2, fact: factOf(row) }))
  return [
    ...statesOf({ members, exchanges, capabilities }).map((country, i) => ({ kind: 'organization' as const, file: 'countries', line: i + 1, fact: stateFact(country) })),
    ...given('organization', 'organizations.csv', organizations, (row) => organizationFact(row, translations)),
    ...given('alliance', 'alliances.csv', alliances, (row) => allianceFact(row, membersOf.get(cell(row, 'id')) ?? [], bodies.get(cell(row, 'id')) ?? null, translations)),
    ...given('exchange', 'exchanges.csv', exchanges, (row) => exchangeFact(row, translations)),
    ...given('capability', 'capabilities.csv', capabilities, (row) => capabilityFact(row, translations)),
    ...given('instrument', 'instruments.csv', readCsv(folder, 'instruments.csv'), (row) => instrumentFact(row, translations)),
    ...given('ratification', 'ratifications.csv', readCsv(folder, 'ratifications.csv'), ratificationFact),
    ...given('law', 'legislation.csv', readCsv(folder, 'legislation.csv'), lawFact),
    ...given('reporting-line', 'hotlines.csv', readCsv(folder, 'hotlines.csv'), reportingLineFact),
  ]
}

/** A digest of all files of a folder, to tell whether they are the ones that were loaded last. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const names = ['organizations', 'alliances', 'alliance_members', 'alliance_bodies', 'exchanges', 'capabilities', 'instruments', 'ratifications', 'legislation', 'hotlines', ...LANGUAGES.map((language) => `translations/${language}`)]
  for (const name of names) {
    const file = join(folder, `${name}.csv`)
    hash.update(name).update(existsSync(file) ? readFileSync(file) : '')
  }
  return hash.digest('hex')
}
