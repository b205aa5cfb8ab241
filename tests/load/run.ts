/**
 * The trials of writing under load, in full: `npm run test:load`. 200 writers on 50 records for 30 s, first over a database server that lives, then over one that is killed twenty times.
 * Ends with 1 when anything was lost or failed. `--seconds`, `--writers`, `--kills` change them.
 */
import { parseArgs } from 'node:util'
import { quantile } from '#tests/bench/load-driver.ts'
import { runLoad, type Trial } from './run-load.ts'

const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, writers: { type: 'string', default: '200' }, kills: { type: 'string', default: '20' } } })
const plan = { writers: Number(options.writers), records: 50, ms: Number(options.seconds) * 1000, readers: 2 }
/** So long a server lives at least before it is killed: it must have come to write. */
const LIFE_MS = 5000
let isLost = false

async function tryOut(name: string, trial: Trial, expected: readonly (number | 'lost')[]): Promise<void> {
  const { acknowledged, statuses, reads, faults } = await runLoad(trial)
  const unexpected = [...statuses].filter(([status]) => !expected.includes(status)).map(([status, count]) => `${count} answers of ${status}`)
  console.log(`${name}: ${acknowledged.length} writes acknowledged (${(acknowledged.length / (trial.ms / 1000)).toFixed(0)}/s); answers ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}; ${reads.length} reads, median ${quantile(reads, 0.5).toFixed(0)} ms, slowest ${quantile(reads, 1).toFixed(0)} ms`)
  for (const fault of [...faults, ...unexpected]) console.error(`  ${fault}`)
  isLost ||= faults.length > 0 || unexpected.length > 0 || acknowledged.length === 0
}

await tryOut(`${plan.writers} writers, ${options.seconds} s`, { ...plan, kills: 0 }, [200, 412])
const kills = Number(options.kills)
await tryOut(`the same, killed ${kills} times`, { ...plan, ms: Math.max(plan.ms, kills * LIFE_MS), kills }, [200, 412, 503, 'lost'])
process.exit(isLost ? 1 : 0)
