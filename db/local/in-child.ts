import { fork } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'

type Answer<Result> = { readonly result: Result } | { readonly error: unknown }

/**
 * Runs a script in a process of its own, whose memory goes with it, and gives what it answers with `answerParent`. What it prints is printed.
 *
 * @throws what the script threw
 */
export function inChild<Result>(script: string, parameters: readonly string[]): Promise<Result> {
  const cache = getCompileCacheDir()
  const child = fork(script, parameters, { execArgv: [], serialization: 'advanced', env: { ...process.env, ...(cache ? { NODE_COMPILE_CACHE: cache } : {}) } })
  return new Promise((resolve, reject) => {
    let answer: Answer<Result> = { error: new Error(`${script} ended without an answer`) }
    child.once('error', reject)
    child.once('message', (message) => {
      answer = message as Answer<Result> // `answerParent` sends no other
    })
    child.once('disconnect', () => ('error' in answer ? reject(answer.error) : resolve(answer.result)))
  })
}

/** Does the work of such a script, which ends with it, or with its parent. */
export async function answerParent<Result>(work: () => Promise<Result>): Promise<void> {
  process.once('disconnect', () => process.exit())
  const answer: Answer<Result> = await work().then((result) => ({ result }), (error: unknown) => ({ error }))
  process.send?.(answer, () => process.disconnect())
}
