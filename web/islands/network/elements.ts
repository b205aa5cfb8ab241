import type { ElementDefinition } from 'cytoscape'
import { ALLIANCE_RADIUS, bodyRadius, EXCHANGE_RADIUS } from '#functions/network/size.ts'
import type { Shown } from '#functions/network/shown.ts'
import type { End, Model, Thing } from './model.ts'

/** Cytoscape is fluid to about this many elements and not above, so it never holds more; the underlay draws the rest. */
export const MOST_ELEMENTS = 1500
const MOST_ORGANIZATIONS = 700
const MOST_TIES = 120

/** Size of a name on the screen, in CSS pixels, and the mean width of a letter in parts of it. */
const LABEL_PIXELS = 12.5
const LETTER = 0.56

function organizationElement({ hub, radii }: Model, node: number, label: string, zoom: number): ElementDefinition {
  return {
    group: 'nodes', position: { x: hub.nodes.x[node] ?? 0, y: hub.nodes.y[node] ?? 0 },
    data: { id: `n${node}`, sector: hub.legend.sectors[hub.nodes.sector[node] ?? 0], label, width: (radii[node] ?? 5) * 2, size: LABEL_PIXELS / zoom, halo: 2 / zoom },
  }
}

/** At most so many names at a zoom of 1: a map with a name at every knot is read by nobody. */
const NAMES_AT_ONE = 55

/** Which of these organizations can bear their name at this zoom without running into another's: those that come first win. */
function nameable({ hub, labels, radii }: Model, nodes: readonly number[], zoom: number): Set<number> {
  const size = LABEL_PIXELS / zoom
  const most = Math.round(NAMES_AT_ONE * zoom ** 1.5)
  const set: { x: number; y: number; half: number }[] = []
  return new Set(nodes.filter((node) => {
    const place = { x: hub.nodes.x[node] ?? 0, y: (hub.nodes.y[node] ?? 0) + (radii[node] ?? 0), half: ((labels[node] ?? '').length * size * LETTER) / 2 }
    const isClear = set.length < most && set.every((other) => Math.abs(other.y - place.y) > size * 1.2 || Math.abs(other.x - place.x) > other.half + place.half + size * 0.3)
    if (isClear) set.push(place)
    return isClear
  }))
}

/** The organization that a tie is the body of and stands with as one sign; −1 for none. */
function bodyOf({ hub }: Model, tie: number): number {
  return hub.details?.body[tie] ?? -1
}

function tieWidth(model: Model, tie: number): number {
  const body = bodyOf(model, tie)
  if (body >= 0) return bodyRadius(model.radii[body] ?? 0) * 2
  return (tie < model.hub.alliances ? ALLIANCE_RADIUS : EXCHANGE_RADIUS) * 2.6
}

function tieElement(model: Model, tie: number): ElementDefinition {
  const { hub } = model
  const isAlliance = tie < hub.alliances
  return {
    group: 'nodes', classes: isAlliance ? 'alliance' : 'exchange', position: { x: hub.ties.x[tie] ?? 0, y: hub.ties.y[tie] ?? 0 },
    data: { id: `t${tie}`, label: '', width: tieWidth(model, tie), size: LABEL_PIXELS, halo: 0 },
  }
}

function cordElement({ hub }: Model, { node, tie }: End, isOuter: boolean): ElementDefinition {
  const evidence = hub.legend.evidences[hub.ties.evidence[tie] ?? 0] ?? 'documented'
  return { group: 'edges', classes: isOuter ? `${evidence} outer` : evidence, data: { id: `e${node}-${tie}`, source: `n${node}`, target: `t${tie}` } }
}

/** The ends that are drawn as cords around what is chosen: its own, and of its ties those of the others. */
function cordsAround(model: Model, shown: Shown, chosen: Thing): { own: End[]; others: End[] } {
  const isSeen = (end: End) => shown.ties[end.tie] === true && shown.nodes[end.node] === true
  if (chosen.type === 'tie') return { own: (model.endsOfTie[chosen.index] ?? []).filter(isSeen), others: [] }
  const own = (model.endsOfNode[chosen.index] ?? []).filter(isSeen).slice(0, MOST_TIES)
  return { own, others: own.flatMap(({ tie }) => (model.endsOfTie[tie] ?? []).filter((end) => end.node !== chosen.index && isSeen(end))) }
}

/**
 * What Cytoscape is to hold: what is chosen with its ties and those at their other ends first, then the organizations in sight, the best-tied first. Never more than
 * MOST_ELEMENTS.
 *
 * @param inSight whether an organization is within the window
 * @param zoom CSS pixels per unit of the drawing: nearer, more names find room
 */
export function elementsFor(model: Model, shown: Shown, chosen: Thing | null, inSight: (node: number) => boolean, zoom: number): ElementDefinition[] {
  const { own, others } = chosen ? cordsAround(model, shown, chosen) : { own: [], others: [] }
  const room = MOST_ELEMENTS - MOST_ORGANIZATIONS
  const ties = [...new Set([...own.map(({ tie }) => tie), ...(chosen?.type === 'tie' ? [chosen.index] : [])])]
  const cords = [...own.map((end) => ({ end, isOuter: false })), ...others.map((end) => ({ end, isOuter: true }))].slice(0, room - ties.length)
  const byTies = (a: number, b: number) => (model.counts[b] ?? 0) - (model.counts[a] ?? 0) || a - b
  const near = new Set([...(chosen?.type === 'node' ? [chosen.index] : []), ...cords.map(({ end }) => end.node).toSorted(byTies)])
  const order = model.hub.nodes.id.map((_, node) => node).filter((node) => shown.nodes[node] && !near.has(node) && inSight(node)).toSorted(byTies)
  const held = [...near, ...order].slice(0, MOST_ORGANIZATIONS)
  const isHeld = new Set(held)
  const named = nameable(model, chosen === null ? held : [...near], zoom)
  const organizations = held.map((node) => {
    const made = organizationElement(model, node, named.has(node) ? (model.labels[node] ?? '') : '', zoom)
    const classes = chosen === null ? '' : chosen.type === 'node' && chosen.index === node ? 'chosen' : near.has(node) ? 'near' : 'far'
    return { ...made, classes }
  })
  const hubs = ties.map((tie) => {
    const made = tieElement(model, tie)
    return chosen?.type === 'tie' && chosen.index === tie ? { ...made, classes: `${made.classes} chosen` } : made
  })
  // what is added later lies above: the ring of a body is around its knot, not over it
  const [rings, apart] = [hubs.filter((_, i) => bodyOf(model, ties[i] ?? -1) >= 0), hubs.filter((_, i) => bodyOf(model, ties[i] ?? -1) < 0)]
  return [...rings, ...organizations, ...apart, ...cords.filter(({ end }) => isHeld.has(end.node)).map(({ end, isOuter }) => cordElement(model, end, isOuter))]
}
