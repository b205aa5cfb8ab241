import * as z from 'zod'
import { edtfDate, recordId, texts } from '#functions/core/field-constraints.ts'

/** What a party says of a tie, as it is entered: one per tie and organization (MODEL, Ties). Its id joins the two. */
export const attestationInput = z.strictObject({
  id: z.string().max(170).regex(/^(alliance|exchange):[a-z0-9-]+:[a-z0-9-]+$/),
  tieKind: z.enum(['alliance', 'exchange']),
  tie: recordId,
  organization: recordId,
  state: z.enum(['silent', 'claimed', 'confirmed', 'disputed', 'retracted']),
  /** the day on which it was asked; null: not asked yet */
  askedOn: edtfDate.nullable(),
  saidOn: edtfDate.nullable(),
  note: texts(2000).nullable(),
}).superRefine((fact, context) => {
  if (fact.id !== attestationId(fact.tieKind, fact.tie, fact.organization)) context.addIssue({ code: 'custom', path: ['id'], message: 'the kind, the tie and the organization, joined by colons' })
})

/** The fact that stands for an attestation in its revisions. */
export type AttestationInput = z.infer<typeof attestationInput>

/** The id of what an organization says of a tie. */
export function attestationId(tieKind: 'alliance' | 'exchange', tie: string, organization: string): string {
  return `${tieKind}:${tie}:${organization}`
}
