import { at, type Points } from './points.ts'

const CELL = 14
const ASPECT = 1.5

/**
 * The ground that is taken, in square cells, and a search for free ground near the middle of an area of three by two (after Freivalds, Doğrusöz and
 * Kikusts 2001, polyomino packing). Parts nest into bays of others.
 */
export class Ground {
  private readonly taken = new Set<number>()

  /** Takes the cells under the signs of a part as it stands. */
  take(points: Points, radius: Float64Array, links: readonly (readonly [number, number])[]): void {
    for (const cell of cellsOf(points, radius, links)) this.taken.add(cell)
  }

  /**
   * Looks for the place nearest to the middle where the part covers no taken cell, and takes it.
   *
   * @param middle the middle of the whole drawing
   * @returns how far the part must be moved, in units of the drawing
   */
  settle(points: Points, radius: Float64Array, links: readonly (readonly [number, number])[], middle: { readonly x: number; readonly y: number }): { dx: number; dy: number } {
    const cells = [...cellsOf(points, radius, links)].map(unkey)
    for (let ring = 0; ; ring++) {
      for (const [column, row] of cellsOfRing(ring)) {
        const c = column + Math.round(middle.x / CELL)
        const r = row + Math.round(middle.y / CELL)
        if (cells.some(([dc, dr]) => this.taken.has(keyOf(dc + c, dr + r)))) continue
        for (const [dc, dr] of cells) this.taken.add(keyOf(dc + c, dr + r))
        return { dx: c * CELL, dy: r * CELL }
      }
    }
  }
}

/** The cells of the ring-th frame of three by two about the middle, nearest to the long axis first. */
function* cellsOfRing(ring: number): Generator<[number, number]> {
  const width = Math.ceil(ring * ASPECT)
  const inner = Math.ceil((ring - 1) * ASPECT)
  for (let offset = 0; offset <= ring; offset++) {
    for (const row of offset === 0 ? [0] : [-offset, offset]) {
      if (Math.abs(row) === ring) for (let column = 0; column <= width; column++) { yield [column, row]; if (column > 0) yield [-column, row] }
      else for (let column = Math.max(inner + 1, 0); column <= width; column++) { yield [column, row]; yield [-column, row] }
    }
  }
}

const SIDE = 1 << 20

function keyOf(column: number, row: number): number {
  return (column + SIDE / 2) * SIDE + row + SIDE / 2
}

function unkey(key: number): [number, number] {
  return [Math.floor(key / SIDE) - SIDE / 2, (key % SIDE) - SIDE / 2]
}

/** The cells under the signs, with a margin, and along the links. */
function cellsOf(points: Points, radius: Float64Array, links: readonly (readonly [number, number])[]): Set<number> {
  const cells = new Set<number>()
  const cover = (x: number, y: number, r: number) => {
    for (let column = Math.floor((x - r) / CELL); column <= Math.floor((x + r) / CELL); column++) {
      for (let row = Math.floor((y - r) / CELL); row <= Math.floor((y + r) / CELL); row++) cells.add(keyOf(column, row))
    }
  }
  for (let n = 0; n < points.x.length; n++) cover(at(points.x, n), at(points.y, n), at(radius, n) + CELL * 0.7)
  for (const [a, b] of links) {
    const [ax, ay, bx, by] = [at(points.x, a), at(points.y, a), at(points.x, b), at(points.y, b)]
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / CELL)
    for (let step = 1; step < steps; step++) cover(ax + (bx - ax) * step / steps, ay + (by - ay) * step / steps, 2)
  }
  return cells
}
