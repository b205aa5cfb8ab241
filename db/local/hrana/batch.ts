import { holds, type BatchState } from './condition.ts'
import type { StatementResult } from './connection.ts'
import { errorJson } from './errors.ts'
import type { WireBatch, WireStatement } from './protocol.ts'
import type { Runner } from './runner.ts'
import { isInTransaction, type Stream } from './stream.ts'

/** What each step gave: a result, the JSON text of an error, or null for a step that did not run. */
export interface BatchResult {
  readonly results: readonly (StatementResult | null)[]
  readonly errors: readonly (string | null)[]
}

interface Course {
  readonly results: (StatementResult | null)[]
  readonly errors: (string | null)[]
  readonly state: BatchState
}

function openCourse(isAutocommit: () => boolean): Course {
  const results: Course['results'] = []
  const errors: Course['errors'] = []
  return { results, errors, state: { isOk: (step) => (results[step] ?? null) !== null, isError: (step) => (errors[step] ?? null) !== null, isAutocommit } }
}

/** Runs the steps whose conditions hold, in order. A failed step does not end the batch: the conditions say what follows. */
export async function runBatch(runner: Runner, stream: Stream, batch: WireBatch): Promise<BatchResult> {
  const { results, errors, state } = openCourse(() => !isInTransaction(stream))
  for (const [index, step] of batch.steps.entries()) {
    results[index] = errors[index] = null
    if (!holds(step.condition, state)) continue
    try {
      results[index] = await runner.execute(stream, step.stmt)
    } catch (error) {
      errors[index] = errorJson(error)
    }
  }
  return { results, errors }
}

/** The same at once, where nothing has to be waited for. */
export function runSteps(batch: WireBatch, isAutocommit: () => boolean, execute: (statement: WireStatement) => StatementResult): BatchResult {
  const { results, errors, state } = openCourse(isAutocommit)
  for (const [index, step] of batch.steps.entries()) {
    results[index] = errors[index] = null
    if (!holds(step.condition, state)) continue
    try {
      results[index] = execute(step.stmt)
    } catch (error) {
      errors[index] = errorJson(error)
    }
  }
  return { results, errors }
}
