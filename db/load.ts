/**
 * Loads a folder of CSV files (by default the data that ships with the registry) through the same door as every other fact. Runs in Node; an entry point.
 */
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { SHIPPED_DATA, type Context } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { storeCounts } from '#functions/revisions/store-counts.ts'
import type { Database } from './client.ts'
import { digestOf, readFacts, type GivenFact } from './data-files.ts'
import { readRows } from './read.ts'
import { readSampleMark } from './sample-mark.ts'
import { record, revision, storedAnswer } from './schema/records.ts'

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

/** What stands in the registry of what a folder states: revision, fact and whether only the loader ever wrote it. */
async function readStanding(db: Database): Promise<Map<string, { revision: number; fact: string; ours: boolean; state: string }>> {
  const rows = await readRows<{ kind: string; id: string; revision: number; fact: string; state: string; ours: number }>(db, sql`
    select ${record.kind} as kind, ${record.id} as id, ${record.revision} as revision, ${record.fact} as fact, ${record.state} as state,
      not exists (select 1 from ${revision} where ${revision.record} = ${record.key} and ${revision.actorPost} <> 'system') as ours from ${record}`)
  return new Map(rows.map((row) => [`${row.kind}:${row.id}`, { revision: row.revision, fact: row.fact, ours: row.ours === 1, state: row.state }]))
}

interface Plan { changes: Change[]; updated: number; unchanged: number; kept: string[]; refused: RowProblem[] }

function planChange(plan: Plan, { kind, file, line, fact }: GivenFact, standing: Awaited<ReturnType<typeof readStanding>>): void {
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

const NOTHING: LoadReport = { version: null, created: 0, updated: 0, unchanged: 0, kept: [], refused: [] }

/** How to load. `now` counts as the instant of the load; `onProgress` is told whole sentences for whoever waits. */
export interface LoadSettings { readonly folder?: string; readonly now?: Date; readonly onProgress?: (sentence: string) => void }

/** Loads a folder as `loadFolder` does, but writes nothing into a database that holds a generated sample. */
export async function loadData(db: Database, settings: LoadSettings = {}): Promise<LoadReport> {
  if (!(await readSampleMark(db)).isSample) return loadFolder(db, settings)
  settings.onProgress?.('This database holds a generated sample: nothing real is loaded into it.')
  return NOTHING
}

/**
 * Brings the registry to what the files of a folder state: what is new is created, what only the loader ever wrote is updated, what somebody has changed is
 * left alone. A second load of the same files writes nothing.
 *
 * @returns what was done, with each row that does not fit; such rows are left out, the others are written in one commit
 */
export async function loadFolder(db: Database, { folder = SHIPPED_FOLDER, now = new Date(), onProgress = () => {} }: LoadSettings): Promise<LoadReport> {
  const digest = digestOf(folder)
  const [loaded] = await readRows<{ body: string }>(db, sql`select ${storedAnswer.body} as body from ${storedAnswer} where ${storedAnswer.name} = 'layout:loaded-files'`)
  if (loaded?.body === digest) return NOTHING
  onProgress('Reading the data files…')
  const facts = readFacts(folder)
  const standing = await readStanding(db)
  const plan: Plan = { changes: [], updated: 0, unchanged: 0, kept: [], refused: [] }
  for (const given of facts) planChange(plan, given, standing)
  if (plan.changes.length > MOST_CHANGES) throw new Error(`a load changes at most ${MOST_CHANGES} records; these files change ${plan.changes.length}`)
  onProgress(`Writing ${plan.changes.length} records in one commit…`)
  const context: Context = { db, now, actor: SHIPPED_DATA }
  const committed = plan.changes.length === 0 ? null : await commit(context, plan.changes, 'loaded from the data files')
  if (committed !== null) await storeCounts(db)
  await db.run(sql`insert into ${storedAnswer} ("name", "version", "body") values ('layout:loaded-files', 0, ${digest}) on conflict ("name", "version") do update set "body" = excluded."body"`)
  return { version: committed?.version ?? null, created: plan.changes.length - plan.updated, updated: plan.updated, unchanged: plan.unchanged, kept: plan.kept, refused: plan.refused }
}
