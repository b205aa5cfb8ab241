import { HranaError } from './errors.ts'
import type { WireCondition } from './protocol.ts'

/** How the steps before went, and whether the stream is outside a transaction. */
export interface BatchState {
  readonly isOk: (step: number) => boolean
  readonly isError: (step: number) => boolean
  readonly isAutocommit: () => boolean
}

/**
 * Whether a step of a batch runs. A step that was skipped is neither ok nor an error.
 *
 * @throws HranaError `PROTO` for a condition the protocol does not know
 */
export function holds(condition: WireCondition | null | undefined, state: BatchState): boolean {
  if (!condition) return true
  switch (condition.type) {
    case 'ok':
      return state.isOk(condition.step)
    case 'error':
      return state.isError(condition.step)
    case 'not':
      return !holds(condition.cond, state)
    case 'and':
      return condition.conds.every((part) => holds(part, state))
    case 'or':
      return condition.conds.some((part) => holds(part, state))
    case 'is_autocommit':
      return state.isAutocommit()
    default:
      throw new HranaError('PROTO', 'Unknown condition')
  }
}
