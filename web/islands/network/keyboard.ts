import type { Shown } from '#functions/network/shown.ts'
import { placeOf, type Model, type Thing } from './model.ts'

const DIRECTIONS: { readonly [key: string]: readonly [number, number] } = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }

/** The direction that an arrow key points, as a unit step; null for other keys. */
export function directionOf(key: string): readonly [number, number] | null {
  return DIRECTIONS[key] ?? null
}

/**
 * The organization to go to from where one is: the nearest in a direction, within 45 degrees of it; what lies aside counts as farther.
 *
 * @param from what is chosen now; null: the best-tied organization in view is the first
 * @returns null when nothing lies that way
 */
export function nextNode(model: Model, shown: Shown, from: Thing | null, [dx, dy]: readonly [number, number]): number | null {
  const seen = model.hub.nodes.id.map((_, node) => node).filter((node) => shown.nodes[node])
  if (from === null) return seen.toSorted((a, b) => (model.counts[b] ?? 0) - (model.counts[a] ?? 0) || a - b)[0] ?? null
  const here = placeOf(model, from)
  let best: number | null = null
  let least = Infinity
  for (const node of seen) {
    if (from.type === 'node' && node === from.index) continue
    const there = placeOf(model, { type: 'node', index: node })
    const along = (there.x - here.x) * dx + (there.y - here.y) * dy
    const aside = Math.abs((there.x - here.x) * dy) + Math.abs((there.y - here.y) * dx)
    if (along > 0 && aside <= along && along + 2 * aside < least) [best, least] = [node, along + 2 * aside]
  }
  return best
}
