import type { Step } from '#functions/contributions/schema.ts'
import { PATHS } from '#web/paths.ts'

/** The address of each step of the form. */
export const STEP_PATHS = { what: PATHS.contributionWhat, who: PATHS.contributionWho, when: PATHS.contributionWhen, check: PATHS.contributionCheck } as const satisfies Readonly<Record<Step, string>>

/** The steps that a contribution goes through: a withdrawal is a reason and nothing else. */
export function stepsOf(operation: 'create' | 'update' | 'withdraw'): readonly Step[] {
  return operation === 'withdraw' ? ['check'] : ['what', 'who', 'when', 'check']
}
