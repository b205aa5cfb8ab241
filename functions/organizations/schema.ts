import * as z from 'zod'
import type { CapabilityView } from '#functions/capabilities/schema.ts'
import { countryCode, edtfDate, line, recordId, sources, texts, webAddress } from '#functions/core/field-constraints.ts'
import type { AllianceBrief, ExchangeBrief, NameView, OrganizationBrief, SourceView, TextsView } from '#functions/core/view.ts'
import type { VoiceView } from '#functions/designations/schema.ts'
import type { ReplyView } from '#functions/replies/schema.ts'
import { IDENTIFIER_SCHEMES, NAME_KINDS, ORGANIZATION_KINDS, SECTORS, TEXT_STATUSES, type IdentifierScheme, type ParticipantRole, type PartyRole } from '#db/reference/vocabularies.ts'

const name = z.strictObject({
  text: line(300),
  lang: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as es, en or und'),
  kind: z.enum(NAME_KINDS),
  status: z.enum(TEXT_STATUSES),
})

/** An organization as it is entered: by the loader, a form or the API. */
export const organizationInput = z.strictObject({
  id: recordId,
  sector: z.enum(SECTORS),
  kind: z.enum(ORGANIZATION_KINDS),
  country: countryCode.nullable(),
  website: webAddress.nullable(),
  /** a finer word for the kind, such as "inter-agency commission" */
  kindDetail: texts(120).nullable(),
  names: z.array(name).min(1).max(40)
    .refine((names) => names.some((one) => one.kind === 'official'), 'one name of kind official')
    .refine((names) => new Set(names.map((one) => `${one.kind}|${one.lang}|${one.text}`)).size === names.length, 'each name once'),
  identifiers: z.array(z.strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: line(100) })).max(20),
  /** the day it was founded or ended, where a source says so */
  founded: edtfDate.nullable().optional(),
  dissolved: edtfDate.nullable().optional(),
  sources: sources,
})

/** The fact that stands for an organization in its revisions. */
export type OrganizationInput = z.infer<typeof organizationInput>

/** An organization in a list: its names, where it belongs and how many ties it has. */
export interface OrganizationCard extends OrganizationBrief {
  readonly website: string | null
  readonly kindDetail: TextsView | null
  readonly alliances: number
  readonly exchanges: number
  /** day on which someone with standing last checked the record; null: never */
  readonly checkedOn: string | null
  /** day from which its age runs: of the last check, else of the recording here (DESIGN §3.9) */
  readonly agesFrom: string
}

/** An alliance as seen from one of its parties. */
export interface AllianceOfOrganization { readonly alliance: AllianceBrief; readonly roles: readonly PartyRole[] }

/** An exchange as seen from one of its participants, with the ids and roles of the others (who they are: `include=partners`). */
export interface ExchangeOfOrganization {
  readonly exchange: ExchangeBrief
  readonly roles: readonly ParticipantRole[]
  readonly others: readonly { readonly organization: string; readonly role: ParticipantRole }[]
}

/** Another organization reached through shared ties; `weight` is the sum of 1/(n−1) over them (DESIGN §3.6). */
export interface PartnerView { readonly organization: OrganizationBrief; readonly ties: readonly string[]; readonly weight: number }

/** What an organization offers or needs. */
export type CapabilityOfOrganization = Omit<CapabilityView, 'organization'>

/** What can be asked of an organization besides itself. */
export const ORGANIZATION_INCLUDES = ['ties', 'partners', 'capabilities'] as const

/** Which of these are asked for. */
export type OrganizationIncludes = { readonly [I in (typeof ORGANIZATION_INCLUDES)[number]]?: boolean }

/** An organization with everything public about it. `ties`, `partners` and `capabilities` only when asked for with `include`. */
export interface OrganizationView extends OrganizationCard {
  readonly revision: number
  readonly names: readonly NameView[]
  readonly identifiers: readonly { readonly scheme: IdentifierScheme; readonly value: string }[]
  /** the day on which the record entered this registry */
  readonly recordedOn: string
  readonly contested: boolean
  /** what institutions that object to it want to be read beside it */
  readonly replies: readonly ReplyView[]
  /** sources that did not answer twice in a row, by address: the day of the last try */
  readonly unanswered: { readonly [url: string]: string }
  /** of a State or territory: whom it has designated to speak for it; null: no designated voice. Of others: null */
  readonly voice: VoiceView | null
  readonly sources: readonly SourceView[]
  readonly ties?: {
    readonly alliances: readonly AllianceOfOrganization[]
    readonly exchanges: readonly ExchangeOfOrganization[]
    /** alliances that this organization is too: a network that acts in its own name */
    readonly bodyOf: readonly AllianceBrief[]
  }
  readonly partners?: readonly PartnerView[]
  readonly capabilities?: readonly CapabilityOfOrganization[]
}
