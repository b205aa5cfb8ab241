import { Problem } from '#functions/core/problem.ts'
import type { Bindings } from './env.ts'

const MIN_LENGTH = 32

/** The secret of the instance. @throws Problem `internal` where it is not set: nobody signs in to an instance that cannot keep a code */
export function secretOf({ SECRET }: Pick<Bindings, 'SECRET'>): string {
  if (SECRET !== undefined && SECRET.length >= MIN_LENGTH) return SECRET
  console.error(`SECRET is not set, or shorter than ${MIN_LENGTH} characters: set it with wrangler secret put SECRET`)
  throw new Problem('internal', 'this instance has no secret yet')
}
