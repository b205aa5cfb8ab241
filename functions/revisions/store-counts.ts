import { count, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { WriteTransaction } from '#db/client.ts'
import { COUNTRY_COUNTS, countryCounts } from '#db/country-counts.ts'
import { capability } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'
import { storedAnswer } from '#db/schema/records.ts'
import { alliance, allianceWorkLine, exchange, exchangeCapability, exchangeWorkLine, participant, party } from '#db/schema/ties.ts'
import { PARTAKER_FACETS, selectPartakerFacet, type PartakerTable } from '#db/tie-conditions.ts'
import { YEAR_COUNTS, yearCounts } from '#db/year-counts.ts'

/** Name under which the counts of a whole list are stored: `{ total, facets: { field: { value: n } } }`. */
export function countsName(list: 'organizations' | 'alliances' | 'exchanges' | 'capabilities'): string {
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

/** Stores the counts of the whole registry with the version that they are of, so that a page of facets costs one row. */
export async function storeCounts(tx: WriteTransaction, version: number): Promise<void> {
  const lists: [string, SQLiteTable, { readonly [facet: string]: SQL }][] = [
    [countsName('organizations'), organization, {
      sector: by(organization.sector, organization), kind: by(organization.kind, organization), country: by(organization.country, organization),
      subregion: by(organization.subregion, organization), workLine: LINES_OF_ORGANIZATIONS,
    }],
    [countsName('alliances'), alliance, {
      kind: by(alliance.kind, alliance), evidence: by(alliance.evidence, alliance), workLine: by(allianceWorkLine.workLine, allianceWorkLine),
      ...byPartaker(alliance, alliance.key, { table: party, tie: party.alliance, organization: party.organization, role: party.role }),
    }],
    [countsName('exchanges'), exchange, {
      modality: by(exchange.modality, exchange), status: by(exchange.status, exchange), scheme: by(exchange.scheme, exchange), flow: by(exchange.flow, exchange),
      evidence: by(exchange.evidence, exchange), workLine: by(exchangeWorkLine.workLine, exchangeWorkLine), mnrCapability: by(exchangeCapability.capability, exchangeCapability),
      ...byPartaker(exchange, exchange.key, { table: participant, tie: participant.exchange, organization: participant.organization, role: participant.role }),
    }],
    [countsName('capabilities'), capability, {
      direction: by(capability.direction, capability), workLine: by(capability.workLine, capability), mnrCapability: by(capability.mnrCapability, capability), basis: by(capability.basis, capability),
    }],
  ]
  const bodies = lists.map(([name, table, facets]): [string, SQL] => {
    const parts = Object.entries(facets).map(([facet, counts]) => sql`${facet}, json(${counts})`)
    return [name, sql`json_object('total', (select ${count()} from ${table}), 'facets', json_object(${sql.join(parts, sql`, `)}))`]
  })
  bodies.push([COUNTRY_COUNTS, countryCounts], [YEAR_COUNTS, yearCounts])
  for (const [name, body] of bodies) {
    await tx.run(sql`insert into ${storedAnswer} ("name", "version", "body") select ${name}, cast(${version} as integer), ${body} where true
      on conflict ("name", "version") do update set "body" = excluded."body"`)
  }
}
