import * as z from 'zod'
import { ATTESTATIONS } from '#db/reference/vocabularies.ts'
import { textsView } from './core.ts'

/** What answers an attestation. */
export const attestationView = z.strictObject({
  tie: z.string(), organization: z.string(), state: z.enum(ATTESTATIONS), saidOn: z.string().describe('today, UTC'), note: textsView.nullable(),
}).describe('What a party says of a tie')

/** How a submission stands; what answers 202 has its first three fields. */
export const submissionView = z.strictObject({
  submission: z.string(), state: z.enum(['draft', 'submitted', 'returned', 'published', 'discarded']), kind: z.string().exactOptional(), operation: z.enum(['create', 'update', 'withdraw']).exactOptional(),
  reason: z.string().nullable().exactOptional().describe('what a steward said when it was sent back'), record: z.string().nullable().exactOptional().describe('address of the record that it changes or has become'), href: z.string().exactOptional().describe('where its state is read'),
}).describe('What a member’s key has sent and a steward decides')
