import type { DetailedHub } from '../schema.ts'
import { type DrawingHead, MAGIC, type SectionName, SECTIONS } from './format.ts'
import { fromPlanes } from './planes.ts'

/** Distance at which a tie without a place of its own stands aside from the middle of those who take part, so that ties of the same organizations do not hide each other. */
const ASIDE = 6
const NO_SITES: readonly number[] = []
const GOLDEN = Math.PI * (3 - Math.sqrt(5))

/**
 * The network of a drawing (`encodeDrawing`), for whoever draws, filters or groups it. What is not in the file is empty: ids and names are '' until `withLabels` brings them, roles −1, sources none.
 *
 * @throws when the bytes are no drawing that this release knows
 */
export function decodeDrawing(bytes: Uint8Array): DetailedHub {
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('this is no drawing of the network')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true)
  const head: DrawingHead = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))
  const section = readSections(head, bytes.subarray(8 + length))
  const [left, top] = head.origin
  const nodeX = shifted(section.nodeX, left)
  const nodeY = shifted(section.nodeY, top)
  const { first, organization } = endsOf(head, section)
  const places = section.tieX.length === section.size.length ? { x: shifted(section.tieX, left), y: shifted(section.tieY, top) } : between(first, organization, nodeX, nodeY)
  const { node: nodes, tie: ties } = section
  return {
    form: 'hub', version: head.version, activeOn: null, legend: head.legend, alliances: head.alliances,
    nodes: {
      id: filled(nodes.length, ''), name: filled(nodes.length, ''), lang: filled(nodes.length, 'und'), acronym: head.acronyms,
      sector: pick(nodes, head.nodes.sector), kind: pick(nodes, head.nodes.kind), country: pick(nodes, head.nodes.country), x: nodeX, y: nodeY,
    },
    ties: {
      id: filled(ties.length, ''), kind: pick(ties, head.ties.kind), start: pick(ties, head.ties.start), end: pick(ties, head.ties.end), standing: pick(ties, head.ties.standing),
      workLines: pick(ties, head.ties.workLines), evidence: pick(ties, head.ties.evidence), ...places,
    },
    ends: { first, organization, role: filled(organization.length, -1), ...(head.said.length > 0 ? { attestation: spread(organization.length, 0, head.said) } : {}) },
    details: {
      sites: [], site: filled(ties.length, NO_SITES), checked: spread<number | null>(ties.length, null, head.checked), startExact: pick(ties, head.ties.startExact), endExact: pick(ties, head.ties.endExact),
      body: spread(ties.length, -1, head.bodies),
    },
  }
}

type Sections = Readonly<Record<SectionName, Uint32Array>>

function readSections(head: DrawingHead, bytes: Uint8Array): Sections {
  let at = 0
  const read = SECTIONS.map((name, n) => {
    const [length, planes] = head.sections[n] ?? [0, 0]
    const values = fromPlanes(bytes.subarray(at, at + length * planes), planes, length)
    at += length * planes
    return [name, values]
  })
  return Object.fromEntries(read) as Sections // one for each of SECTIONS
}

/** An array of so many of the same. */
function filled<Value>(length: number, value: Value): Value[] {
  const values: Value[] = []
  values.length = length
  return values.fill(value)
}

function shifted(values: Uint32Array, by: number): number[] {
  const moved = filled(values.length, 0)
  for (let n = 0; n < values.length; n++) moved[n] = (values[n] ?? 0) + by
  return moved
}

/** The value of each row of a table that the numbers of a section name. */
function pick<Value>(rows: Uint32Array, values: readonly Value[]): Value[] {
  const picked: Value[] = []
  for (let n = 0; n < rows.length; n++) picked.push(values[rows[n] ?? 0] as Value) // each number of a section is a row of its table
  return picked
}

function endsOf({ alliances }: DrawingHead, { size, first: firsts, rest }: Sections): { first: number[]; organization: number[] } {
  const first = filled(size.length + 1, 0)
  const organization = filled(size.reduce((a, b) => a + b, 0), 0)
  let [start, next, end] = [0, 0, 0]
  for (let tie = 0; tie < size.length; tie++) {
    const members = size[tie] ?? 0
    if (tie === alliances) start = 0
    if (members > 0) {
      start += firsts[tie] ?? 0
      organization[end++] = start
      let node = start
      for (let i = 1; i < members; i++) organization[end++] = node += (rest[next++] ?? 0) + 1
    }
    first[tie + 1] = end
  }
  return { first, organization }
}

function spread<Value>(length: number, usual: Value, rare: readonly (readonly [at: number, value: Value])[]): Value[] {
  const values = filled(length, usual)
  for (const [at, value] of rare) values[at] = value
  return values
}

/** Each tie in the middle of those who take part, a little aside. */
function between(first: readonly number[], organization: readonly number[], nodeX: readonly number[], nodeY: readonly number[]): { x: number[]; y: number[] } {
  const [xs, ys] = [filled(first.length - 1, 0), filled(first.length - 1, 0)]
  for (let tie = 0; tie + 1 < first.length; tie++) {
    let [x, y] = [0, 0]
    const [from, to] = [first[tie] ?? 0, first[tie + 1] ?? 0]
    for (let end = from; end < to; end++) {
      x += nodeX[organization[end] ?? -1] ?? 0
      y += nodeY[organization[end] ?? -1] ?? 0
    }
    const members = Math.max(1, to - from)
    xs[tie] = Math.round(x / members + ASIDE * Math.cos(tie * GOLDEN))
    ys[tie] = Math.round(y / members + ASIDE * Math.sin(tie * GOLDEN))
  }
  return { x: xs, y: ys }
}
