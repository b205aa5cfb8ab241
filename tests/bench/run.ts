/**
 * Measures the built Worker: `npm run bench` (README.md says what and how to read it). `--quick` for a first look, `--only list,search` for some cases,
 * `--data real,5k` for some databases, `--json FILE` for the figures.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { createVerdicts, verdicts } from './bars.ts'
import { databaseFile, DATASETS } from './database-file.ts'
import { measureCreate, type CreateResult } from './measure-create.ts'
import { measureDataset, type DatasetResult } from './measure.ts'
import { createTable, datasetTable, verdictTable } from './report.ts'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' }, data: { type: 'string', default: '' }, json: { type: 'string' } } })
const listed = (text: string) => text.split(',').filter((name) => name !== '')
const effort = options.quick ? { rounds: 3, ms: 300 } : { rounds: 5, ms: 600 }
const tell = (sentence: string) => console.error(sentence)

const results: DatasetResult[] = []
let created: CreateResult | null = null
for (const dataset of DATASETS.filter(({ name }) => options.data === '' || listed(options.data).includes(name))) {
  const { file, loadSeconds, peakMb } = await databaseFile(dataset, tell)
  if (loadSeconds !== null) console.log(`${dataset.name}: loaded in ${loadSeconds.toFixed(0)} s, ${peakMb?.toFixed(0)} MB of memory at the most`)
  const only = listed(options.only)
  if (dataset.name === '5k' && (only.length === 0 || only.includes('create'))) {
    tell('5k: create')
    created = await measureCreate(file, effort)
  }
  const asked = only.filter((name) => name !== 'create')
  if (only.length === 0 || asked.length > 0) results.push(await measureDataset(dataset.name, file, asked, effort, tell))
}
const bundle = gzipSync(readFileSync(join(import.meta.dirname, '../../dist/worker/index.js'))).length
const judged = [...verdicts(results, bundle), ...(created ? createVerdicts(created) : [])]
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}; ms and ratios are medians of ${effort.rounds} rounds\n`)
for (const result of results) console.log(`${datasetTable(result)}\n`)
if (created) console.log(`${createTable(created)}\n`)
console.log(verdictTable(judged))
if (options.json) writeFileSync(options.json, JSON.stringify({ effort, results, created, verdicts: judged, bundleGzipBytes: bundle }, null, 2))
process.exit(0)
