/** A number of a path, to a tenth of a unit. */
export function short(n: number): string {
  return String(Math.round(n * 10) / 10)
}

/** A circle around a point, as the data of an SVG path. */
export function circle(x: number, y: number, radius: number): string {
  return `M${short(x - radius)} ${short(y)}a${short(radius)} ${short(radius)} 0 1 0 ${short(2 * radius)} 0a${short(radius)} ${short(radius)} 0 1 0-${short(2 * radius)} 0z`
}
