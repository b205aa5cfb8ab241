/**
 * Holds the measures of a network against python-igraph and networkx on generated networks: `npm run bench:measures` (README.md says what and how to read
 * it). `--full` adds what takes igraph a minute or more; `--json FILE` keeps the figures. `PYTHON` names another Python than /usr/bin/python3.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { generateTies } from './measures/generated.ts'
import { columns, type Judged } from './measures/judged.ts'
import { startOracle } from './measures/oracle.ts'
import { judgeModularity, judgeTime, judgeValues, openSize } from './measures/size.ts'

const SIZES = [{ name: '2k', nodes: 2000, ties: 6000, seed: 1 }, { name: '20k', nodes: 20_000, ties: 100_000, seed: 1 }] as const

const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false }, json: { type: 'string' } } })
const oracle = await startOracle()
if (oracle === null) console.log('Everything is skipped: there is no Python to compare with (PYTHON names one).')
else {
  if (oracle.igraph === null) console.log('Skipped: all lines about igraph, times and modularity among them (Debian: python3-igraph).')
  if (oracle.networkx === null) console.log('Skipped: all lines about networkx (Debian: python3-networkx).')
  if (!options.full) console.log('Skipped without --full: at 20k the values of betweenness and harmonic closeness, and sampled betweenness.')
  const judged: Judged[] = []
  const times: string[][] = []
  for (const { name, ...size } of SIZES) {
    console.error(`${name}: values, modularity, times`)
    const opened = await openSize(name, generateTies(size), oracle, options.full)
    judged.push(...await judgeValues(opened), ...await judgeModularity(opened))
    const timed = await judgeTime(opened)
    judged.push(...timed.judged)
    times.push(...timed.times)
  }
  oracle.end()
  console.log(`\nNode ${process.version}, igraph ${oracle.igraph}, networkx ${oracle.networkx}; medians in turns, processor time\n`)
  if (times.length > 0) console.log(`${columns([['CPU ms', 'ours, first', 'ours', 'igraph'], ...times])}\n`)
  console.log(columns([['bar', 'found', ''], ...judged.map(({ bar, found, holds }) => [bar, found, holds ? 'holds' : 'FALLS SHORT'])]))
  if (options.json) writeFileSync(options.json, JSON.stringify({ judged, times }, null, 2))
}
