/** Places of a list of nodes, in their order. */
export interface Points { readonly x: Float64Array; readonly y: Float64Array }

/** The least and greatest of the places. */
export interface Box { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** `count` places, all at the origin. */
export function pointsFor(count: number): Points {
  return { x: new Float64Array(count), y: new Float64Array(count) }
}

/** The box around the places, with room for the signs; all zero for none. */
export function boxOf(points: Points, radius: Float64Array): Box {
  if (points.x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let n = 0; n < points.x.length; n++) {
    const [x, y, r] = [at(points.x, n), at(points.y, n), at(radius, n)]
    left = Math.min(left, x - r)
    right = Math.max(right, x + r)
    top = Math.min(top, y - r)
    bottom = Math.max(bottom, y + r)
  }
  return { left, top, right, bottom }
}

/** Moves all places. */
export function shift(points: Points, dx: number, dy: number): void {
  for (let n = 0; n < points.x.length; n++) {
    points.x[n] = at(points.x, n) + dx
    points.y[n] = at(points.y, n) + dy
  }
}

/** Turns the places about their centre so that their longest axis lies flat, and puts that centre on the origin. */
export function layFlat(points: Points): void {
  const count = points.x.length
  if (count === 0) return
  let [mx, my] = [0, 0]
  for (let n = 0; n < count; n++) { mx += at(points.x, n) / count; my += at(points.y, n) / count }
  shift(points, -mx, -my)
  let [xx, yy, xy] = [0, 0, 0]
  for (let n = 0; n < count; n++) {
    const [x, y] = [at(points.x, n), at(points.y, n)]
    xx += x * x
    yy += y * y
    xy += x * y
  }
  const angle = -Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let n = 0; n < count; n++) {
    const [x, y] = [at(points.x, n), at(points.y, n)]
    points.x[n] = x * cos - y * sin
    points.y[n] = x * sin + y * cos
  }
}

/** Scales the places about the origin so that the box around them is `share` times as large as the signs and their margins together; never smaller. */
export function loosen(points: Points, radius: Float64Array, share: number): void {
  const { left, right, top, bottom } = boxOf(points, radius)
  const needed = share * radius.reduce((sum, r) => sum + (2 * r + 4) ** 2, 0)
  const scale = Math.max(1, Math.sqrt(needed / Math.max(1, (right - left) * (bottom - top))))
  for (let n = 0; n < points.x.length; n++) {
    points.x[n] = at(points.x, n) * scale
    points.y[n] = at(points.y, n) * scale
  }
}

/** The n-th number of an array that has one. */
export function at(numbers: ArrayLike<number>, n: number): number {
  return numbers[n] ?? 0
}
