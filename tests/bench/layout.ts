/**
 * Holds the layout of the network against ForceAtlas2 on a generated network: `npm run bench:layout` (README.md says what and how to read it). `--form pairs` or `--form hub` does one form only;
 * `--organizations`, `--ties` and `--seed` say how much is generated.
 */
import { parseArgs } from 'node:util'
import { layOut } from '#functions/network/layout.ts'
import type { LayoutGraph } from '#functions/network/layout/graph.ts'
import type { Positions } from '#functions/network/schema.ts'
import { ITERATIONS, openGraph, placeByForceAtlas } from './layout/force-atlas.ts'
import { generateNetwork, type DrawnForm } from './layout/generated.ts'
import { afterOneMore } from './layout/movement.ts'
import { qualityOf, type Quality } from './layout/quality.ts'
import { atLeast, atMost, columns, type Judged } from './measures/judged.ts'
import { cpuOf } from './measures/timing.ts'

const { values: options } = parseArgs({ options: { organizations: { type: 'string', default: '20000' }, ties: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' }, form: { type: 'string' } } })
const size = { organizations: Number(options.organizations), ties: Number(options.ties), seed: Number(options.seed) }
const forms = (['pairs', 'hub'] as const).filter((form) => options.form === undefined || options.form === form)

const rows: string[][] = [['', 'CPU s', 'crossings', 'overlap', 'country']]
const judged: Judged[] = []
for (const form of forms) measure(form)
console.log(`\nNode ${process.version}, ${size.organizations} organizations, ${size.ties} ties; ForceAtlas2 with ${ITERATIONS} iterations\n`)
console.log(`${columns(rows)}\n`)
console.log(columns([['bar', 'found', ''], ...judged.map(({ bar, found, holds }) => [bar, found, holds ? 'holds' : 'FALLS SHORT'])]))

function timed(work: () => Positions): { places: Positions; seconds: number } {
  let places: Positions = new Map()
  const seconds = cpuOf(() => { places = work() }) / 1000
  return { places, seconds }
}

function row(name: string, seconds: number, { crossings, overlap, country }: Quality): string[] {
  return [name, seconds.toFixed(1), crossings.toFixed(4), overlap.toFixed(3), country.toFixed(2)]
}

function measure(form: DrawnForm): void {
  console.error(`${form}: ours`)
  const { graph, countryOf } = generateNetwork(size, form)
  const ours = timed(() => layOut(graph))
  const quality = qualityOf(graph, countryOf, ours.places)
  console.error(`${form}: ours again, and with one organization more`)
  const isSame = sameBytes(ours.places, layOut(reordered(graph)))
  const moved = afterOneMore(graph, ours.places)
  console.error(`${form}: ForceAtlas2`)
  const opened = openGraph(graph)
  const theirs = timed(() => placeByForceAtlas(opened))
  const other = qualityOf(graph, countryOf, theirs.places)
  rows.push(row(`${form}, ours`, ours.seconds, quality), row(`${form}, ForceAtlas2`, theirs.seconds, other))
  judged.push(
    atMost(`${form}: CPU seconds`, ours.seconds, 30), atMost(`${form}: CPU against ForceAtlas2`, ours.seconds / theirs.seconds, 1, '×'),
    atMost(`${form}: crossings against its`, quality.crossings / other.crossings, 1, '×'), atMost(`${form}: overlap against its`, quality.overlap / other.overlap, 1, '×'),
    atLeast(`${form}: neighbours of one country, its`, quality.country, other.country), atLeast(`${form}: the same bytes twice`, isSame ? 1 : 0, 1),
    atMost(`${form}: one organization more moves the median node by, of the width`, moved, 0.01),
  )
}

/** The same graph in another order. */
function reordered({ nodes, links }: LayoutGraph): LayoutGraph {
  return { nodes: nodes.toReversed(), links: links.map(([from, to]): [string, string] => [to, from]).toReversed() }
}

function sameBytes(one: Positions, other: Positions): boolean {
  return JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
}
