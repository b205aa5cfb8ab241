import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { loadData, SHIPPED_FOLDER } from '#db/load.ts'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { generate, type GeneratedSize } from '#db/sample/generate.ts'
import { refreshNetwork } from '#functions/network/refresh-network.ts'

const ROOT = join(import.meta.dirname, '../..')

/** What decides what a loaded file holds: a change of any of these loads anew. How public rows and the network are made of it, the file itself knows (see `prepareRegistry`). */
const DECISIVE = ['db/sample/*.ts', 'db/data/**/*.csv', 'db/migrations/*.sql']

/** A database to measure on: the shipped data, or a generated size. */
export interface Dataset { readonly name: string; readonly size: GeneratedSize | null }

/** Any number does; the figures of the README were measured with this one. */
const SEED = 20261124

/** The three databases that are measured. */
export const DATASETS: readonly Dataset[] = [
  { name: 'real', size: null },
  { name: '5k', size: { organizations: 5_000, ties: 20_000, seed: SEED } },
  { name: '20k', size: { organizations: 20_000, ties: 100_000, seed: SEED } },
]

/** A loaded file; seconds of its load and MB of memory at the most, null when it was there already. */
export interface LoadedFile { readonly file: string; readonly loadSeconds: number | null; readonly peakMb: number | null }

function digestOf({ name, size }: Dataset): string {
  const hash = createHash('sha256').update(name).update(JSON.stringify(size))
  for (const path of DECISIVE.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).toSorted()) hash.update(path).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex').slice(0, 12)
}

/**
 * The loaded database file of a dataset, in the system's temporary folder: made through the same door as all data, kept for the next run, and up to date
 * with this release and its network.
 *
 * @param onProgress told whole sentences
 */
export async function databaseFile(dataset: Dataset, onProgress: (sentence: string) => void): Promise<LoadedFile> {
  const folder = join(tmpdir(), 'ayni-bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${dataset.name}-${digestOf(dataset)}.db`)
  if (existsSync(file)) return { file, ...await bringUpToDate(file, onProgress), loadSeconds: null }
  for (const old of globSync(`${dataset.name}-*.db*`, { cwd: folder })) rmSync(join(folder, old))
  const work = mkdtempSync(join(folder, 'work-'))
  try {
    const made = await bringUpToDate(join(work, 'bench.db'), onProgress, (db) => load(db, dataset, work, onProgress))
    renameSync(join(work, 'bench.db'), file)
    return { file, ...made }
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function bringUpToDate(file: string, onProgress: (sentence: string) => void, fill?: (db: Database) => Promise<void>): Promise<Omit<LoadedFile, 'file'>> {
  // A commit of this size takes longer than an abandoned transaction may live.
  const { server, db } = await openRegistryFile({ file, idleMs: 600_000 })
  try {
    const started = performance.now()
    await fill?.(db)
    const loadSeconds = (performance.now() - started) / 1000
    if (await refreshNetwork(db)) onProgress('The network was drawn.')
    await db.run(sql`pragma wal_checkpoint(truncate)`)
    return { loadSeconds, peakMb: process.resourceUsage().maxRSS / 1024 }
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
