import { Agent } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { WireStatement } from '#db/local/hrana/protocol.ts'
import type { CapturedAnswer } from './answers.ts'
import { casesFor, type Case } from './cases.ts'
import { copyOf } from './database-file.ts'
import { openInProcess } from './in-process.ts'
import { drive, medianOf, quantile, request, type Target, type Timing } from './load-driver.ts'
import { startServer, type MeasuredServer } from './server.ts'

/** How long to measure: so many rounds of stretches of so many ms. */
export interface Effort { readonly rounds: number; readonly ms: number }

/** Timings at one connection and at eight, and ms of processor time that one answer took at eight (Node and workerd together). */
export interface AtLoads { readonly one: Timing; readonly eight: Timing; readonly cpuMs: number }

/** What one case showed. `bare`: the same bytes from a bare Worker, for a 304 its one-row read. `sql`: the same statements in-process. */
export interface CaseResult {
  readonly name: string
  readonly isComparable: boolean
  readonly bytes: number
  readonly gzipBytes: number
  /** matches of a list, null for the rest */
  readonly total: number | null
  readonly ayni: AtLoads
  readonly bare: AtLoads
  readonly sql: Timing | null
}

/** What one dataset showed. */
export interface DatasetResult { readonly dataset: string; readonly cases: readonly CaseResult[]; readonly idleMb: number; readonly peakMb: number }

/** A case with what was captured of it. */
interface Prepared { readonly case: Case; readonly status: number; readonly answer: CapturedAnswer; readonly total: number | null; readonly statements: readonly WireStatement[] }

async function capture(server: MeasuredServer, one: Case): Promise<Prepared> {
  const agent = new Agent()
  const url = `${server.url}${one.path}`
  await request({ url, headers: one.headers }, agent)
  await server.note()
  const { status, headers, body } = await request({ url, headers: one.headers }, agent)
  if (status !== 200) throw new Error(`${one.path} answered ${status}: ${body}`)
  const answer = { name: one.name, body: new Uint8Array(body), type: headers['content-type'] ?? '', encoding: headers['content-encoding'] ?? null }
  const total = /"total":(\d+)/.exec(answer.encoding ? '' : body.subarray(-400).toString())?.[1]
  return { case: one, status: one.isConditional ? 304 : 200, answer, total: total === undefined ? null : Number(total), statements: one.isConditional ? [] : await server.taken() }
}

/** The headers of a case, with the tag of the present answer where it is conditional: asked of the very server that is measured. */
async function headersFor({ url }: MeasuredServer, { path, headers, isConditional }: Case): Promise<Target['headers']> {
  return isConditional ? { ...headers, 'if-none-match': (await request({ url: `${url}${path}`, headers }, new Agent())).headers.etag ?? '' } : headers
}

/** Asks all at eight connections and watches the memory. */
async function peakOf(server: MeasuredServer, all: readonly Prepared[], ms: number): Promise<number> {
  let peak = server.residentMb()
  const watch = setInterval(() => { peak = Math.max(peak, server.residentMb()) }, 100)
  for (const one of all) await drive({ url: `${server.url}${one.case.path}`, headers: await headersFor(server, one.case) }, one.status, 8, ms)
  clearInterval(watch)
  return peak
}

async function prepare(file: string, only: readonly string[], ms: number): Promise<{ prepared: Prepared[]; idleMb: number; peakMb: number }> {
  const server = await startServer({ file, answers: null })
  try {
    await request({ url: `${server.url}/api/v1/organizations`, headers: {} }, new Agent())
    const idleMb = server.residentMb()
    const prepared: Prepared[] = []
    for (const one of casesFor(file)) if (only.length === 0 || only.includes(one.name)) prepared.push(await capture(server, one))
    return { prepared, idleMb, peakMb: await peakOf(server, prepared, ms) }
  } finally {
    await server.stop()
  }
}

async function atLoads(server: MeasuredServer, target: Target, status: number, ms: number): Promise<AtLoads> {
  const one = await drive(target, status, 1, ms)
  const before = server.cpuMs()
  const eight = await drive(target, status, 8, ms)
  return { one, eight, cpuMs: (server.cpuMs() - before) / eight.count }
}

function medians(rounds: readonly AtLoads[]): AtLoads {
  return { one: medianOf(rounds.map((round) => round.one)), eight: medianOf(rounds.map((round) => round.eight)), cpuMs: quantile(rounds.map((round) => round.cpuMs), 0.5) }
}

async function measureCase(server: MeasuredServer, file: string, one: Prepared, { rounds, ms }: Effort): Promise<CaseResult> {
  const ayni: AtLoads[] = []
  const bare: AtLoads[] = []
  const sql: Timing[] = []
  const inProcess = one.statements.length === 0 ? null : openInProcess(file, one.statements)
  const target = { url: `${server.url}${one.case.path}`, headers: await headersFor(server, one.case) }
  const bareTarget = { url: `${server.bareUrl}${one.case.isConditional ? '/row' : `/answers/${one.case.name}`}`, headers: {} }
  await Promise.all([drive(target, one.status, 8, ms / 2), drive(bareTarget, 200, 8, ms / 2)])
  for (let round = 0; round < rounds; round++) {
    ayni.push(await atLoads(server, target, one.status, ms))
    bare.push(await atLoads(server, bareTarget, 200, ms))
    if (inProcess) sql.push(inProcess.time(ms / 2))
  }
  inProcess?.close()
  const { body, encoding } = one.answer
  return {
    name: one.case.name, isComparable: one.case.isComparable, bytes: encoding === 'gzip' ? gunzipSync(body).length : body.length, gzipBytes: encoding === 'gzip' ? body.length : gzipSync(body).length,
    total: one.total, ayni: medians(ayni), bare: medians(bare), sql: inProcess ? medianOf(sql) : null,
  }
}

/** Measures one database: memory first, in a process as `npm start` runs it, then each case beside the bare Worker, in interleaved rounds. */
export async function measureDataset(dataset: string, kept: string, only: readonly string[], effort: Effort, onProgress: (sentence: string) => void): Promise<DatasetResult> {
  const { file, remove } = copyOf(kept)
  try {
    const { prepared, idleMb, peakMb } = await prepare(file, only, effort.ms)
    const server = await startServer({ file, answers: prepared.map((one) => one.answer) })
    const cases: CaseResult[] = []
    for (const one of prepared) {
      onProgress(`${dataset}: ${one.case.name}`)
      cases.push(await measureCase(server, file, one, effort))
    }
    await server.stop()
    return { dataset, cases, idleMb, peakMb }
  } finally {
    remove()
  }
}
