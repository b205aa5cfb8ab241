/**
 * Loads a folder of CSV files (by default the data that ships with the registry) through the same door as every other fact. Runs in Node; an entry point.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import { sql } from 'drizzle-orm'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { SHIPPED_DATA, type Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import type { TextsView } from '#functions/core/view.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { allianceFact } from '#functions/transfer/rows/alliance.ts'
import { exchangeFact } from '#functions/transfer/rows/exchange.ts'
import { capabilityFact, instrumentFact, lawFact, ratificationFact, reportingLineFact } from '#functions/transfer/rows/knowledge.ts'
import { organizationFact } from '#functions/transfer/rows/organization.ts'
import { cell, organizationId, several, translationKey, type Row, type Translations } from '#functions/transfer/rows/row.ts'
import { stateFact } from '#functions/transfer/rows/state.ts'
import type { Database } from './client.ts'
import { readRows } from './read.ts'
import { COUNTRIES } from './reference/countries.ts'
import { LANGUAGES, type Language } from './reference/languages.ts'
import { isOasMember } from './reference/standing.ts'
import { record, revision, storedAnswer, type RecordKind } from './schema/records.ts'

/** The folder of the data that ships. */
export const SHIPPED_FOLDER = fileURLToPath(new URL('data', import.meta.url))

/** Changes that go into one commit: enough for the shipped data, small enough to hold in memory. */
const MOST_CHANGES = 250_000

/** A row that does not fit, and why. */
export interface RowProblem { readonly file: string; readonly line: number; readonly detail: string }

/** What a load did. `version` is null when nothing was written. */
export interface LoadReport {
  readonly version: number | null
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** records that somebody has changed since, and that the files would overwrite: they are left as they are */
  readonly kept: readonly string[]
  readonly refused: readonly RowProblem[]
}

interface Given { readonly kind: RecordKind; readonly file: string; readonly line: number; readonly fact: unknown }

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
function readFacts(folder: string): Given[] {
  const translations = readTranslations(folder)
  const [organizations, alliances, members, exchanges, capabilities] = ['organizations', 'alliances', 'alliance_members', 'exchanges', 'capabilities'].map((name) => readCsv(folder, `${name}.csv`)) as [Row[], Row[], Row[], Row[], Row[]]
  const bodies = new Map(readCsv(folder, 'alliance_bodies.csv').map((row) => [cell(row, 'alliance_id'), cell(row, 'organization_id')]))
  const membersOf = Map.groupBy(members, (row) => cell(row, 'alliance_id'))
  const given = (kind: RecordKind, file: string, rows: readonly Row[], factOf: (row: Row) => unknown): Given[] => rows.map((row, i) => ({ kind, file, line: i + 2, fact: factOf(row) }))
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

/** What stands in the registry of what a folder states: revision, fact and whether only the loader ever wrote it. */
async function readStanding(db: Database): Promise<Map<string, { revision: number; fact: string; ours: boolean; state: string }>> {
  const rows = await readRows<{ kind: string; id: string; revision: number; fact: string; state: string; ours: number }>(db, sql`
    select ${record.kind} as kind, ${record.id} as id, ${record.revision} as revision, ${record.fact} as fact, ${record.state} as state,
      not exists (select 1 from ${revision} where ${revision.record} = ${record.key} and ${revision.actorPost} <> 'system') as ours from ${record}`)
  return new Map(rows.map((row) => [`${row.kind}:${row.id}`, { revision: row.revision, fact: row.fact, ours: row.ours === 1, state: row.state }]))
}

function digestOf(folder: string): string {
  const hash = createHash('sha256')
  const names = ['organizations', 'alliances', 'alliance_members', 'alliance_bodies', 'exchanges', 'capabilities', 'instruments', 'ratifications', 'legislation', 'hotlines', ...LANGUAGES.map((language) => `translations/${language}`)]
  for (const name of names) {
    const file = join(folder, `${name}.csv`)
    hash.update(name).update(existsSync(file) ? readFileSync(file) : '')
  }
  return hash.digest('hex')
}

interface Plan { changes: Change[]; updated: number; unchanged: number; kept: string[]; refused: RowProblem[] }

function planChange(plan: Plan, { kind, file, line, fact }: Given, standing: Awaited<ReturnType<typeof readStanding>>): void {
  let parsed: Fact
  try {
    parsed = parseFact(kind, fact)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    plan.refused.push({ file, line, detail: error.message })
    return
  }
  const id = String(parsed['id'])
  const there = standing.get(`${kind}:${id}`)
  if (!there) plan.changes.push({ operation: 'create', kind, fact: parsed })
  else if (canonicalJson(JSON.parse(there.fact)) === canonicalJson(parsed) && there.state === 'published') plan.unchanged++
  else if (!there.ours || there.state !== 'published') plan.kept.push(`${kind} ${id}`)
  else {
    plan.changes.push({ operation: 'update', kind, id, revision: there.revision, fact: parsed })
    plan.updated++
  }
}

/**
 * Brings the registry to what the files of a folder state: what is new is created, what only the loader ever wrote is updated, what somebody has changed is
 * left alone. A second load of the same files writes nothing.
 *
 * @param now what counts as the instant of the load
 * @param onProgress called with whole sentences for whoever waits
 * @returns what was done, with each row that does not fit; such rows are left out, the others are written in one commit
 */
export async function loadData(db: Database, { folder = SHIPPED_FOLDER, now = new Date(), onProgress = () => {} }: { folder?: string; now?: Date; onProgress?: (sentence: string) => void } = {}): Promise<LoadReport> {
  const digest = digestOf(folder)
  const [loaded] = await readRows<{ body: string }>(db, sql`select ${storedAnswer.body} as body from ${storedAnswer} where ${storedAnswer.name} = 'layout:loaded-files'`)
  const nothing = { version: null, created: 0, updated: 0, unchanged: 0, kept: [], refused: [] }
  if (loaded?.body === digest) return nothing
  onProgress('Reading the data files…')
  const facts = readFacts(folder)
  const standing = await readStanding(db)
  const plan: Plan = { changes: [], updated: 0, unchanged: 0, kept: [], refused: [] }
  for (const given of facts) planChange(plan, given, standing)
  if (plan.changes.length > MOST_CHANGES) throw new Error(`a load changes at most ${MOST_CHANGES} records; these files change ${plan.changes.length}`)
  onProgress(`Writing ${plan.changes.length} records in one commit…`)
  const context: Context = { db, now, actor: SHIPPED_DATA }
  const committed = plan.changes.length === 0 ? null : await commit(context, plan.changes, 'loaded from the data files')
  await db.run(sql`insert into ${storedAnswer} ("name", "version", "body") values ('layout:loaded-files', 0, ${digest}) on conflict ("name", "version") do update set "body" = excluded."body"`)
  return { version: committed?.version ?? null, created: plan.changes.length - plan.updated, updated: plan.updated, unchanged: plan.unchanged, kept: plan.kept, refused: plan.refused }
}
