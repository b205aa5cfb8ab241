import { isActive } from '../active-on.ts'
import type { HubNetwork } from '../schema.ts'
import type { Shown } from '../shown.ts'
import { endOf, startOf, type DatedHub, type DateSpan } from './date-span.ts'

/** A tie with the date that falls between the two days; `isSure` is false when the date is too inexact to say that it does. */
export interface DatedTie { readonly tie: number; readonly date: DateSpan; readonly isSure: boolean }

/** What changed in the world between two days, as far as the dates on record go. */
export interface WorldChanges {
  /** latest first */
  readonly began: readonly DatedTie[]
  readonly ended: readonly DatedTie[]
  /** ties with no end on record that may have stood at some time between the two days; the latest beginning first, unknown ones at last */
  readonly noEnd: readonly number[]
  /** alliances agreed without an end: their end is not missing */
  readonly open: number
  /** ties with no beginning on record: they may have begun between the two days */
  readonly noStart: number
  /** ties that may have stood on the first and on the last day */
  readonly stood: { readonly since: number; readonly until: number }
}

type Compared = Pick<HubNetwork, 'ties' | 'legend' | 'alliances'> & DatedHub

const overlap = (date: DateSpan, since: number, until: number): boolean => date.first <= until && date.last >= since
const within = (date: DateSpan, since: number, until: number): boolean => date.first >= since && date.last <= until

function latestFirst(a: DatedTie, b: DatedTie): number {
  return b.date.last - a.date.last || b.date.first - a.date.first || a.tie - b.tie
}

/**
 * What changed among the ties that are seen, from one day to another, both included. A date known only to the month or the year counts when some day of it lies between
 * them. A tie without an end on record is never said to have ended.
 *
 * @param since day number, not after `until`
 */
export function compareWorld(hub: Compared, { ties: seen }: Pick<Shown, 'ties'>, since: number, until: number): WorldChanges {
  const ties = seen.flatMap((isSeen, tie) => (isSeen ? [tie] : []))
  const dated = (of: (hub: DatedHub, tie: number) => DateSpan | null): DatedTie[] => ties.flatMap((tie) => {
    const date = of(hub, tie)
    return date && overlap(date, since, until) ? [{ tie, date, isSure: within(date, since, until) }] : []
  }).toSorted(latestFirst)
  const isOpen = (tie: number): boolean => tie < hub.alliances && hub.legend.terms[hub.ties.standing[tie] ?? -1] === 'open'
  const endless = ties.filter((tie) => (hub.ties.end[tie] ?? null) === null && isActive(hub.ties, tie, since, until))
  const start = (tie: number): number => hub.ties.start[tie] ?? -Infinity
  return {
    began: dated(startOf), ended: dated(endOf),
    noEnd: endless.filter((tie) => !isOpen(tie)).toSorted((a, b) => (start(a) === start(b) ? a - b : start(b) - start(a))),
    open: endless.filter(isOpen).length,
    noStart: ties.filter((tie) => (hub.ties.start[tie] ?? null) === null).length,
    stood: { since: ties.filter((tie) => isActive(hub.ties, tie, since, since)).length, until: ties.filter((tie) => isActive(hub.ties, tie, until, until)).length },
  }
}
