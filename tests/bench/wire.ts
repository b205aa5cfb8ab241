/** Weighs what feeds the map and times how it is read, against the same network as Cytoscape's elements: `npm run bench:wire` (README.md says how to read it). */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { parseArgs } from 'node:util'
import { makeMapFile, MAP_FILES } from '#functions/network/map-files.ts'
import { decodeDrawing } from '#functions/network/wire/decode-drawing.ts'
import { atMost, columns } from './measures/judged.ts'
import { cpuOf, timeInTurns } from './measures/timing.ts'
import { elementsJson } from './wire/elements.ts'
import { generateHub } from './wire/generated-hub.ts'

const { values: options } = parseArgs({ options: { organizations: { type: 'string', default: '20000' }, ties: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } })
console.error('laying out')
const hub = generateHub({ organizations: Number(options.organizations), ties: Number(options.ties), seed: Number(options.seed) })
const files = MAP_FILES.map((name) => ({ name, bytes: makeMapFile(hub, name) }))
const elements = elementsJson(hub)

const kB = (bytes: number) => (bytes / 1000).toFixed(0)
const brotli = (bytes: Uint8Array | string) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length
const weigh = (name: string, bytes: Uint8Array | string) => [name, kB(Buffer.byteLength(bytes)), kB(gzipSync(bytes).length), kB(brotli(bytes))]
const sizeOf = (name: string) => gzipSync(files.find((file) => file.name === name)?.bytes ?? '').length / 1000
const drawing = files.find(({ name }) => name === 'drawing')?.bytes ?? new Uint8Array()
const { first, ours, theirs } = await timeInTurns(9, () => decodeDrawing(drawing), async () => cpuOf(() => JSON.parse(elements)))

console.log(`\nNode ${process.version}, ${options.organizations} organizations, ${options.ties} ties\n`)
console.log(`${columns([['kB', 'raw', 'gzip', 'brotli 5'], ...files.map(({ name, bytes }) => weigh(name, bytes)), weigh('Cytoscape elements', elements)])}\n`)
console.log(`CPU ms to read: drawing ${ours.toFixed(1)} (first ${first.toFixed(1)}), elements ${theirs.toFixed(1)}\n`)
const judged = [atMost('drawing, kB in gzip', sizeOf('drawing'), 650), atMost('groups, kB in gzip', sizeOf('groups'), 60), atMost('reading the drawing against the elements', ours / theirs, 0.1, '×')]
console.log(columns([['bar', 'found', ''], ...judged.map(({ bar, found, holds }) => [bar, found, holds ? 'holds' : 'FALLS SHORT'])]))
