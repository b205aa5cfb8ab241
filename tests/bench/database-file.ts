import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { loadData, SHIPPED_FOLDER } from '#db/load.ts'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { refreshNetwork } from '#functions/network/refresh-network.ts'
import { generate, type GeneratedSize } from './generate.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What decides how a loaded file looks: a change of any of these loads anew. */
const DECIDE_ROWS = [
  'tests/bench/generate.ts', 'tests/bench/generated/*.ts', 'db/data/**/*.csv', 'db/migrations/*.sql', 'db/{load,country-counts,year-counts}.ts', 'functions/revisions/**/*.ts',
  'functions/transfer/rows/*.ts', 'functions/*/view.ts', 'functions/core/{fold,tie-view,text}.ts',
]

/** What decides how its network looks: a change of any of these draws anew. */
const DECIDE_NETWORK = ['functions/network/**/*.ts']

/** A database to measure on: the shipped data, or a generated size. */
export interface Dataset { readonly name: string; readonly size: GeneratedSize | null }

/** The three databases that are measured. */
export const DATASETS: readonly Dataset[] = [
  { name: 'real', size: null },
  { name: '5k', size: { organizations: 5_000, ties: 20_000 } },
  { name: '20k', size: { organizations: 20_000, ties: 100_000 } },
]

/** How the file came about; seconds of the load and of drawing the network, null when the file was there already. */
export interface LoadedFile { readonly file: string; readonly loadSeconds: number | null; readonly drawSeconds: number | null; readonly peakMb: number | null }

function digestOf({ name, size }: Dataset, patterns: readonly string[]): string {
  const hash = createHash('sha256').update(name).update(JSON.stringify(size))
  for (const path of patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).toSorted()) {
    if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(join(ROOT, path)))
  }
  return hash.digest('hex').slice(0, 12)
}

/**
 * The loaded database file of a dataset, in the system's temporary folder: made through the same door as all data, and kept for the next run.
 *
 * @param onProgress told whole sentences
 * @param takeAny takes a kept file though the code has changed since it was made
 */
export async function databaseFile(dataset: Dataset, onProgress: (sentence: string) => void, takeAny = false): Promise<LoadedFile> {
  const folder = join(tmpdir(), 'ayni-bench')
  mkdirSync(folder, { recursive: true })
  const rows = `${dataset.name}-${digestOf(dataset, DECIDE_ROWS)}`
  const file = join(folder, `${rows}-${digestOf(dataset, DECIDE_NETWORK)}.db`)
  const [any] = takeAny ? globSync(`${dataset.name}-*.db`, { cwd: folder }) : []
  if (any) return { file: join(folder, any), loadSeconds: null, drawSeconds: null, peakMb: null }
  if (existsSync(file)) return { file, loadSeconds: null, drawSeconds: null, peakMb: null }
  const [drawnBefore] = globSync(`${rows}-*.db`, { cwd: folder })
  const work = mkdtempSync(join(folder, 'work-'))
  try {
    if (drawnBefore) renameSync(join(folder, drawnBefore), join(work, 'bench.db'))
    const made = await make(dataset, work, !drawnBefore, onProgress)
    for (const old of globSync(`${dataset.name}-*.db`, { cwd: folder })) rmSync(join(folder, old))
    renameSync(join(work, 'bench.db'), file)
    return { file, ...made }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function make(dataset: Dataset, work: string, isNew: boolean, onProgress: (sentence: string) => void): Promise<Omit<LoadedFile, 'file'>> {
  // A commit of this size waits for the disk longer than an abandoned transaction may live.
  const { server, db } = await openRegistryFile({ file: join(work, 'bench.db'), idleMs: 600_000 })
  try {
    const started = performance.now()
    if (isNew) await load(db, dataset, work, onProgress)
    else await db.run(sql`delete from stored_answer where name like 'network:%' or name = 'layout:network.gz'`)
    const loaded = performance.now()
    onProgress('Drawing the network…')
    await refreshNetwork(db)
    await db.run(sql`pragma wal_checkpoint(truncate)`)
    return { loadSeconds: isNew ? (loaded - started) / 1000 : null, drawSeconds: (performance.now() - loaded) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }
  } finally {
    await server.close()
  }
}

async function load(db: Database, { size }: Dataset, work: string, onProgress: (sentence: string) => void): Promise<void> {
  const csv = size === null ? SHIPPED_FOLDER : join(work, 'csv')
  if (size !== null) generate(csv, size)
  const { refused } = await loadData(db, { folder: csv, onProgress })
  const [first] = refused
  if (first) throw new Error(`${refused.length} rows do not fit: ${first.file}, line ${first.line}: ${first.detail}`)
}

/** A copy of a database file, so that what a run writes stays out of the kept one. */
export function copyOf(file: string): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'ayni-bench-run-'))
  const copy = join(folder, 'bench.db')
  copyFileSync(file, copy)
  return { file: copy, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
