import * as z from 'zod'
import { BASES, DIRECTIONS, IDENTIFIER_SCHEMES, MNR_CAPABILITIES, OUTCOME_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, UPTAKES, WORK_LINES } from '#db/reference/vocabularies.ts'
import type { AllianceCard, AllianceView } from '#functions/alliances/schema.ts'
import type { CapabilityView } from '#functions/capabilities/schema.ts'
import type { VoiceView } from '#functions/designations/schema.ts'
import type { ExchangeCard, ExchangeView } from '#functions/exchanges/schema.ts'
import type { CapabilityOfOrganization, OrganizationCard, OrganizationView, PartnerView } from '#functions/organizations/schema.ts'
import { allianceBrief, allianceShape, count, dateView, dayView, exchangeBrief, exchangeShape, foot, organizationBrief, participantView, partyView, saidShape, sourceView, textsView } from './core.ts'

const organizationShape = {
  ...organizationBrief.shape, website: z.string().nullable(), kindDetail: textsView.nullable().describe('a finer word for the kind'), alliances: count, exchanges: count,
  checkedOn: foot.checkedOn, agesFrom: allianceShape.agesFrom,
}

export const organizationCard = z.strictObject(organizationShape).describe('An organization in a list') satisfies z.ZodType<OrganizationCard>

export const allianceCard = z.strictObject({ ...allianceShape, leads: z.array(organizationBrief) }).describe('An alliance in a list, with those who lead it') satisfies z.ZodType<AllianceCard>

export const allianceView = z.strictObject({
  ...allianceShape, summary: textsView.nullable(), body: organizationBrief.nullable().describe('the organization that this alliance is too'), partyList: z.array(partyView),
  exchanges: z.array(exchangeBrief).describe('those in which its body takes part, latest first'), ...foot,
}).describe('An alliance with everything public about it') satisfies z.ZodType<AllianceView>

const exchangeCardShape = { ...exchangeShape, participants: z.array(participantView) }

export const exchangeCard = z.strictObject(exchangeCardShape).describe('An exchange in a list, with everyone who takes part') satisfies z.ZodType<ExchangeCard>

export const exchangeView = z.strictObject({
  ...exchangeCardShape, participants: z.array(participantView.extend(saidShape)), summary: textsView.nullable(), capabilities: z.array(z.enum(MNR_CAPABILITIES)), people: z.int().nullable().describe('people trained or attending, where the source says so'),
  outcomes: z.array(z.strictObject({
    side: z.string().describe('id of the organization that says it'), uptake: z.enum(UPTAKES), kinds: z.array(z.enum(OUTCOME_KINDS)), saidOn: dateView, note: textsView.nullable(),
  })).describe('what it left, as each side says'),
  precededBy: exchangeBrief.nullable(), followedBy: z.array(exchangeBrief), ...foot,
}).describe('An exchange with everything public about it') satisfies z.ZodType<ExchangeView>

const capabilityShape = {
  id: z.string(), direction: z.enum(DIRECTIONS), workLine: z.enum(WORK_LINES), mnrCapability: z.enum(MNR_CAPABILITIES).nullable().describe('null: none of the 21 fits'),
  basis: z.enum(BASES).describe('`noted`: others say so; it is not a wish of the organization'), statedBy: z.string().nullable(), statedOn: dateView.nullable(), note: textsView,
  revision: foot.revision, recordedOn: dayView, sources: z.array(sourceView),
}

const capabilityOfOrganization = z.strictObject(capabilityShape) satisfies z.ZodType<CapabilityOfOrganization>

export const capabilityView = z.strictObject({ organization: organizationBrief, ...capabilityShape }).describe('What an organization offers or needs on a work line') satisfies z.ZodType<CapabilityView>

const partnerView = z.strictObject({
  organization: organizationBrief, ties: z.array(z.string()).describe('ids of the shared alliances and exchanges'), weight: z.number().describe('sum of 1/(n−1) over the shared ties, n being their parties (Newman 2001)'),
}) satisfies z.ZodType<PartnerView>

export const voiceView = z.strictObject({
  speaker: organizationBrief.nullable().describe('the organization whose posts speak for it'), office: z.string(), reference: z.string().describe('of the letter of designation'), dated: dayView,
}).describe('Whom a State has designated, in writing, to speak for it') satisfies z.ZodType<VoiceView>

export const organizationView = z.strictObject({
  ...organizationShape, ...foot, voice: voiceView.nullable().describe('of a State: null is no designated voice; of others always null'), identifiers: z.array(z.strictObject({ scheme: z.enum(IDENTIFIER_SCHEMES), value: z.string() })),
  ties: z.strictObject({
    alliances: z.array(z.strictObject({ alliance: allianceBrief, roles: z.array(z.enum(PARTY_ROLES)) })),
    exchanges: z.array(z.strictObject({
      exchange: exchangeBrief, roles: z.array(z.enum(PARTICIPANT_ROLES)), others: z.array(z.strictObject({ organization: z.string(), role: z.enum(PARTICIPANT_ROLES) })),
    })),
    bodyOf: z.array(allianceBrief).describe('alliances that this organization is too: a network that acts in its own name'),
  }).exactOptional().describe('with `include=ties`'),
  partners: z.array(partnerView).exactOptional().describe('with `include=partners`'),
  capabilities: z.array(capabilityOfOrganization).exactOptional().describe('with `include=capabilities`'),
}).describe('An organization with everything public about it') satisfies z.ZodType<OrganizationView>
