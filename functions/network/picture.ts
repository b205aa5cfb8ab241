import type { Sector } from '#db/reference/vocabularies.ts'
import { membersOf } from './ends.ts'
import type { HubNetwork, PlacedHub } from './schema.ts'
import type { Shown } from './shown.ts'
import { ALLIANCE_RADIUS, bodyRadius, EXCHANGE_RADIUS, organizationRadius } from './size.ts'

/** A name in the drawing, its middle under the knot it belongs to. */
export interface PictureLabel { readonly node: number; readonly x: number; readonly y: number; readonly size: number; readonly text: string }

/** A rectangle of the drawing. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * The network as shapes: the `d` of one path each for ties, alliances, exchanges and the organizations of each sector. What the page without JavaScript, the canvas behind
 * the interactive view, the SVG and the PNG are all drawn from.
 */
export interface NetworkPicture {
  readonly box: Box
  readonly edges: string
  readonly alliances: string
  readonly exchanges: string
  readonly sectors: { readonly [S in Sector]: string }
  readonly labels: readonly PictureLabel[]
}

const MARGIN = 26
const MOST_LABELS = 28
const LABEL_SIZE = 15
/** Mean width of a letter, in parts of the size of the type: to keep names from each other. */
const LETTER = 0.56

/** A sector's shape of half width r around a point: square, circle, diamond, triangle (look: signs never by colour alone). */
export function knotPath(sector: Sector, x: number, y: number, r: number): string {
  const n = (value: number) => Math.round(value * 10) / 10
  switch (sector) {
    case 'government': return `M${n(x - r * 0.92)} ${n(y - r * 0.92)}h${n(r * 1.84)}v${n(r * 1.84)}h${n(-r * 1.84)}z`
    case 'civil-society': return circlePath(x, y, r)
    case 'private-sector': return `M${n(x)} ${n(y - r * 1.2)}l${n(r * 1.2)} ${n(r * 1.2)}l${n(-r * 1.2)} ${n(r * 1.2)}l${n(-r * 1.2)} ${n(-r * 1.2)}z`
    case 'international': return `M${n(x)} ${n(y - r * 1.15)}l${n(r * 1.2)} ${n(r * 2.1)}h${n(-r * 2.4)}z`
  }
}

/** A circle as a path. */
export function circlePath(x: number, y: number, r: number): string {
  const n = (value: number) => Math.round(value * 10) / 10
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0z`
}

/** Half the width of each organization's knot, by its number of ties in the whole network, so that a filter changes no size. */
function radiiOf(hub: HubNetwork): number[] {
  return tiesPerNode(hub).map(organizationRadius)
}

/** Half the width of an alliance's ring: around the knot of the organization that is its body where that is shown, else its own. */
function ringRadius(hub: HubNetwork, shown: Shown, radii: readonly number[], tie: number): number {
  const body = hub.details?.body[tie] ?? -1
  return shown.nodes[body] ? bodyRadius(radii[body] ?? 0) : ALLIANCE_RADIUS
}

/** In how many ties each organization takes part. */
export function tiesPerNode(hub: HubNetwork): number[] {
  const counts = hub.nodes.id.map(() => 0)
  hub.ties.id.forEach((_, tie) => {
    for (const node of membersOf(hub, tie)) counts[node] = (counts[node] ?? 0) + 1
  })
  return counts
}

/** One line from end to end through the tie for every two ends: half as many points as a line for each. */
function edgesOf(hub: PlacedHub, shown: Shown): string {
  const parts: string[] = []
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    const places: string[] = []
    for (let end = hub.ends.first[tie] ?? 0; end < (hub.ends.first[tie + 1] ?? 0); end++) {
      const node = hub.ends.organization[end] ?? -1
      if (shown.ends[end]) places.push(`${hub.nodes.x[node]} ${hub.nodes.y[node]}`)
    }
    const middle = `${hub.ties.x[tie]} ${hub.ties.y[tie]}`
    for (let i = 0; i < places.length; i += 2) parts.push(`M${places[i]}L${middle}${i + 1 < places.length ? `L${places[i + 1]}` : ''}`)
  })
  return parts.join('')
}

function boxOf(hub: PlacedHub, shown: Shown): Box {
  const xs = [...hub.nodes.x.filter((_, i) => shown.nodes[i]), ...hub.ties.x.filter((_, i) => shown.ties[i])]
  const ys = [...hub.nodes.y.filter((_, i) => shown.nodes[i]), ...hub.ties.y.filter((_, i) => shown.ties[i])]
  if (xs.length === 0) return { x: 0, y: 0, width: 600, height: 400 }
  // no spread: a call takes only so many arguments
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity)
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity)
  const [left, top] = [least(xs) - MARGIN, least(ys) - MARGIN]
  return { x: left, y: top, width: most(xs) + MARGIN - left, height: most(ys) + MARGIN - top }
}

/** Names of the best-tied organizations, the best first, leaving out those that would run into one already set. */
function labelsOf(hub: PlacedHub, shown: Shown, radii: readonly number[], names: (node: number) => string, size: number): PictureLabel[] {
  const counts = hub.nodes.id.map((_, node) => (shown.alliancesOf[node] ?? 0) + (shown.exchangesOf[node] ?? 0))
  const order = hub.nodes.id.map((_, node) => node).filter((node) => shown.nodes[node]).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const set: PictureLabel[] = []
  for (const node of order.slice(0, MOST_LABELS * 4)) {
    if (set.length >= MOST_LABELS) break
    const text = names(node)
    const label = { node, text, size, x: hub.nodes.x[node] ?? 0, y: (hub.nodes.y[node] ?? 0) + (radii[node] ?? 0) + size }
    const half = (text.length * size * LETTER) / 2
    const isClear = set.every((other) => Math.abs(other.y - label.y) > size * 1.15 || Math.abs(other.x - label.x) > half + (other.text.length * size * LETTER) / 2 + 4)
    if (isClear) set.push(label)
  }
  return set
}

/**
 * The picture of what a view shows.
 *
 * @param names what an organization is called in the drawing: its acronym, or its name in the reader's language
 */
export function pictureOf(hub: PlacedHub, shown: Shown, names: (node: number) => string): NetworkPicture {
  const radii = radiiOf(hub)
  const sectors: { [S in Sector]: string } = { government: '', 'civil-society': '', 'private-sector': '', international: '' }
  hub.nodes.id.forEach((_, node) => {
    const sector = hub.legend.sectors[hub.nodes.sector[node] ?? -1]
    if (sector && shown.nodes[node]) sectors[sector] += knotPath(sector, hub.nodes.x[node] ?? 0, hub.nodes.y[node] ?? 0, radii[node] ?? 0)
  })
  const hubs = { alliances: '', exchanges: '' }
  hub.ties.id.forEach((_, tie) => {
    if (!shown.ties[tie]) return
    const isAlliance = tie < hub.alliances
    hubs[isAlliance ? 'alliances' : 'exchanges'] += circlePath(hub.ties.x[tie] ?? 0, hub.ties.y[tie] ?? 0, isAlliance ? ringRadius(hub, shown, radii, tie) : EXCHANGE_RADIUS)
  })
  const box = boxOf(hub, shown)
  return { box, edges: edgesOf(hub, shown), ...hubs, sectors, labels: labelsOf(hub, shown, radii, names, Math.max(LABEL_SIZE, Math.round(box.width / 75))) }
}
