import { at, type Points } from './points.ts'

/**
 * Pushes signs that lie on each other apart, pass by pass, until none do or the passes are used up. Each sign meets only those in its own and the
 * neighbouring cells of a grid, so a pass costs about as much as there are signs. Signs marked in `still` do not move.
 */
export function separate(points: Points, radius: Float64Array, passes: number, still?: Uint8Array): void {
  const gap = 1
  const cell = 2 * radius.reduce((most, r) => Math.max(most, r), 1) + gap
  for (let pass = 0; pass < passes; pass++) {
    const grid = gridOf(points, cell)
    let moved = 0
    for (const [key, members] of grid) {
      const [column, row] = unkey(key)
      for (const [dx, dy] of HALF_OF_NEIGHBOURHOOD) {
        const others = dx === 0 && dy === 0 ? members : grid.get(keyOf(column + dx, row + dy))
        if (!others) continue
        for (let i = 0; i < members.length; i++) {
          for (let j = others === members ? i + 1 : 0; j < others.length; j++) moved += push(points, radius, at(members, i), at(others, j), gap, still)
        }
      }
    }
    if (moved === 0) return
  }
}

const HALF_OF_NEIGHBOURHOOD = [[0, 0], [1, 0], [0, 1], [1, 1], [-1, 1]] as const
const SIDE = 1 << 20

/** Pushes two signs apart if they touch. @returns 1 when it did */
function push(points: Points, radius: Float64Array, a: number, b: number, gap: number, still?: Uint8Array): 0 | 1 {
  const room = at(radius, a) + at(radius, b) + gap
  let dx = at(points.x, b) - at(points.x, a)
  let dy = at(points.y, b) - at(points.y, a)
  const square = dx * dx + dy * dy
  if (square >= room * room) return 0
  let far = Math.sqrt(square)
  if (far < 1e-6) { // on the same spot: part them in a direction that follows from who they are
    dx = ((a * 7 + b * 13) % 5) - 2 || 1
    dy = ((a * 11 + b * 3) % 7) - 3 || 1
    far = Math.sqrt(dx * dx + dy * dy)
    dx /= far
    dy /= far
    far = 0
  } else {
    dx /= far
    dy /= far
  }
  const [stillA, stillB] = [still?.[a] === 1, still?.[b] === 1]
  if (stillA && stillB) return 0
  const step = (room - far) * 1.02
  const [shareA, shareB] = stillA ? [0, 1] : stillB ? [1, 0] : [0.5, 0.5]
  points.x[a] = at(points.x, a) - dx * step * shareA
  points.y[a] = at(points.y, a) - dy * step * shareA
  points.x[b] = at(points.x, b) + dx * step * shareB
  points.y[b] = at(points.y, b) + dy * step * shareB
  return 1
}

function gridOf(points: Points, cell: number): Map<number, number[]> {
  const grid = new Map<number, number[]>()
  for (let n = 0; n < points.x.length; n++) {
    const key = keyOf(Math.floor(at(points.x, n) / cell), Math.floor(at(points.y, n) / cell))
    const members = grid.get(key)
    if (members) members.push(n)
    else grid.set(key, [n])
  }
  return grid
}

function keyOf(column: number, row: number): number {
  return (column + SIDE / 2) * SIDE + row + SIDE / 2
}

function unkey(key: number): [number, number] {
  return [Math.floor(key / SIDE) - SIDE / 2, (key % SIDE) - SIDE / 2]
}
