import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALLOCATION } from '#db/local/allocation.js'
import type { WireStatement } from '#db/local/hrana/protocol.ts'
import type { CapturedAnswer } from './answers.ts'

/** What the measured process runs: Ayni on a database file; with answers, the bare Worker beside it. */
export interface Startup { readonly file: string; readonly answers: readonly CapturedAnswer[] | null }

/** Where it answers. */
export interface Started { readonly url: string; readonly bareUrl: string | null }

/** The measured process. */
export interface MeasuredServer extends Started {
  /** From now on, notes the statements that the Worker sends. */
  note(): Promise<void>
  /** The statements noted since, and no more. */
  taken(): Promise<readonly WireStatement[]>
  /** MB of memory resident in the process and in all that it started (workerd among them) */
  residentMb(): number
  /** ms of processor time that they have used together */
  cpuMs(): number
  stop(): Promise<void>
}

/** Starts the measured process. */
export async function startServer(startup: Startup): Promise<MeasuredServer> {
  // `advanced` carries bytes as they are; the settings of memory are those of `npm start`, and what is compiled is kept as by its `start.js`.
  const env = { ...process.env, ...ALLOCATION, NODE_COMPILE_CACHE: join(import.meta.dirname, '../../node_modules/.cache/node') }
  const child = fork(join(import.meta.dirname, 'server-process.ts'), { serialization: 'advanced', execArgv: ['--max-semi-space-size=2'], env })
  const ended = new AbortController()
  child.once('exit', () => ended.abort(new Error('the measured process ended')))
  const ask = async (message: Startup | 'note' | 'take'): Promise<unknown> => {
    child.send(message)
    const [answer]: unknown[] = await once(child, 'message', { signal: ended.signal })
    return answer
  }
  const started = await ask(startup) as Started // server-process.ts answers so
  return {
    ...started,
    note: async () => void await ask('note'),
    taken: async () => await ask('take') as WireStatement[], // server-process.ts answers so
    residentMb: () => family(child).reduce((sum, id) => sum + residentMb(id), 0),
    cpuMs: () => family(child).reduce((sum, id) => sum + cpuMs(id), 0),
    async stop() {
      const exit = once(child, 'exit')
      child.disconnect()
      await exit
    },
  }
}

/** A process and its descendants. */
function family(child: ChildProcess): number[] {
  const parents = new Map(readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((id) => [Number(id), parentOf(id)]))
  const found = [child.pid ?? 0]
  for (const id of found) for (const [other, parent] of parents) if (parent === id) found.push(other)
  return found
}

function parentOf(id: string): number {
  try {
    return Number(readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')[1])
  } catch {
    return 0 // it has ended meanwhile
  }
}

/** Ticks of 10 ms in user and kernel mode (proc(5), stat 14 and 15). */
function cpuMs(id: number): number {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    return 10 * (Number(fields[11]) + Number(fields[12]))
  } catch {
    return 0
  }
}

function residentMb(id: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
