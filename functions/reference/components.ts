import * as z from 'zod'
import { PROBLEMS, type ProblemType } from '#functions/core/problem.ts'
import { allianceInput } from '#functions/alliances/schema.ts'
import { capabilityInput } from '#functions/capabilities/schema.ts'
import { exchangeInput } from '#functions/exchanges/schema.ts'
import { organizationInput } from '#functions/organizations/schema.ts'
import { wordInput } from '#functions/writing/word.ts'
import { versionView } from '#functions/meta/schema.ts'
import { termView, vocabularyList, vocabularyView } from '#functions/vocabularies/schema.ts'
import { allianceBrief, count, dateView, exchangeBrief, nameView, organizationBrief, participantView, partyView, sourceView, textsView, textView, wordsView } from './views/core.ts'
import { countryBrief, countryCard, countryView, instrumentView, lawView, ratificationView, reportingLineView, searchView } from './views/countries.ts'
import { historyView, revisionView } from './views/history.ts'
import { hubNetwork, networkView, pairNetwork } from './views/network.ts'
import { attestationView, submissionView } from './views/writing.ts'
import { allianceCard, allianceView, capabilityView, exchangeCard, exchangeView, organizationCard, organizationView, voiceView } from './views/records.ts'

const facets = z.record(z.string(), z.record(z.string(), count)).describe('field → value → how many')

/** One page of a list (ListView). */
function listOf<S extends z.ZodType>(view: S) {
  return z.strictObject({
    data: z.array(view), total: count.describe('on all pages'), next: z.string().nullable().describe('address of the next page; null on the last'), facets: facets.exactOptional().describe('with `facets`'),
  })
}

const fault = z.strictObject({
  pointer: z.string().describe('the parameter, or the JSON pointer of the field'), code: z.string().describe('which rule'), detail: z.string().describe('what would be right'),
}).describe('One fault in the input')

const types = Object.keys(PROBLEMS).map((type) => `/problems/${type as ProblemType}` as const) // the keys of the table are the problems

/** A failure as RFC 9457, as `problemResponse` writes it. */
const problemView = z.strictObject({
  type: z.enum(types).describe('stable; its address explains it'), title: z.string(), status: z.int(), detail: z.string(),
  instance: z.string().describe('id of the request: give it when you write about the failure'), errors: z.array(fault).exactOptional(),
}).describe('What went wrong (RFC 9457)')

/** What `/api/v1` answers: the resources and where they are. */
export const indexView = z.strictObject({
  title: z.string(), documentation: z.string(), openapi: z.string(), licence: z.string(),
  resources: z.array(z.strictObject({ id: z.string(), title: wordsView, href: z.string().describe('with `{…}` where a value goes'), parameters: z.array(z.string()) })),
}).describe('The resources of the API')

/** The index of the API, as parsed. */
export type IndexView = Readonly<z.infer<typeof indexView>>

/** Every shape that the document names, by the name it has there. */
export const COMPONENTS = {
  Text: textView, Texts: textsView, Words: wordsView, Name: nameView, Date: dateView, Source: sourceView, Fault: fault, Problem: problemView,
  OrganizationBrief: organizationBrief, OrganizationCard: organizationCard, Voice: voiceView, Organization: organizationView, OrganizationList: listOf(organizationCard),
  AllianceBrief: allianceBrief, AllianceCard: allianceCard, Party: partyView, Alliance: allianceView, AllianceList: listOf(allianceCard),
  ExchangeBrief: exchangeBrief, ExchangeCard: exchangeCard, Participant: participantView, Exchange: exchangeView, ExchangeList: listOf(exchangeCard),
  Capability: capabilityView, CapabilityList: listOf(capabilityView),
  CountryBrief: countryBrief, CountryCard: countryCard, Country: countryView, CountryList: listOf(countryCard),
  Instrument: instrumentView, Ratification: ratificationView, Law: lawView, ReportingLine: reportingLineView,
  Revision: revisionView, History: historyView,
  Search: searchView, HubNetwork: hubNetwork, PairNetwork: pairNetwork, Network: networkView,
  OrganizationInput: organizationInput, AllianceInput: allianceInput, ExchangeInput: exchangeInput, CapabilityInput: capabilityInput, AttestationInput: wordInput, Attestation: attestationView, Submission: submissionView,
  Term: termView, Vocabulary: vocabularyView, VocabularyList: vocabularyList, Version: versionView, Index: indexView,
} as const satisfies { readonly [name: string]: z.ZodType }

/** The name of a shape in the document. */
export type ComponentName = keyof typeof COMPONENTS
