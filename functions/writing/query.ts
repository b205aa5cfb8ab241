import * as z from 'zod'
import { line } from '#functions/core/field-constraints.ts'
import { once } from '#functions/core/filter.ts'
import { personalIn } from '#functions/free-text/personal.ts'

/** What a creation may be asked with: that an organization is none of those that it resembles. */
export const creationQuery = z.strictObject({ confirmed: once(z.literal('not-duplicate')) })

/** What a withdrawal may be asked with: why, said in the history. */
export const withdrawalQuery = z.strictObject({ reason: once(line(500).refine((text) => personalIn(text).length === 0, 'a reason that names no person, address or telephone: it can never be taken out of the history')) })
