import type { DetailedHub, Exactness } from '../schema.ts'
import { type DrawingOrder, drawingOrder } from './drawing-order.ts'
import { type DrawingHead, MAGIC, type SectionName, SECTIONS } from './format.ts'
import { toPlanes } from './planes.ts'

/** Up to so many ties their places are in the drawing; of more, whoever decodes it puts each between those who take part. */
export const MOST_PLACED_TIES = 5_000

/**
 * What the map draws and filters of a network, as few bytes as it takes: places, attributes and who takes part in what; no ids, names, roles or sources (`labelsOf` has ids and names). To be gzipped.
 */
export function encodeDrawing(hub: DetailedHub): Uint8Array<ArrayBuffer> {
  const order = drawingOrder(hub)
  const origin = [least([...hub.nodes.x, ...hub.ties.x]), least([...hub.nodes.y, ...hub.ties.y])] as const
  const nodeRows = rowsOf(order.nodes, (n) => [hub.nodes.sector[n] ?? 0, hub.nodes.kind[n] ?? 0, hub.nodes.country[n] ?? -1])
  const tieRows = rowsOf(order.ties, (t) => [
    hub.ties.kind[t] ?? 0, hub.ties.standing[t] ?? 0, hub.ties.workLines[t] ?? 0, hub.ties.evidence[t] ?? 0, hub.ties.start[t] ?? null, hub.ties.end[t] ?? null, hub.details.startExact[t] ?? 3, hub.details.endExact[t] ?? 3,
  ])
  const placed = order.ties.length <= MOST_PLACED_TIES ? order.ties : []
  const numbers: Record<SectionName, readonly number[]> = {
    node: nodeRows.of, nodeX: order.nodes.map((n) => (hub.nodes.x[n] ?? 0) - origin[0]), nodeY: order.nodes.map((n) => (hub.nodes.y[n] ?? 0) - origin[1]),
    tie: tieRows.of, ...endsOf(hub, order),
    tieX: placed.map((t) => (hub.ties.x[t] ?? 0) - origin[0]), tieY: placed.map((t) => (hub.ties.y[t] ?? 0) - origin[1]),
  }
  const packed = SECTIONS.map((name) => ({ name, length: numbers[name].length, ...toPlanes(numbers[name]) }))
  const column = (rows: readonly (readonly (number | null)[])[], n: number) => rows.map((row) => row[n] ?? 0)
  const days = (n: number) => tieRows.table.map((row) => row[n] ?? null)
  const exactness = (n: number) => column(tieRows.table, n) as Exactness[] // these two columns are
  const head: DrawingHead = {
    version: hub.version, legend: hub.legend, alliances: hub.alliances, origin,
    sections: packed.map(({ length, planes }) => [length, planes]),
    acronyms: order.nodes.map((n) => hub.nodes.acronym[n] ?? ''),
    nodes: { sector: column(nodeRows.table, 0), kind: column(nodeRows.table, 1), country: column(nodeRows.table, 2) },
    ties: {
      kind: column(tieRows.table, 0), standing: column(tieRows.table, 1), workLines: column(tieRows.table, 2), evidence: column(tieRows.table, 3), start: days(4), end: days(5),
      startExact: exactness(6), endExact: exactness(7),
    },
    ...rare(hub, order),
  }
  return join(new TextEncoder().encode(JSON.stringify(head)), packed.map(({ bytes }) => bytes))
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), values.length === 0 ? 0 : Infinity)

/** Rows that occur, the most frequent first, and which each thing has. */
function rowsOf<Row extends readonly (number | null)[]>(things: readonly number[], rowOf: (thing: number) => Row): { readonly table: readonly Row[]; readonly of: readonly number[] } {
  const found = new Map<string, { readonly row: Row; count: number }>()
  const keys = things.map((thing) => {
    const row = rowOf(thing)
    const key = JSON.stringify(row)
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { row, count: 1 })
    return key
  })
  const sorted = [...found].sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
  const index = new Map(sorted.map(([key], n) => [key, n]))
  return { table: sorted.map(([, { row }]) => row), of: keys.map((key) => index.get(key) ?? 0) }
}

/** How many take part in each tie; the first of them, as its distance from the first of the tie before (the two kinds of tie begin anew); the others, each as its distance from the one before it. */
function endsOf(hub: DetailedHub, { members }: DrawingOrder): Record<'size' | 'first' | 'rest', number[]> {
  const [size, first, rest]: [number[], number[], number[]] = [[], [], []]
  members.forEach((nodes, tie) => {
    size.push(nodes.length)
    const before = tie === hub.alliances ? 0 : members[tie - 1]?.[0] ?? 0
    first.push(nodes.length === 0 ? 0 : (nodes[0] ?? 0) - before)
    for (let i = 1; i < nodes.length; i++) rest.push((nodes[i] ?? 0) - (nodes[i - 1] ?? 0) - 1)
  })
  return { size, first, rest }
}

/** What few ends and ties have. */
function rare(hub: DetailedHub, { nodes, ties, members }: DrawingOrder): Pick<DrawingHead, 'said' | 'bodies' | 'checked'> {
  const said: [number, number][] = []
  const bodies: [number, number][] = []
  const checked: [number, number][] = []
  const place = new Map(nodes.map((node, n) => [node, n]))
  let end = 0
  ties.forEach((tie, n) => {
    const body = place.get(hub.details.body[tie] ?? -1)
    const day = hub.details.checked[tie] ?? null
    if (body !== undefined) bodies.push([n, body])
    if (day !== null) checked.push([n, day])
    if (hub.ends.attestation) {
      const saidBy = new Map<number, number>()
      for (let e = (hub.ends.first[tie + 1] ?? 0) - 1; e >= (hub.ends.first[tie] ?? 0); e--) saidBy.set(place.get(hub.ends.organization[e] ?? -1) ?? -1, hub.ends.attestation[e] ?? 0)
      members[n]?.forEach((node, i) => { if (saidBy.get(node)) said.push([end + i, saidBy.get(node) ?? 0]) })
    }
    end += members[n]?.length ?? 0
  })
  return { said, bodies, checked }
}

function join(head: Uint8Array, sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(8 + head.length + sections.reduce((sum, { length }) => sum + length, 0))
  bytes.set(new TextEncoder().encode(MAGIC))
  new DataView(bytes.buffer).setUint32(4, head.length, true)
  bytes.set(head, 8)
  let at = 8 + head.length
  for (const section of sections) {
    bytes.set(section, at)
    at += section.length
  }
  return bytes
}
