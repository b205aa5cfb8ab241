import * as z from 'zod'
import { recordId, texts } from '#functions/core/field-constraints.ts'

/** What a party says of a tie: it confirms it, with a note when something should be put right, disputes it and says why, or takes back what it said. */
export const wordInput = z.strictObject({
  organization: recordId,
  state: z.enum(['confirmed', 'disputed', 'retracted']),
  note: texts(500).nullable().optional(),
}).refine(({ state, note }) => state !== 'disputed' || note != null, { path: ['note'], message: 'why it is disputed' })
