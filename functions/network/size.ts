/**
 * How large the signs of the network are, in units of the drawing. The layout keeps signs of these sizes apart, the pictures and the
 * page draw them: one place, so that what was laid out is what is seen.
 */

/** Half the width of an exchange's dot. */
export const EXCHANGE_RADIUS = 2.6

/** Half the width of an alliance's ring. */
export const ALLIANCE_RADIUS = 4.2

/** How far around its organization's knot the ring of an alliance stands that the organization is the body of. */
const BODY_GAP = 3

const SMALLEST = 4.6
const LARGEST = 17

/**
 * Half the width of an organization's knot by its number of ties: the area grows with the ties, so that twice the ties look like twice.
 *
 * @returns 4.6 for none or one, up to 17, in steps of 0.4 (equal sizes compress well in a page)
 */
export function organizationRadius(ties: number): number {
  const radius = Math.sqrt(SMALLEST * SMALLEST + Math.max(0, ties - 1) * 4.4)
  return Math.min(LARGEST, Math.round(radius * 2.5) / 2.5)
}

/** Half the width of the ring around an organization that is the body of an alliance, by that of its knot. */
export function bodyRadius(organization: number): number {
  return organization + BODY_GAP
}

/** Half the width of a tie's sign. */
export function tieRadius(type: 'alliance' | 'exchange'): number {
  return type === 'alliance' ? ALLIANCE_RADIUS : EXCHANGE_RADIUS
}
