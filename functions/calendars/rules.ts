import { addDays } from '#functions/core/edtf.ts'
import type { DateView } from '#functions/core/view.ts'
import type { DatedTie, Occasion } from './schema.ts'

/** A date of which no more than the year is known is on no day of a calendar. */
function isExactEnough(date: DateView | null): date is DateView {
  return date !== null && date.text.length > 4
}

function occasion(tie: DatedTie, what: Occasion['what'], from: DateView, to: DateView = from): Occasion {
  return { tie, what, from: from.earliest, until: addDays(to.latest, 1) }
}

/**
 * What a calendar tells of a tie: the end of an alliance; the start and the end of an exchange, as one when they are the same. A day is a day, a month its whole month, a year
 * alone is nothing. What was declined or cancelled does not take place.
 */
export function occasionsOf(tie: DatedTie): Occasion[] {
  const { kind, start, end, status } = tie
  if (kind === 'alliance') return isExactEnough(end) ? [occasion(tie, 'ends', end)] : []
  if (status === 'declined' || status === 'cancelled') return []
  if (isExactEnough(start) && isExactEnough(end) && start.text === end.text) return [occasion(tie, 'happens', start)]
  return [...(isExactEnough(start) ? [occasion(tie, 'starts', start)] : []), ...(isExactEnough(end) ? [occasion(tie, 'ends', end)] : [])]
}
