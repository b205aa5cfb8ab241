import type { CreateResult } from './measure-create.ts'
import type { CaseResult, DatasetResult } from './measure.ts'

/** A bar, what was found, and whether that reaches it; null: nothing was measured. */
export interface Verdict { readonly bar: string; readonly found: string; readonly holds: boolean; readonly stretch: boolean | null }

/** What Directus 12.4 took on a machine of this kind (2 cores), cache off, 5,000 organizations and 20,000 ties. */
const DIRECTUS: { readonly [name: string]: { readonly ms: number; readonly perSecond: number; readonly p50: number; readonly must: readonly [number, number]; readonly stretch: readonly [number, number] } } = {
  list: { ms: 5.2, perSecond: 215, p50: 36, must: [2.5, 4], stretch: [4, 7] },
  search: { ms: 19, perSecond: 60, p50: 127, must: [4, 6], stretch: [7, 10] },
  detail: { ms: 11, perSecond: 88, p50: 87, must: [3, 6], stretch: [5, 12] },
  network: { ms: 753, perSecond: 1.5, p50: Number.POSITIVE_INFINITY, must: [4, 0], stretch: [8, 10] },
}

/** How many times slower than the bare Worker a case may be at 5,000 organizations. */
const BARE_BARS: { readonly [name: string]: number } = { list: 5, first: 5, detail: 5, search: 7, 304: 1.3 }

const MOST_GROWTH = 1.5
const PROBE_MATCHES = 832

const figure = (value: number, digits = 2) => value.toLocaleString('en', { maximumFractionDigits: digits })
const atMost = (bar: string, found: number, most: number, unit = '', stretch: number | null = null): Verdict => ({
  bar: `${bar} ≤ ${figure(most)}${unit}`, found: `${figure(found)}${unit}`, holds: found <= most, stretch: stretch === null ? null : found <= stretch,
})
const atLeast = (bar: string, found: number, least: number, unit: string, stretch: number): Verdict => ({
  bar: `${bar} ≥ ${figure(least)}${unit}`, found: `${figure(found, 0)}${unit}`, holds: found >= least, stretch: found >= stretch,
})

function caseVerdicts(one: CaseResult): Verdict[] {
  const bare = BARE_BARS[one.name]
  const directus = DIRECTUS[one.name]
  return [
    ...(bare === undefined ? [] : [atMost(`${one.name}: p50 against the bare Worker`, one.ayni.one.p50 / one.bare.one.p50, bare, '×')]),
    ...(directus === undefined ? [] : [
      atMost(`${one.name}: ms at 1 connection, Directus ${directus.ms}`, one.ayni.one.p50, directus.ms / directus.must[0], ' ms', directus.ms / directus.stretch[0]),
      atLeast(`${one.name}: answers/s at 8, Directus ${directus.perSecond}`, one.ayni.eight.perSecond, directus.perSecond * directus.must[1], '/s', directus.perSecond * directus.stretch[1]),
      ...(Number.isFinite(directus.p50) ? [atMost(`${one.name}: p99 at 8 below Directus’s p50`, one.ayni.eight.p99, directus.p50, ' ms')] : []),
    ]),
    ...(one.name === 'search' ? [{ bar: `search: all ${PROBE_MATCHES} matches`, found: String(one.total), holds: one.total === PROBE_MATCHES, stretch: null }] : []),
    ...(one.name === 'network' ? [atMost('network: kB', one.bytes / 1000, 2000, ' kB'), atMost('network: kB in gzip', one.gzipBytes / 1000, 400, ' kB')] : []),
  ]
}

/** The bars of the whole, judged from what was measured. The bars against Directus and the bare Worker are of 5,000 organizations. */
export function verdicts(results: readonly DatasetResult[], bundleGzipBytes: number): Verdict[] {
  const small = results.find(({ dataset }) => dataset === '5k')
  const large = results.find(({ dataset }) => dataset === '20k')
  const growth = (small?.cases ?? []).filter((one) => one.isComparable).flatMap((one) => {
    const grown = large?.cases.find(({ name }) => name === one.name)
    return grown ? [atMost(`${one.name}: p50 at 20,000 organizations against 5,000`, grown.ayni.one.p50 / one.ayni.one.p50, MOST_GROWTH, '×')] : []
  })
  return [
    ...(small?.cases ?? []).flatMap(caseVerdicts), ...growth,
    ...(small ? [atMost('memory when idle', small.idleMb, 280, ' MB'), atMost('memory at the most', small.peakMb, 940, ' MB')] : []),
    atMost('bundle of the Worker in gzip', bundleGzipBytes / 1000, 1000, ' kB'),
  ]
}

/** What Directus 12.4 took to create an organization on a machine of this kind: it looks for no doubles and keeps no history. */
const DIRECTUS_CREATE = { ms: 12, perSecond: 131 }

/** The bars of creating an organization by the API, at 5,000: four times Directus, eight as a stretch. */
export function createVerdicts({ ayni, bare }: CreateResult): Verdict[] {
  return [
    atMost(`create: ms at 1 connection, Directus ${DIRECTUS_CREATE.ms}`, ayni.one.p50, DIRECTUS_CREATE.ms / 4, ' ms', DIRECTUS_CREATE.ms / 8),
    atLeast(`create: a second at 8, Directus ${DIRECTUS_CREATE.perSecond}`, ayni.eight.perSecond, DIRECTUS_CREATE.perSecond * 4, '/s', DIRECTUS_CREATE.perSecond * 8),
    // on an idle machine of this kind the bare Worker inserts 1,583 rows a second and one in 1.3 ms
    atMost('create: p50 at 1 against one insert of the bare Worker', ayni.one.p50 / bare.one.p50, 2.3, '×'),
    atMost('create: a second at 8 against the bare Worker', bare.eight.perSecond / ayni.eight.perSecond, 3, '×'),
  ]
}
