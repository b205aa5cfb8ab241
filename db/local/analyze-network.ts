/**
 * Measures any network with the code of the network explorer and prints JSON:
 * `npm run network:analyze -- --nodes nodes.csv --ties ties.csv [--form two-mode|pairs] [--exact] [--seed 1] [--randoms 30]` (functions/README.md says what comes out).
 */
import { parseArgs } from 'node:util'
import { describeGraph } from '#functions/network/metrics/describe-graph.ts'
import { InputError, readNetwork, type FileForm } from './analyze/read-network.ts'

/** Above this, betweenness is sampled unless `--exact` is given: the exact one takes time in the order of nodes × edges. */
const MOST_NODES_EXACT = 5000

/** What betweenness is sampled from. */
const PIVOTS = 256

try {
  const { nodes, ties, form, isExact, seed, randoms } = readArguments()
  const { graph, ids, organizations, ...read } = readNetwork({ nodes, ties, form })
  const sampling = isExact || graph.size <= MOST_NODES_EXACT ? null : { pivots: PIVOTS, seed }
  const counts = { nodes: organizations ?? graph.size, ties: organizations === null ? graph.edges : graph.size - organizations, edges: graph.edges }
  const { density, ...described } = describeGraph(graph, { ids, organizations, sampling, seed, randoms })
  process.stdout.write(`${JSON.stringify({ form: read.form, counts: { ...counts, density, loops: read.loops, doubles: read.doubles }, ...described }, null, 2)}\n`)
} catch (error) {
  console.error(error instanceof InputError ? error.message : error)
  process.exitCode = 1
}

function readArguments(): { nodes: string; ties: string; form: FileForm | null; isExact: boolean; seed: number; randoms: number } {
  try {
    const { values: { nodes, ties, form, exact, seed, randoms } } = parseArgs({
      options: { nodes: { type: 'string' }, ties: { type: 'string' }, form: { type: 'string' }, exact: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' }, randoms: { type: 'string', default: '0' } },
    })
    const isForm = form === undefined || form === 'two-mode' || form === 'pairs'
    if (nodes && ties && isForm && /^\d{1,9}$/.test(seed) && /^\d{1,4}$/.test(randoms)) return { nodes, ties, form: form ?? null, isExact: exact, seed: Number(seed), randoms: Number(randoms) }
  } catch {
    // an option that is not known: the same sentence says what is
  }
  throw new InputError('Say which files: npm run network:analyze -- --nodes nodes.csv --ties ties.csv [--form two-mode|pairs] [--exact] [--seed 1] [--randoms 30].')
}
