import { dayOf } from '#functions/core/edtf.ts'
import type { EndColumns, HubNetwork, NetworkNames, TieColumns, TieDetails } from './schema.ts'

const DAY_MS = 86_400_000

/** A day as whole days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
}

/** The day with this number, ISO. */
export function isoDay(number: number): string {
  return dayOf(new Date(number * DAY_MS))
}

/** The year in which the day with this number lies. */
export function yearOfDay(number: number): number {
  return new Date(number * DAY_MS).getUTCFullYear()
}

/** Whether a tie may have held at some time from `from` to `to` (day numbers): an unknown start or end does not exclude it (MODEL, Dates). */
export function isActive(ties: Pick<TieColumns, 'start' | 'end'>, tie: number, from: number, to: number): boolean {
  const start = ties.start[tie] ?? null
  const end = ties.end[tie] ?? null
  return (start === null || start <= to) && (end === null || end >= from)
}

/**
 * The network as it stood on a day: ties that had not begun or were over are left out; open and unknown ends stay, unknown starts stay. All
 * organizations stay and nothing changes its place, so that two days can be laid over each other.
 *
 * @param day ISO day
 */
export function onDay(hub: HubNetwork, day: string): HubNetwork {
  const date = dayNumber(day)
  const kept = hub.ties.id.flatMap((_, tie) => isActive(hub.ties, tie, date, date) ? [tie] : [])
  const alliances = kept.filter((tie) => tie < hub.alliances).length
  return {
    ...hub,
    activeOn: day,
    alliances,
    ties: pickTies(hub.ties, kept),
    ends: pickEnds(hub.ends, kept),
    ...(hub.names ? { names: { nodes: hub.names.nodes, ties: pickNames(hub.names.ties, kept) } } : {}),
    ...(hub.details ? { details: pickDetails(hub.details, kept) } : {}),
  }
}

function pickTies(ties: TieColumns, kept: readonly number[]): TieColumns {
  const pick = <T>(column: readonly T[]): T[] => kept.flatMap((tie) => column.slice(tie, tie + 1))
  return {
    id: pick(ties.id), kind: pick(ties.kind), start: pick(ties.start), end: pick(ties.end), standing: pick(ties.standing),
    workLines: pick(ties.workLines), evidence: pick(ties.evidence), ...(ties.x && ties.y ? { x: pick(ties.x), y: pick(ties.y) } : {}),
  }
}

function pickDetails({ sites, site, checked, startExact, endExact, body }: TieDetails, kept: readonly number[]): TieDetails {
  const pick = <T>(column: readonly T[]): T[] => kept.flatMap((tie) => column.slice(tie, tie + 1))
  return { sites, site: pick(site), checked: pick(checked), startExact: pick(startExact), endExact: pick(endExact), body: pick(body) }
}

function pickEnds(ends: EndColumns, kept: readonly number[]): EndColumns {
  const first = [0]
  const places: number[] = []
  for (const tie of kept) {
    for (let end = ends.first[tie] ?? 0; end < (ends.first[tie + 1] ?? 0); end++) places.push(end)
    first.push(places.length)
  }
  const pick = (column: readonly number[]): number[] => places.map((end) => column[end] ?? 0)
  return { first, organization: pick(ends.organization), role: pick(ends.role), ...(ends.attestation ? { attestation: pick(ends.attestation) } : {}) }
}

function pickNames(names: NetworkNames['ties'], kept: readonly number[]): NetworkNames['ties'] {
  return Object.fromEntries(Object.entries(names).map(([language, titles]) => [language, Object.fromEntries(kept.flatMap((tie, n) => {
    const title = titles[String(tie)]
    return title === undefined ? [] : [[String(n), title]]
  }))]))
}
