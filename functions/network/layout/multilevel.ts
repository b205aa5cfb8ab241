import { coarsen, type Coarser, compressed, type Level } from './coarsen.ts'
import { type IndexedGraph, neighboursOf } from './graph.ts'
import { at, type Points, pointsFor } from './points.ts'
import { seededRandom } from './random.ts'
import { refine } from './refine.ts'

/** The coarsest level has about this many nodes. */
const COARSEST = 60
const LENGTH = 26

/**
 * Places a large connected part level by level (Walshaw 2003): nodes are merged along heavy links until few are left, these are placed, and each
 * level opens where the coarser one stood and is refined. A good start for a few rounds of a finer method.
 *
 * @returns places about the origin; the same for the same graph
 */
export function placeByLevels(graph: IndexedGraph): Points {
  let level = finest(graph)
  const steps: { finer: Level; coarser: Coarser }[] = []
  while (level.count > COARSEST) {
    const coarser = coarsen(level)
    if (coarser.level.count > level.count * 0.92) break
    steps.push({ finer: level, coarser })
    level = coarser.level
  }
  const random = seededRandom(level.count)
  let points = spread(level, random)
  refine(level, points, { rounds: 180, length: lengthOf(level), step: lengthOf(level) * 2 })
  for (const { finer, coarser } of steps.reverse()) {
    points = open(finer, coarser, points, random)
    const length = lengthOf(finer)
    refine(finer, points, { rounds: finer.count > 10_000 ? 14 : 30, length, step: length })
  }
  return points
}

function finest(graph: IndexedGraph): Level {
  const links = graph.ids.map((_, node) => new Map(Array.from(neighboursOf(graph, node), (other): [number, number] => [other, 1])))
  return { count: graph.ids.length, weight: new Float64Array(graph.ids.length).fill(1), ...compressed(links) }
}

/** Links grow with what stands in the nodes, so that each level covers about the same ground. */
function lengthOf(level: Level): number {
  const nodes = level.weight.reduce((sum, weight) => sum + weight, 0)
  return LENGTH * Math.sqrt(nodes / level.count)
}

/** A disc of seeds, evenly filled (sunflower), with a little chance against ties. */
function spread(level: Level, random: () => number): Points {
  const points = pointsFor(level.count)
  for (let n = 0; n < level.count; n++) {
    const far = lengthOf(level) * Math.sqrt(n + 0.5)
    const angle = n * Math.PI * (3 - Math.sqrt(5)) + random() * 0.2
    points.x[n] = far * Math.cos(angle) * 1.2
    points.y[n] = far * Math.sin(angle) / 1.2
  }
  return points
}

function open(finer: Level, { home }: Coarser, coarse: Points, random: () => number): Points {
  const points = pointsFor(finer.count)
  for (let n = 0; n < finer.count; n++) {
    points.x[n] = at(coarse.x, at(home, n)) + (random() - 0.5) * LENGTH
    points.y[n] = at(coarse.y, at(home, n)) + (random() - 0.5) * LENGTH
  }
  return points
}
