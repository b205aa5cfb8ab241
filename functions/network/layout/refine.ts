import type { Level } from './coarsen.ts'
import { at, type Points } from './points.ts'

/** How a level is refined: rounds, the length that a link wants, and the longest step at the first round. */
export interface Refinement { readonly rounds: number; readonly length: number; readonly step: number }

/**
 * Improves places in rounds of Fruchterman and Reingold's forces (1991): attraction d²/length along links, repulsion length²·weight/d from the
 * nodes in the same and the eight neighbouring cells of a grid, and from the middles of all other cells of a coarse grid of 12 by 12. Sideways is
 * cheaper than up and down, so that the picture comes out wider than high.
 */
export function refine(level: Level, points: Points, { rounds, length, step }: Refinement): void {
  const fx = new Float64Array(level.count)
  const fy = new Float64Array(level.count)
  for (let round = 0; round < rounds; round++) {
    fx.fill(0)
    fy.fill(0)
    repelNear(level, points, length, fx, fy)
    repelFar(level, points, length, fx, fy)
    attract(level, points, length, fx, fy)
    const limit = step * (1 - round / rounds) + length * 0.02
    for (let n = 0; n < level.count; n++) {
      const force = Math.sqrt(at(fx, n) ** 2 + at(fy, n) ** 2) || 1
      const scale = Math.min(force, limit) / force
      points.x[n] = at(points.x, n) + at(fx, n) * scale
      points.y[n] = at(points.y, n) + at(fy, n) * scale
    }
  }
}

const COARSE = 12
/** in a crowded cell every k-th node stands for k, so that a round costs about the same however crowded it is */
const SAMPLE = 12
const DRIFT_X = 0.012
const DRIFT_Y = 0.027

function attract(level: Level, points: Points, length: number, fx: Float64Array, fy: Float64Array): void {
  for (let n = 0; n < level.count; n++) {
    fx[n] = at(fx, n) - at(points.x, n) * DRIFT_X
    fy[n] = at(fy, n) - at(points.y, n) * DRIFT_Y
    const inertia = 2 * length * (1 + Math.log1p(at(level.weight, n)))
    for (let e = at(level.first, n); e < at(level.first, n + 1); e++) {
      const other = at(level.neighbours, e)
      const dx = at(points.x, other) - at(points.x, n)
      const dy = at(points.y, other) - at(points.y, n)
      const pull = Math.sqrt(dx * dx + dy * dy) * Math.min(2, at(level.strength, e)) / inertia
      fx[n] = at(fx, n) + dx * pull
      fy[n] = at(fy, n) + dy * pull
    }
  }
}

function repelNear(level: Level, points: Points, length: number, fx: Float64Array, fy: Float64Array): void {
  const { cells, column, row, columns, start, members } = grid(level, points, length * 2)
  for (let n = 0; n < level.count; n++) {
    for (let dr = -1; dr <= 1; dr++) {
      for (let dc = -1; dc <= 1; dc++) {
        const c = at(column, n) + dc
        const r = at(row, n) + dr
        if (c < 0 || c >= columns || r < 0) continue
        const cell = r * columns + c
        if (cell >= cells) continue
        const end = at(start, cell + 1)
        const stride = Math.ceil((end - at(start, cell)) / SAMPLE)
        for (let i = at(start, cell); i < end; i += stride) {
          const other = at(members, i)
          if (other !== n) repel(points, n, at(points.x, other), at(points.y, other), stride * length * length * Math.sqrt(at(level.weight, other)), fx, fy)
        }
      }
    }
  }
}

function repelFar(level: Level, points: Points, length: number, fx: Float64Array, fy: Float64Array): void {
  const box = extent(points)
  const mass = new Float64Array(COARSE * COARSE)
  const mx = new Float64Array(COARSE * COARSE)
  const my = new Float64Array(COARSE * COARSE)
  const cellOf = (n: number) => place(at(points.y, n), box.top, box.height) * COARSE + place(at(points.x, n), box.left, box.width)
  for (let n = 0; n < level.count; n++) {
    const cell = cellOf(n)
    const weight = Math.sqrt(at(level.weight, n))
    mass[cell] = at(mass, cell) + weight
    mx[cell] = at(mx, cell) + at(points.x, n) * weight
    my[cell] = at(my, cell) + at(points.y, n) * weight
  }
  const filled = [...mass.keys()].filter((cell) => at(mass, cell) > 0)
  for (let n = 0; n < level.count; n++) {
    const own = cellOf(n)
    for (const cell of filled) {
      if (cell === own) continue
      const m = at(mass, cell)
      repel(points, n, at(mx, cell) / m, at(my, cell) / m, length * length * m * 0.5, fx, fy)
    }
  }
}

function repel(points: Points, n: number, x: number, y: number, push: number, fx: Float64Array, fy: Float64Array): void {
  const dx = at(points.x, n) - x
  const dy = at(points.y, n) - y
  const square = Math.max(dx * dx + dy * dy, 0.25)
  fx[n] = at(fx, n) + dx * push / square / 6
  fy[n] = at(fy, n) + dy * push / square / 6
}

function place(value: number, from: number, size: number): number {
  return Math.min(COARSE - 1, Math.floor((value - from) / size * COARSE))
}

function extent(points: Points): { left: number; top: number; width: number; height: number } {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let n = 0; n < points.x.length; n++) {
    left = Math.min(left, at(points.x, n))
    right = Math.max(right, at(points.x, n))
    top = Math.min(top, at(points.y, n))
    bottom = Math.max(bottom, at(points.y, n))
  }
  return { left, top, width: right - left || 1, height: bottom - top || 1 }
}

/** The nodes by cell, by counting: the members of a cell are `members[start[cell]]` to `members[start[cell + 1] − 1]`. */
function grid(level: Level, points: Points, wanted: number) {
  const box = extent(points)
  const size = Math.max(wanted, Math.sqrt(box.width * box.height / (level.count * 4 + 1)))
  const columns = Math.floor(box.width / size) + 1
  const cells = columns * (Math.floor(box.height / size) + 1)
  const column = Int32Array.from(points.x, (x) => Math.floor((x - box.left) / size))
  const row = Int32Array.from(points.y, (y) => Math.floor((y - box.top) / size))
  const start = new Uint32Array(cells + 1)
  for (let n = 0; n < level.count; n++) {
    const cell = at(row, n) * columns + at(column, n)
    start[cell + 1] = at(start, cell + 1) + 1
  }
  for (let cell = 0; cell < cells; cell++) start[cell + 1] = at(start, cell + 1) + at(start, cell)
  const next = start.slice()
  const members = new Uint32Array(level.count)
  for (let n = 0; n < level.count; n++) {
    const cell = at(row, n) * columns + at(column, n)
    members[at(next, cell)] = n
    next[cell] = at(next, cell) + 1
  }
  return { cells, column, row, columns, start, members }
}
