import * as z from 'zod'
import {
  ALLIANCE_KINDS, ATTESTATIONS, EVIDENCES, EXCHANGE_STATUSES, MODALITIES, ORGANIZATION_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, SECTORS, TERMS, WORK_LINES,
} from '#db/reference/vocabularies.ts'
import type { HubNetwork, PairNetwork } from '#functions/network/schema.ts'
import { count, countryView, dayView } from './core.ts'

const indexes = z.array(z.int())
const texts = z.array(z.string())
const numbers = z.array(z.number())
const places = numbers.exactOptional().describe('place in the drawing; with `include=places`')
/** Days since 1970-01-01. */
const days = z.array(z.int().nullable()).describe('days since 1970-01-01; null: not on record')
const exactnesses = z.array(z.literal([0, 1, 2, 3])).describe('0: on record to the day, 1: to the month, 2: to the year or less, 3: not on record')
const byIndex = z.record(z.string(), z.string()).exactOptional()
const named = z.strictObject({ es: byIndex, en: byIndex, pt: byIndex, fr: byIndex })

const nodes = z.strictObject({
  id: texts, name: texts.describe('the official name, in its own language'), lang: texts.describe('language of the name: BCP 47, `und` when it cannot be told'), acronym: texts, sector: indexes, kind: indexes, country: indexes.describe('−1: no single country'), x: places, y: places,
}).describe('Organizations as columns: the n-th entry of each array is of the n-th organization')

const ties = z.strictObject({
  id: texts, kind: indexes, start: days, end: days, standing: indexes.describe('into `terms` for alliances, into `statuses` for exchanges'),
  workLines: z.array(z.int()).describe('bit n is set when the tie is on `legend.workLines[n]`'), evidence: indexes, x: places, y: places,
}).describe('Alliances, then exchanges, as columns')

const ends = z.strictObject({
  first: indexes.describe('the ends of tie t are first[t] to first[t + 1] − 1'), organization: indexes, role: indexes, attestation: indexes.exactOptional().describe('left out when every party is silent'),
}).describe('Which organization takes part in which tie')

const legendShape = { sectors: z.array(z.enum(SECTORS)), kinds: z.array(z.enum(ORGANIZATION_KINDS)), countries: z.array(countryView) }

const legend = z.strictObject({
  ...legendShape, tieKinds: z.array(z.enum([...ALLIANCE_KINDS, ...MODALITIES])), terms: z.array(z.enum(TERMS)), statuses: z.array(z.enum(EXCHANGE_STATUSES)), workLines: z.array(z.enum(WORK_LINES)),
  evidences: z.array(z.enum(EVIDENCES)), roles: z.array(z.enum([...new Set([...PARTY_ROLES, ...PARTICIPANT_ROLES])])), attestations: z.array(z.enum(ATTESTATIONS)),
}).describe('What the indexes mean')

const details = z.strictObject({
  sites: texts.describe('hosts of the sources that the ties lean on'), site: z.array(indexes).describe('for each tie, into `sites`'),
  checked: z.array(z.int().nullable()).describe('day of the last check by someone with standing, in days since 1970-01-01; null: never'),
  startExact: exactnesses, endExact: exactnesses, body: indexes.describe('the organization that an alliance is the body of; −1: none'),
}).describe('What the ties lean on, as columns')

const head = { version: count.describe('data version it was built from'), activeOn: dayView.nullable() }

export const hubNetwork = z.strictObject({
  form: z.literal('hub'), ...head, legend, nodes, alliances: count.describe('how many of the ties are alliances: they come first'), ties, ends,
  names: z.strictObject({ nodes: named, ties: named }).exactOptional().describe('with `include=names`'),
  details: details.exactOptional().describe('with `include=details`'),
}).describe('The network with a node for each alliance and exchange') satisfies z.ZodType<HubNetwork>

export const pairNetwork = z.strictObject({
  form: z.literal('pairs'), ...head, legend: z.strictObject(legendShape), nodes,
  pairs: z.strictObject({ a: indexes, b: indexes, weight: numbers, ties: z.array(texts).exactOptional().describe('with `include=ties`') }),
}).describe('Weighted pairs of organizations: weight is the sum of 1/(n−1) over their shared ties') satisfies z.ZodType<PairNetwork>

export const networkView = z.discriminatedUnion('form', [hubNetwork, pairNetwork])
