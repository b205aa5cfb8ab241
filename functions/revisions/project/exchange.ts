import { evidenceOf } from '#functions/attestations/rules.ts'
import { searchWords, titleSortKeys } from '#functions/core/tie-view.ts'
import { flowOf, schemeOf } from '#functions/exchanges/rules.ts'
import type { ExchangeInput } from '#functions/exchanges/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { dateView, sourceView } from '#functions/sources/view.ts'
import { agesFrom } from '#functions/upkeep/rules.ts'
import { endValues, startValues } from '#db/schema/columns.ts'
import { tieSearch } from '#db/schema/search.ts'
import { exchange, exchangeCapability, exchangeWorkLine, participant } from '#db/schema/ties.ts'
import { isPublic, type StoredRecord } from '../stored-record.ts'
import { partakers } from './partakers.ts'
import { footOf, openJson, type Projection } from './projection.ts'
import { veilOf } from './veil-of.ts'

/** Writes what the public reads of an exchange: nothing when neither a source nor a participant stands behind it. */
export function projectExchange(record: StoredRecord, given: ExchangeInput, projection: Projection): void {
  const { rows, records } = projection
  const veil = veilOf(given.participants.map((one) => one.organization), records)
  const fact = { ...given, title: veil.within(given.title), summary: veil.within(given.summary) }
  const takers = partakers(fact.participants, projection).map(({ given: taker, record: organization }) => ({
    // a record of this kind holds a fact of this shape
    organization: organization.id, key: organization.key, role: taker.role, country: (organization.fact as OrganizationInput).country,
  }))
  const organizations = new Set(takers.map((taker) => taker.key))
  const said = [...(projection.said.get(record.key) ?? [])].filter(([key]) => organizations.has(key)).map(([, state]) => state)
  const { evidence, spoken } = evidenceOf(said, organizations.size)
  if (fact.sources.length === 0 && spoken === 0 && evidence !== 'disputed') return
  const start = dateView(fact.start)
  const end = dateView(fact.end)
  const scheme = schemeOf(takers)
  const flow = flowOf(fact.modality, takers)
  const brief = {
    id: fact.id, modality: fact.modality, virtual: fact.virtual, title: fact.title, start, end, status: fact.status, scheme, flow, workLines: fact.workLines,
    evidence, parties: organizations.size, spoken, reviewed: record.reviewed, agesFrom: agesFrom(record),
  }
  const hidden = new Set(fact.participants.map((one) => one.organization).filter((id) => !isPublic(records.behind('organization', id) ?? record)))
  const outcomes = (fact.outcomes ?? []).filter(({ side }) => !hidden.has(side)).map((one) => ({ ...one, note: veil.within(one.note), saidOn: dateView(one.saidOn) }))
  rows.add(exchange, {
    key: record.key, id: fact.id, modality: fact.modality, status: fact.status, scheme, flow, virtual: fact.virtual,
    precededBy: fact.precededBy === null ? null : (records.behind('exchange', fact.precededBy)?.key ?? null),
    ...startValues(start), ...endValues(end), ...titleSortKeys(fact.title), evidence, parties: organizations.size, spoken,
    brief: JSON.stringify(brief),
    detail: openJson({ ...brief, summary: fact.summary, capabilities: fact.capabilities, people: fact.people, outcomes, sources: veil.sources(fact.sources).map(sourceView), ...footOf(record) }),
  })
  for (const { key, role } of takers) rows.add(participant, { exchange: record.key, organization: key, role })
  for (const workLine of fact.workLines) rows.add(exchangeWorkLine, { exchange: record.key, workLine })
  for (const capability of fact.capabilities) rows.add(exchangeCapability, { exchange: record.key, capability })
  rows.add(tieSearch, { rowid: record.key, title: searchWords(fact.title), summary: searchWords(fact.summary) })
}
