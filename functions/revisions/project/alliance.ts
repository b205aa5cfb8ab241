import type { AllianceInput } from '#functions/alliances/schema.ts'
import { evidenceOf } from '#functions/attestations/rules.ts'
import { searchWords, titleSortKeys } from '#functions/core/tie-view.ts'
import { organizationBrief } from '#functions/organizations/view.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { dateView, sourceView } from '#functions/sources/view.ts'
import { agesFrom } from '#functions/upkeep/rules.ts'
import { endValues, startValues } from '#db/schema/columns.ts'
import { tieSearch } from '#db/schema/search.ts'
import { alliance, allianceWorkLine, party } from '#db/schema/ties.ts'
import { isPublic, type StoredRecord } from '../stored-record.ts'
import { partakers } from './partakers.ts'
import { footOf, openJson, type Projection } from './projection.ts'
import { veilOf } from './veil-of.ts'

/** Writes what the public reads of an alliance: nothing when neither a source nor a party stands behind it (MODEL, Ties). */
export function projectAlliance(record: StoredRecord, given: AllianceInput, projection: Projection): void {
  const { rows, records } = projection
  const veil = veilOf([...given.parties.map((one) => one.organization), ...(given.body === null ? [] : [given.body])], records)
  const fact = { ...given, title: veil.within(given.title), summary: veil.within(given.summary) }
  const parties = partakers(fact.parties, projection)
  const organizations = new Set(parties.map((one) => one.record.key))
  const said = [...(projection.said.get(record.key) ?? [])].filter(([key]) => organizations.has(key)).map(([, state]) => state)
  const { evidence, spoken } = evidenceOf(said, organizations.size)
  if (fact.sources.length === 0 && spoken === 0 && evidence !== 'disputed') return
  const start = dateView(fact.start)
  const end = dateView(fact.end)
  const years = [...fact.sources, ...fact.parties.flatMap((one) => one.sources)].flatMap((source) => source.date?.slice(0, 4) ?? [])
  const found = fact.body === null ? undefined : records.behind('organization', fact.body)
  const body = found && isPublic(found) ? found : undefined
  const brief = {
    id: fact.id, kind: fact.kind, title: fact.title, start, end, term: fact.term, workLines: fact.workLines, evidence,
    parties: organizations.size, spoken, reviewed: record.reviewed, agesFrom: agesFrom(record), lastEvidence: years.toSorted().at(-1) ?? null,
  }
  rows.add(alliance, {
    key: record.key, id: fact.id, kind: fact.kind, term: fact.term, body: body?.key ?? null,
    ...startValues(start), ...endValues(end), ...titleSortKeys(fact.title), evidence, parties: organizations.size, spoken,
    brief: JSON.stringify(brief),
    detail: openJson({
      ...brief, summary: fact.summary,
      // a record of this kind holds a fact of this shape
      body: body ? organizationBrief(body.fact as OrganizationInput) : null,
      sources: veil.sources(fact.sources).map(sourceView), ...footOf(record),
    }),
  })
  for (const one of parties) {
    const rest = { joined: dateView(one.given.joined), left: dateView(one.given.left), sources: veil.sources(one.given.sources).map(sourceView) }
    rows.add(party, { alliance: record.key, organization: one.record.key, role: one.given.role, rest: JSON.stringify(rest) })
  }
  for (const workLine of fact.workLines) rows.add(allianceWorkLine, { alliance: record.key, workLine })
  rows.add(tieSearch, { rowid: record.key, title: searchWords(fact.title), summary: searchWords(fact.summary) })
}
