import { describe, expect, it } from 'vitest'
import { placeParties } from './hub-places.ts'

const KNOT = 12

function closest(places: readonly { x: number; y: number }[]): number {
  let least = Number.POSITIVE_INFINITY
  places.forEach((a, i) => places.slice(i + 1).forEach((b) => { least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y)) }))
  return least
}

describe('placeParties', () => {
  it('gives every party a place of its own, however many there are', () => {
    for (const [count, apart] of [[2, 0], [19, 2], [30, 0], [60, 5], [150, 20]] as const) {
      const { places, radius } = placeParties(count, apart)
      expect(places).toHaveLength(count)
      expect(closest(places), `${count} parties`).toBeGreaterThan(KNOT)
      expect(Math.max(...places.map(({ x, y }) => Math.hypot(x, y)))).toBeLessThanOrEqual(radius + 0.1)
    }
  })

  it('stands those apart further out than all others', () => {
    const { places } = placeParties(19, 2)
    const reach = places.map(({ x, y }) => Math.hypot(x, y))
    expect(Math.min(...reach.slice(17))).toBeGreaterThan(Math.max(...reach.slice(0, 17)))
  })
})
