import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** A database server in a process of its own, on one port through all its lives. */
export interface KillableDatabase {
  readonly url: string
  /** Ends the process at once, as a power cut would, and starts it anew on the same file and port. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
}

/** Starts the server over a file. */
export async function startDatabase(file: string): Promise<KillableDatabase> {
  const start = async (port: string): Promise<{ child: ChildProcess; url: string }> => {
    const child = fork(join(import.meta.dirname, 'database-process.ts'), [file, port], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    const [url]: unknown[] = await once(child, 'message')
    return { child, url: String(url) }
  }
  const kill = async (child: ChildProcess): Promise<void> => {
    const exit = once(child, 'exit')
    child.kill('SIGKILL')
    await exit
  }
  let { child, url } = await start('0')
  const { port } = new URL(url)
  return {
    url,
    async killAndRestart() {
      await kill(child)
      ;({ child, url } = await start(port))
    },
    stop: () => kill(child),
  }
}
