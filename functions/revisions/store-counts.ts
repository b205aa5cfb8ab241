import { count, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '#db/client.ts'
import { COUNTRY_COUNTS, countryCounts } from '#db/country-counts.ts'
import { prepared, type Bound } from '#db/prepared.ts'
import { readRows, readTogether } from '#db/read.ts'
import { capability } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'
import { registry, storedAnswer } from '#db/schema/records.ts'
import { storedOrLive } from '#db/stored-or-live.ts'
import { alliance, allianceWorkLine, exchange, exchangeCapability, exchangeWorkLine, participant, party } from '#db/schema/ties.ts'
import { PARTAKER_FACETS, selectPartakerFacet, type PartakerTable } from '#db/tie-conditions.ts'
import { YEAR_COUNTS, yearCounts } from '#db/year-counts.ts'

/** Name under which the counts of a whole list are stored: `{ total, facets: { field: { value: n } } }`. */
export function countsName(list: CountedList): string {
  return `counts:${list}`
}

function by(value: SQLiteColumn, table: SQLiteTable): SQL {
  return sql`(select json_group_object(value, n) from (select ${value} as value, count(*) as n from ${table} where ${value} is not null group by 1))`
}

/** The counts of every facet of those who take part in ties, over the whole list. */
function byPartaker(ties: SQLiteTable, key: SQLiteColumn, partakers: PartakerTable): { readonly [facet: string]: SQL } {
  return Object.fromEntries(PARTAKER_FACETS.map((facet) => [facet, sql`(${selectPartakerFacet(facet, {}, key, partakers, sql`${ties}`, [])})`]))
}

/** Work lines of organizations: those of their ties and of their capabilities. */
const LINES_OF_ORGANIZATIONS = sql`(select json_group_object(line, n) from (select line, count(distinct organization) as n from (
  select ${allianceWorkLine.workLine} as line, ${party.organization} as organization from ${party} join ${allianceWorkLine} on ${allianceWorkLine.alliance} = ${party.alliance}
  union select ${exchangeWorkLine.workLine}, ${participant.organization} from ${participant} join ${exchangeWorkLine} on ${exchangeWorkLine.exchange} = ${participant.exchange}
  union select ${capability.workLine}, ${capability.organization} from ${capability}
) join ${organization} on ${organization.key} = organization group by line))`

/** A list whose facets are counted over the whole registry. */
export type CountedList = 'organizations' | 'alliances' | 'exchanges' | 'capabilities'

const LISTS: { readonly [L in CountedList]: readonly [SQLiteTable, { readonly [facet: string]: SQL }] } = {
  organizations: [organization, {
    sector: by(organization.sector, organization), kind: by(organization.kind, organization), country: by(organization.country, organization),
    subregion: by(organization.subregion, organization), workLine: LINES_OF_ORGANIZATIONS,
  }],
  alliances: [alliance, {
    kind: by(alliance.kind, alliance), evidence: by(alliance.evidence, alliance), workLine: by(allianceWorkLine.workLine, allianceWorkLine),
    ...byPartaker(alliance, alliance.key, { table: party, tie: party.alliance, organization: party.organization, role: party.role }),
  }],
  exchanges: [exchange, {
    modality: by(exchange.modality, exchange), status: by(exchange.status, exchange), scheme: by(exchange.scheme, exchange), flow: by(exchange.flow, exchange),
    evidence: by(exchange.evidence, exchange), workLine: by(exchangeWorkLine.workLine, exchangeWorkLine), mnrCapability: by(exchangeCapability.capability, exchangeCapability),
    ...byPartaker(exchange, exchange.key, { table: participant, tie: participant.exchange, organization: participant.organization, role: participant.role }),
  }],
  capabilities: [capability, {
    direction: by(capability.direction, capability), workLine: by(capability.workLine, capability), mnrCapability: by(capability.mnrCapability, capability), basis: by(capability.basis, capability),
  }],
}

/** SQL expression of the counts of a list as they are now: `{ total, facets: { field: { value: n } } }` as JSON text. */
function liveCounts(list: CountedList): SQL {
  const [table, facets] = LISTS[list]
  const parts = Object.entries(facets).map(([facet, counts]) => sql`${facet}, json(${counts})`)
  return sql`(select json_object('total', (select ${count()} from ${table}), 'facets', json_object(${sql.join(parts, sql`, `)})))`
}

/** The counts of a whole list in `body`: as stored with the present data version, else worked out now. */
export function selectCounts(list: CountedList): Bound {
  return prepared(`counts ${list}`, () => sql`select ${storedOrLive(countsName(list), liveCounts(list))} as body`, {})
}

const COUNTED = ['organizations', 'alliances', 'exchanges', 'capabilities'] as const satisfies readonly CountedList[]

/**
 * Stores the counts of the whole registry with the present data version, so that a page of facets costs one row. Nobody waits for it: until it is done, they are worked out
 * as they are asked for. Run by the schedule and after a load.
 *
 * @returns whether there was anything to do
 */
export async function storeCounts(db: Database): Promise<boolean> {
  const [row] = await readRows<{ version: number; n: number }>(db, sql`select ${registry.version} as version, (select count(*) from ${storedAnswer} where ${storedAnswer.name} = ${YEAR_COUNTS} and ${storedAnswer.version} = ${registry.version}) as n from ${registry}`)
  if (!row || row.n > 0) return false
  const live = [...COUNTED.map((list): [string, SQL] => [countsName(list), liveCounts(list)]), [COUNTRY_COUNTS, countryCounts] as const, [YEAR_COUNTS, yearCounts] as const]
  const [versions = [], ...counts] = await readTogether(db, [sql`select ${registry.version} as version from ${registry}`, ...live.map(([, body]) => sql`select ${body} as body`)])
  const bodies = JSON.stringify(live.map(([name], i) => [name, counts[i]?.[0]?.['body'] ?? null]))
  await db.run(sql`insert into ${storedAnswer} ("name", "version", "body") select value ->> 0, cast(${versions[0]?.['version'] ?? 0} as integer), value ->> 1 from json_each(${bodies}) where true
    on conflict ("name", "version") do update set "body" = excluded."body"`)
  return true
}
