import * as z from 'zod'
import { MEMBERSHIPS } from '#db/reference/country-facts.ts'
import {
  INSTRUMENT_KINDS, LAW_STATUSES, LAW_TOPICS, PARTICIPANT_ROLES, PARTY_ROLES, RATIFICATION_DATE_KINDS, RATIFICATION_STATUSES, REPORTING_LINE_KINDS, SECTORS,
  SUBREGIONS,
} from '#db/reference/vocabularies.ts'
import { COUNTRY_LIST_LENGTH, type CountryBrief, type CountryCard, type CountryView } from '#functions/countries/schema.ts'
import type { LawView } from '#functions/laws/schema.ts'
import type { SearchView } from '#functions/registry-search/schema.ts'
import type { ReportingLineView } from '#functions/reporting-lines/schema.ts'
import type { InstrumentView, RatificationView } from '#functions/treaties/schema.ts'
import { allianceBrief, count, countryView as code, dateView, organizationBrief, sourceView, textsView, wordsView } from './core.ts'
import { allianceCard, capabilityView, exchangeCard, organizationCard, voiceView } from './records.ts'

const briefShape = { code, alpha2: z.string(), m49: z.string().describe('UN M49'), names: wordsView, subregion: z.enum(SUBREGIONS), territory: z.boolean().describe('a territory of the Americas') }

export const countryBrief = z.strictObject(briefShape).describe('A country or territory where it is only named') satisfies z.ZodType<CountryBrief>

const cardShape = { ...briefShape, organizations: count, alliances: count, exchanges: count, capabilities: count, memberships: z.array(z.enum(MEMBERSHIPS)).readonly() }

export const countryCard = z.strictObject(cardShape).describe('A country in a list, with how much is on record: nothing on record is not a gap') satisfies z.ZodType<CountryCard>

export const instrumentView = z.strictObject({
  id: z.string(), title: textsView, acronyms: z.array(z.string()), kind: z.enum(INSTRUMENT_KINDS), adopted: dateView.nullable(), inForce: dateView.nullable(),
  depositary: z.string().nullable(), url: z.string().nullable(), sources: z.array(sourceView),
}).describe('An international instrument') satisfies z.ZodType<InstrumentView>

export const ratificationView = z.strictObject({
  id: z.string(), country: code, instrument: instrumentView, status: z.enum(RATIFICATION_STATUSES), date: dateView.nullable(), dateKind: z.enum(RATIFICATION_DATE_KINDS).nullable(),
  asOf: dateView.nullable().describe('the day that the source describes'), note: z.string().nullable(), sources: z.array(sourceView),
}).describe('What a source says of one State and one instrument') satisfies z.ZodType<RatificationView>

export const lawView = z.strictObject({
  id: z.string(), country: code, title: z.string(), titleLanguage: z.string(), number: z.string().nullable(), date: dateView.nullable(), topics: z.array(z.enum(LAW_TOPICS)),
  status: z.enum(LAW_STATUSES), summary: textsView.nullable(), sources: z.array(sourceView),
}).describe('A law of a State') satisfies z.ZodType<LawView>

export const reportingLineView = z.strictObject({
  country: code.nullable(), operator: z.string().nullable(), kind: z.enum(REPORTING_LINE_KINDS), name: z.string().nullable(),
  number: z.string().nullable().describe('null until its operator has confirmed it'), confirmedOn: z.string().nullable(), url: z.string().nullable(), networks: z.array(z.string()), sources: z.array(sourceView),
}).describe('A public line or page where a report can be made') satisfies z.ZodType<ReportingLineView>

const capabilities = z.strictObject({ declared: z.array(capabilityView).describe('by the organizations themselves'), noted: z.array(capabilityView).describe('by others') })

export const countryView = z.strictObject({
  ...cardShape, languages: z.array(z.string()).readonly().describe('BCP 47'),
  capital: z.strictObject({ names: wordsView, latitude: z.number(), longitude: z.number() }).nullable(),
  population: z.int().nullable(), populationYear: z.int().nullable(),
  oasNote: z.strictObject({ texts: wordsView, sourceUrl: z.string() }).nullable().describe('what a reader must know of its standing at the OAS'),
  bySector: z.partialRecord(z.enum(SECTORS), count).describe('its organizations by sector'),
  byRole: z.partialRecord(z.enum(PARTICIPANT_ROLES), count).describe('exchanges in which any of them holds a role'),
  party: organizationCard.nullable().describe('the State or territory as a party'), voice: voiceView.nullable().describe('null: no designated voice'), institutions: z.array(organizationCard), offers: capabilities, needs: capabilities,
  exchangeList: z.array(exchangeCard),
  allianceList: z.array(z.strictObject({ alliance: allianceBrief, parties: z.array(z.strictObject({ organization: organizationBrief, role: z.enum(PARTY_ROLES) })) })),
  partners: z.array(z.strictObject({ country: code, alliances: count, exchanges: count })),
  ratifications: z.array(ratificationView).describe('an instrument that is not here is not known, which is not "not bound"'), laws: z.array(lawView), reportingLines: z.array(reportingLineView),
}).describe(`A country with everything public about it. Lists inside it stop at ${COUNTRY_LIST_LENGTH}`) satisfies z.ZodType<CountryView>

function found<S extends z.ZodType>(view: S) {
  return z.strictObject({ data: z.array(view).describe('the first few'), total: count })
}

export const searchView = z.strictObject({
  countries: found(countryBrief), organizations: found(organizationCard), alliances: found(allianceCard), exchanges: found(exchangeCard),
}).describe('What words find, by kind, the best match first') satisfies z.ZodType<SearchView>
