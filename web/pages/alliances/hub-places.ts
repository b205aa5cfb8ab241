/** Where a party stands around the alliance, in the units of the picture. */
export interface Place { readonly x: number; readonly y: number }

const RING = 96
const ROW = 24
const SPACING = 19

function around(count: number, radius: number, turn: number): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = -Math.PI / 2 + turn + (2 * Math.PI * i) / count
    return { x: Math.round(radius * Math.cos(angle) * 10) / 10, y: Math.round(radius * Math.sin(angle) * 10) / 10 }
  })
}

/**
 * Places of the parties on rings around (0, 0), clockwise from the top: as many rings as they need so that none touches another.
 *
 * @param apart of these, how many stand on a ring of their own, further out, at the end of the list
 * @returns one place for each, and the radius of the outermost ring
 */
export function placeParties(count: number, apart: number): { readonly places: readonly Place[]; readonly radius: number } {
  const places: Place[] = []
  let radius = RING
  for (let left = count - apart; left > 0; radius += ROW) {
    const room = Math.floor((2 * Math.PI * radius) / SPACING)
    const here = Math.min(left, room)
    places.push(...around(here, radius, 0))
    left -= here
  }
  for (let left = apart; left > 0; radius += ROW) {
    const here = Math.min(left, Math.floor((2 * Math.PI * radius) / SPACING))
    places.push(...around(here, radius, Math.PI / Math.max(2, count - apart)))
    left -= here
  }
  return { places, radius: radius - ROW }
}
