import type * as z from 'zod'
import { Problem, type Fault, type ProblemType } from './problem.ts'

/** JSON pointer (RFC 6901) of a path inside a value. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function faultsOf(issues: readonly z.core.$ZodIssue[]): Fault[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), code: 'unknown-field', detail: 'this field is not known here; remove it' }))
      : [{ pointer: pointerOf(issue.path), code: issue.code.replaceAll('_', '-'), detail: issue.message }],
  )
}

/**
 * Reads a value from outside with a schema.
 *
 * @throws Problem of the given type that names every field at fault and what would be right; the input itself is not echoed
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, type: ProblemType = 'invalid-input'): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = faultsOf(result.error.issues)
  throw new Problem(type, faults.map((fault) => `${fault.pointer || '/'}: ${fault.detail}`).join('; '), faults)
}
