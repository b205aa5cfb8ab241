import type { LayoutGraph } from '#functions/network/layout/graph.ts'
import { seededRandom } from '#functions/network/layout/random.ts'
import type { Positions } from '#functions/network/schema.ts'
import { cellsOf, neighboursWithin, type Place } from './grid.ts'

/** How good a picture is. Of `crossings` and `overlap` less is better, of `country` more. */
export interface Quality {
  /** share of pairs of ties without a common end that cross, of a sample of a million */
  readonly crossings: number
  /** share of signs that touch another, drawn so that the ground is ten times as large as all signs together */
  readonly overlap: number
  /** how much more often the eight nearest organizations are of one's own country than by chance */
  readonly country: number
}

const SAMPLE = 1_000_000
const GROUND = 10
const NEAREST = 8

/** Judges a picture of a graph. */
export function qualityOf(graph: LayoutGraph, countryOf: ReadonlyMap<string, string>, places: Positions): Quality {
  return { crossings: crossingsOf(graph, places), overlap: overlapOf(graph, places), country: countryShare(countryOf, places) }
}

const placeIn = (places: Positions, id: string): Place => places.get(id) ?? { x: 0, y: 0 }

function crossingsOf({ links }: LayoutGraph, places: Positions): number {
  const random = seededRandom(7)
  const drawn = () => links[Math.floor(random() * links.length)] ?? ['', '']
  let [crossed, seen] = [0, 0]
  while (seen < SAMPLE) {
    const [[a, b], [c, d]] = [drawn(), drawn()]
    if (a === c || a === d || b === c || b === d) continue
    seen++
    if (cross(placeIn(places, a), placeIn(places, b), placeIn(places, c), placeIn(places, d))) crossed++
  }
  return crossed / seen
}

function side(a: Place, b: Place, c: Place): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function cross(a: Place, b: Place, c: Place, d: Place): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Quantiles of places in one direction: a few nodes far outside do not count as ground. */
function extent(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length * 0.99)] ?? 0) - (sorted[Math.floor(sorted.length * 0.01)] ?? 0)
}

function overlapOf({ nodes }: LayoutGraph, places: Positions): number {
  const at = nodes.map(({ id }) => placeIn(places, id))
  const signs = nodes.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0)
  const scale = Math.sqrt(GROUND * signs / (extent(at.map(({ x }) => x)) * extent(at.map(({ y }) => y))))
  const scaled = at.map(({ x, y }) => ({ x: x * scale, y: y * scale }))
  const largest = nodes.reduce((most, { radius }) => Math.max(most, radius), 0)
  const cells = cellsOf(scaled, largest * 2)
  const touching = nodes.filter(({ radius }, n) => neighboursWithin(cells, scaled, n, 1).some((other) => {
    const [here, there] = [scaled[n] ?? { x: 0, y: 0 }, scaled[other] ?? { x: 0, y: 0 }]
    return Math.hypot(here.x - there.x, here.y - there.y) < radius + (nodes[other]?.radius ?? 0)
  }))
  return touching.length / nodes.length
}

function countryShare(countryOf: ReadonlyMap<string, string>, places: Positions): number {
  const ids = [...countryOf.keys()].filter((id) => countryOf.get(id) !== '')
  const at = ids.map((id) => placeIn(places, id))
  const size = Math.sqrt(extent(at.map(({ x }) => x)) * extent(at.map(({ y }) => y)) / ids.length) * 3
  const cells = cellsOf(at, size)
  const sizes = [...Map.groupBy(ids, (id) => countryOf.get(id)).values()].map((of) => of.length)
  const chance = sizes.reduce((sum, n) => sum + n * (n - 1), 0) / (ids.length * (ids.length - 1))
  let [same, seen] = [0, 0]
  for (const [n, id] of ids.entries()) {
    for (const other of nearest(cells, at, n)) {
      seen++
      if (countryOf.get(ids[other] ?? '') === countryOf.get(id)) same++
    }
  }
  return same / seen / chance
}

function nearest(cells: ReturnType<typeof cellsOf>, at: readonly Place[], n: number): readonly number[] {
  const here = at[n] ?? { x: 0, y: 0 }
  for (let reach = 1; ; reach *= 2) {
    const found = neighboursWithin(cells, at, n, reach)
    if (found.length < NEAREST && reach < 1000) continue
    const far = (other: number) => Math.hypot((at[other]?.x ?? 0) - here.x, (at[other]?.y ?? 0) - here.y)
    return found.map((other) => ({ other, far: far(other) })).toSorted((a, b) => a.far - b.far).slice(0, NEAREST).map(({ other }) => other)
  }
}
