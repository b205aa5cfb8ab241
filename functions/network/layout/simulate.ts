import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'
import { type IndexedGraph, linksOf } from './graph.ts'
import { at, type Points, pointsFor } from './points.ts'

/** How a run of d3-force goes. */
export interface Run {
  readonly ticks: number
  /** 1 for a run from nothing; less where the start is already good */
  readonly heat: number
  /** where the nodes begin; without it d3's own spiral, which is the same each time */
  readonly start?: Points
  /** nodes that are pulled back to where they began */
  readonly anchored?: Uint8Array
  /** signs may lie on each other: they are parted afterwards, which is cheaper where there are very many */
  readonly loose?: boolean
}

interface Body extends SimulationNodeDatum { readonly index: number }

const GAP = 2.4
const REACH = 620
const DRIFT_END = 0.004

/**
 * Places one connected part with d3-force: springs along the links, short where a node has few; repulsion; no two signs on each other; a weak pull
 * to the middle, stronger up and down than sideways, for an area wider than high. d3 draws its chance from a fixed seed.
 *
 * @returns places about the origin, in units of the drawing; the same for the same graph and run
 */
export function simulate(graph: IndexedGraph, run: Run): Points {
  const bodies: Body[] = graph.ids.map((_, index) => run.start ? { index, x: at(run.start.x, index), y: at(run.start.y, index) } : { index })
  const links: SimulationLinkDatum<Body>[] = linksOf(graph).map(([source, target]) => ({ source, target }))
  const degree = (node: number) => at(graph.first, node + 1) - at(graph.first, node)
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).distance((link) => 20 + 5 * Math.sqrt(Math.min(degree(nodeOf(link.source)), degree(nodeOf(link.target))))))
    .force('charge', forceManyBody<Body>().theta(run.loose ? 1.3 : 0.9).strength((body) => -36 - 14 * Math.sqrt(degree(body.index))).distanceMax(REACH))
    .stop()
    .alpha(run.heat)
    .alphaDecay(1 - (DRIFT_END / run.heat) ** (1 / run.ticks))
  if (!run.loose) simulation.force('collide', forceCollide<Body>((body) => at(graph.radius, body.index) + GAP).iterations(2))
  const { start, anchored } = run
  if (start && anchored) {
    const hold = (body: Body) => anchored[body.index] ? 0.6 : 0
    simulation.force('x', forceX<Body>((body) => at(start.x, body.index)).strength(hold)).force('y', forceY<Body>((body) => at(start.y, body.index)).strength(hold))
  } else {
    simulation.force('x', forceX<Body>(0).strength(0.03)).force('y', forceY<Body>(0).strength(0.09))
  }
  simulation.tick(run.ticks)
  const points = pointsFor(bodies.length)
  for (const body of bodies) {
    points.x[body.index] = body.x ?? 0
    points.y[body.index] = body.y ?? 0
  }
  return points
}

function nodeOf(end: Body | string | number): number {
  return typeof end === 'object' ? end.index : Number(end)
}
