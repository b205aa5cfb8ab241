import { concealed } from '#functions/revisions/conceal.ts'
import { diffFacts, type FieldChange } from '#functions/revisions/diff-facts.ts'
import type { HubNetwork } from '../schema.ts'
import type { Shown } from '../shown.ts'
import type { TieRevisionRow } from './queries.ts'

/** A tie that the record learned of, on a day. */
export interface LearnedTie { readonly tie: number; readonly day: string }

/** A tie of which the record said something else after the two days than before: in which fields, when last. */
export interface CorrectedTie { readonly tie: number; readonly day: string; readonly fields: readonly Pick<FieldChange, 'field' | 'part'>[] }

/** What changed in the record between two days, whenever it came to be in the world. */
export interface RecordChanges {
  /** latest first */
  readonly learned: readonly LearnedTie[]
  readonly corrected: readonly CorrectedTie[]
  /** ties of any kind that left public view and are not back; they are in no filter */
  readonly withdrawn: number
}

/** The index of each tie that is seen, by `kind/id`. */
function indexOfSeen({ ties, alliances }: Pick<HubNetwork, 'ties' | 'alliances'>, seen: readonly boolean[]): Map<string, number> {
  return new Map(ties.id.flatMap((id, tie) => (seen[tie] ? [[`${tie < alliances ? 'alliance' : 'exchange'}/${id}`, tie] as const] : [])))
}

/** The fields that differ between what the first of some revisions found and what the last left. */
function fieldsChanged(rows: readonly TieRevisionRow[], withheld: ReadonlySet<string>): CorrectedTie['fields'] {
  const [before, after] = [rows[0]?.before ?? null, rows.at(-1)?.after ?? null]
  if (before === null || after === null) return []
  return diffFacts(concealed(JSON.parse(before), withheld).fact, concealed(JSON.parse(after), withheld).fact).map(({ field, part }) => ({ field, part }))
}

/**
 * What the record learned and corrected. A tie that was learned and corrected between the same two days is told as both.
 *
 * @param rows the revisions between the two days, oldest first
 * @param withheld ids that no comparison may look at
 */
export function compareRecord(hub: Pick<HubNetwork, 'ties' | 'alliances'>, { ties: seen }: Pick<Shown, 'ties'>, rows: readonly TieRevisionRow[], withheld: ReadonlySet<string>): RecordChanges {
  const indexes = indexOfSeen(hub, seen)
  const byTie = Map.groupBy(rows, ({ kind, id }) => `${kind}/${id}`)
  const learned: LearnedTie[] = []
  const corrected: CorrectedTie[] = []
  let withdrawn = 0
  for (const [name, of] of byTie) {
    if (of[0]?.state === 'withdrawn') withdrawn++
    const tie = indexes.get(name)
    if (tie === undefined) continue
    const first = of.find(({ number }) => number === 1)
    if (first) learned.push({ tie, day: first.day })
    const later = of.filter(({ number }) => number > 1)
    const fields = fieldsChanged(later, withheld)
    const last = later.at(-1)
    if (last && fields.length > 0) corrected.push({ tie, day: last.day, fields })
  }
  const latestFirst = (a: LearnedTie, b: LearnedTie): number => (a.day === b.day ? a.tie - b.tie : a.day < b.day ? 1 : -1)
  return { learned: learned.toSorted(latestFirst), corrected: corrected.toSorted(latestFirst), withdrawn }
}
