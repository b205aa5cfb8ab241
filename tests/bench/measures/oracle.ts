import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Python with igraph and networkx, or with what of them is installed. */
export interface Oracle {
  readonly igraph: string | null
  readonly networkx: string | null
  /** Asks and waits for the answer, which is what oracle.py says of such a question. */
  ask(question: { readonly ask: string; readonly [key: string]: unknown }): Promise<unknown>
  end(): void
}

/** Starts `PYTHON` (by default /usr/bin/python3) on oracle.py; null when there is none. */
export async function startOracle(): Promise<Oracle | null> {
  const python = spawn(process.env['PYTHON'] ?? '/usr/bin/python3', ['-I', join(import.meta.dirname, 'oracle.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const hasStarted = await new Promise<boolean>((resolve) => python.once('spawn', () => resolve(true)).once('error', () => resolve(false)))
  if (!hasStarted) return null
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const ask = async (question: object): Promise<unknown> => {
    python.stdin.write(`${JSON.stringify(question)}\n`)
    const { value, done } = await lines.next()
    if (done) throw new Error('oracle.py ended; what went wrong stands above')
    return JSON.parse(value)
  }
  // oracle.py answers this with a version or null for each
  const { igraph, networkx } = await ask({ ask: 'versions' }) as { igraph: string | null; networkx: string | null }
  return { igraph, networkx, ask, end: () => python.stdin.end() }
}
