import * as z from 'zod'
import { day, once } from '#functions/core/filter.ts'

/** What the network can be asked for. */
export const networkFilter = z.strictObject({
  form: once(z.enum(['hub', 'pairs'])),
  /** only ties that can stand on this day; what is not on record does not exclude */
  activeOn: once(day),
  /** `names`: names and titles in all languages (hub form); `ties`: ids of the ties behind each pair (pairs form) */
  include: once(z.enum(['names', 'ties'])),
})

/** A filter of the network, as parsed. */
export type NetworkFilter = z.infer<typeof networkFilter>
