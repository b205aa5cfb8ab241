import * as z from 'zod'
import { day, listParameters, once } from '#functions/core/filter.ts'

const { limit, cursor } = listParameters

/** What a history can be asked for. */
export const historyFilter = z.strictObject({
  limit, cursor,
  /** the day of the record: what this registry knew at its end (UTC), and the revisions up to then */
  knownOn: once(day),
  /** `proof`: the salts and digests from which each hash can be worked out again */
  include: once(z.enum(['proof'])),
})

/** A question to a history, as parsed. */
export type HistoryFilter = z.infer<typeof historyFilter>

const revisionNumber = z.string().regex(/^\d{1,6}$/, 'the number of a revision').transform(Number)

/** What the page of a history can be asked for: two revisions are compared. */
export const historyPageFilter = historyFilter.omit({ limit: true, include: true }).extend({ from: once(revisionNumber), to: once(revisionNumber) })
