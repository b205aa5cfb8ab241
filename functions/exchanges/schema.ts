import * as z from 'zod'
import { edtfDate, line, recordId, sources, texts } from '#functions/core/field-constraints.ts'
import type { DateView, ExchangeBrief, ParticipantView, SaidView, SourceView, TextsView } from '#functions/core/view.ts'
import { inOrder } from '#functions/core/edtf.ts'
import type { ReplyView } from '#functions/replies/schema.ts'
import { EXCHANGE_STATUSES, MNR_CAPABILITIES, MODALITIES, OUTCOME_KINDS, PARTICIPANT_ROLES, UPTAKES, WORK_LINES, type MnrCapability } from '#db/reference/vocabularies.ts'

const participant = z.strictObject({ organization: recordId, role: z.enum(PARTICIPANT_ROLES) })

const outcome = z.strictObject({
  side: recordId,
  uptake: z.enum(UPTAKES),
  kinds: z.array(z.enum(OUTCOME_KINDS)),
  saidOn: edtfDate,
  note: texts(2000).nullable(),
})

/** An exchange as it is entered: by the loader, a form or the API. */
export const exchangeInput = z.strictObject({
  id: recordId,
  modality: z.enum(MODALITIES),
  title: texts(300),
  summary: texts(2000).nullable(),
  start: edtfDate.nullable(),
  end: edtfDate.nullable(),
  status: z.enum(EXCHANGE_STATUSES),
  /** null: the source does not say */
  virtual: z.boolean().nullable(),
  workLines: z.array(z.enum(WORK_LINES)).refine((given) => new Set(given).size === given.length, 'each work line once'),
  capabilities: z.array(z.enum(MNR_CAPABILITIES)).refine((given) => new Set(given).size === given.length, 'each capability once'),
  participants: z.array(participant).min(1).max(500)
    .refine((given) => new Set(given.map((p) => `${p.organization}|${p.role}`)).size === given.length, 'each organization once in each role')
    .refine((given) => new Set(given.map((p) => p.organization)).size > 1, 'at least two organizations'),
  /** the exchange of which this is the continuation */
  precededBy: recordId.nullable(),
  /** people trained or attending, where the source says so */
  people: z.int().min(1).max(10_000_000).nullable(),
  durationDays: z.int().min(1).max(10_000).nullable().optional(),
  paidBy: line(500).nullable().optional(),
  preconditions: texts(2000).nullable().optional(),
  operationSince: edtfDate.nullable().optional(),
  operationUntil: edtfDate.nullable().optional(),
  outcomes: z.array(outcome).optional(),
  sources,
}).superRefine((fact, context) => {
  if (!inOrder(fact.start, fact.end)) context.addIssue({ code: 'custom', path: ['end'], message: `an end that is not before the start (${fact.start})` })
})

/** The fact that stands for an exchange in its revisions. */
export type ExchangeInput = z.infer<typeof exchangeInput>

/** An exchange in a list: with everyone who takes part. */
export interface ExchangeCard extends ExchangeBrief { readonly participants: readonly ParticipantView[] }

/** A participant with all that it says of the exchange. */
export interface SaidParticipant extends ParticipantView, SaidView { readonly attestation: ParticipantView['attestation'] }

/** What one side says that an exchange left. `side`: the id of the organization that says it. */
export interface OutcomeView {
  readonly side: string
  readonly uptake: (typeof UPTAKES)[number]
  readonly kinds: readonly (typeof OUTCOME_KINDS)[number][]
  readonly saidOn: DateView
  readonly note: TextsView | null
}

/** An exchange with everything public about it. */
export interface ExchangeView extends ExchangeCard {
  readonly participants: readonly SaidParticipant[]
  readonly revision: number
  readonly summary: TextsView | null
  readonly capabilities: readonly MnrCapability[]
  readonly people: number | null
  readonly outcomes: readonly OutcomeView[]
  readonly precededBy: ExchangeBrief | null
  readonly followedBy: readonly ExchangeBrief[]
  readonly recordedOn: string
  readonly checkedOn: string | null
  readonly contested: boolean
  /** what institutions that object to it want to be read beside it */
  readonly replies: readonly ReplyView[]
  /** sources that did not answer twice in a row, by address: the day of the last try */
  readonly unanswered: { readonly [url: string]: string }
  readonly sources: readonly SourceView[]
}
