import Database from 'libsql'
import type { WireStatement } from '#db/local/hrana/protocol.ts'
import { boundValues } from '#db/local/hrana/values.ts'
import { quantile, type Timing } from './load-driver.ts'

/** The same statements straight on libSQL in this process: no protocol, no Worker. */
export interface InProcess { time(ms: number): Timing; close(): void }

/** Prepares the statements that one request sends. */
export function openInProcess(file: string, statements: readonly WireStatement[]): InProcess {
  const database = new Database(file, { readonly: true })
  const reads = statements.filter(({ sql }) => /^\s*(?:select|with)\b/i.test(sql ?? '')) // a batch also begins and ends a transaction
  const prepared = reads.map((statement) => ({ run: database.prepare(statement.sql ?? '').raw(true), values: boundValues(statement) }))
  return {
    time(ms) {
      const times: number[] = []
      const started = performance.now()
      while (performance.now() - started < ms) {
        const before = performance.now()
        for (const { run, values } of prepared) run.all(values)
        times.push(performance.now() - before)
      }
      return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: 1000 * times.length / (performance.now() - started), count: times.length }
    },
    close: () => void database.close(),
  }
}
