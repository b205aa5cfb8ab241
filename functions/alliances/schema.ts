import * as z from 'zod'
import { inOrder } from '#functions/core/edtf.ts'
import { edtfDate, recordId, sources, texts } from '#functions/core/field-constraints.ts'
import type { AllianceBrief, ExchangeBrief, OrganizationBrief, PartyView, SourceView, TextsView } from '#functions/core/view.ts'
import type { ReplyView } from '#functions/replies/schema.ts'
import { ALLIANCE_KINDS, PARTY_ROLES, TERMS, WORK_LINES } from '#db/reference/vocabularies.ts'

const party = z.strictObject({
  organization: recordId,
  role: z.enum(PARTY_ROLES),
  joined: edtfDate.nullable(),
  left: edtfDate.nullable(),
  sources,
})

/** An alliance as it is entered: by the loader, a form or the API. */
export const allianceInput = z.strictObject({
  id: recordId,
  kind: z.enum(ALLIANCE_KINDS),
  title: texts(300),
  summary: texts(2000).nullable(),
  start: edtfDate.nullable(),
  end: edtfDate.nullable(),
  term: z.enum(TERMS),
  workLines: z.array(z.enum(WORK_LINES)).refine((given) => new Set(given).size === given.length, 'each work line once'),
  /** the organization that this alliance is too (a network that acts in its own name), or null */
  body: recordId.nullable(),
  parties: z.array(party).max(2000)
    .refine((given) => new Set(given.map((p) => `${p.organization}|${p.role}`)).size === given.length, 'each organization once in each role'),
  sources,
}).superRefine((fact, context) => {
  if (!inOrder(fact.start, fact.end)) context.addIssue({ code: 'custom', path: ['end'], message: `an end that is not before the start (${fact.start})` })
  if ((fact.term === 'fixed') !== (fact.end !== null)) context.addIssue({ code: 'custom', path: ['term'], message: 'fixed when there is an end, else open or unknown' })
  fact.parties.forEach((one, i) => {
    if (!inOrder(one.joined, one.left)) context.addIssue({ code: 'custom', path: ['parties', i, 'left'], message: `a day that is not before the day it joined (${one.joined})` })
  })
})

/** The fact that stands for an alliance in its revisions. */
export type AllianceInput = z.infer<typeof allianceInput>

/** An alliance in a list: with those who lead it. */
export interface AllianceCard extends AllianceBrief { readonly leads: readonly OrganizationBrief[] }

/** An alliance with everything public about it. */
export interface AllianceView extends AllianceBrief {
  readonly revision: number
  readonly summary: TextsView | null
  readonly body: OrganizationBrief | null
  readonly partyList: readonly PartyView[]
  /** the exchanges in which its body takes part, latest first; none when it is no organization */
  readonly exchanges: readonly ExchangeBrief[]
  readonly recordedOn: string
  readonly checkedOn: string | null
  readonly contested: boolean
  /** what institutions that object to it want to be read beside it */
  readonly replies: readonly ReplyView[]
  /** sources that did not answer twice in a row, by address: the day of the last try */
  readonly unanswered: { readonly [url: string]: string }
  readonly sources: readonly SourceView[]
}
