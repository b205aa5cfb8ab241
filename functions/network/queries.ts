import { sql, type SQL } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { readRows, versionColumns, type DataVersion } from '#db/read.ts'
import type { Database } from '#db/client.ts'
import { organization } from '#db/schema/organizations.ts'
import { record, recordSource, registry, source, storedAnswer } from '#db/schema/records.ts'
import { alliance, attestation, exchange, participant, party } from '#db/schema/ties.ts'

/** Ties read in one statement: few enough for one answer of the database to stay small. */
const CHUNK = 4000

/** An organization as the network's builder reads it. */
export interface OrganizationRow { readonly key: number; readonly brief: string }

/** A tie as the network's builder reads it: `title` a TextsView, `lines`, `ends` and `hosts` JSON arrays. */
export interface TieRow {
  readonly key: number; readonly id: string; readonly kind: string; readonly standing: string; readonly start: string | null; readonly end: string | null
  readonly evidence: string; readonly title: string; readonly lines: string; readonly ends: string
  readonly startLatest: string | null; readonly endEarliest: string | null; readonly hosts: string; readonly checkedOn: string | null; readonly body: string | null
}

/** Hosts of the sources of a record, and the day of its last check. */
function detailsOf(key: AnySQLiteColumn): SQL {
  return sql`(select json_group_array(distinct ${source.host}) from ${recordSource} join ${source} on ${source.key} = ${recordSource.source} where ${recordSource.record} = ${key}) as hosts,
      (select ${record.checkedOn} from ${record} where ${record.key} = ${key}) as checkedOn`
}

function organizationsAfter(key: number): SQL {
  return sql`select ${organization.key} as key, ${organization.brief} as brief from ${organization} where ${organization.key} > cast(${key} as integer) order by ${organization.key} limit ${sql.raw(String(CHUNK))}`
}

function alliancesAfter(key: number): SQL {
  return sql`select ${alliance.key} as key, ${alliance.id} as id, ${alliance.kind} as kind, ${alliance.term} as standing, ${alliance.startEarliest} as start, ${alliance.endLatest} as "end",
      ${alliance.startLatest} as startLatest, ${alliance.endEarliest} as endEarliest, ${detailsOf(alliance.key)}, (select ${organization.id} from ${organization} where ${organization.key} = ${alliance.body}) as body,
      ${alliance.evidence} as evidence, ${alliance.brief} -> 'title' as title, ${alliance.brief} -> 'workLines' as lines, (
        select json_group_array(json_array(${organization.id}, ${party.role}, coalesce(${attestation.state}, 'silent'))) from ${party} join ${organization} on ${organization.key} = ${party.organization}
        left join ${attestation} on ${attestation.tie} = ${party.alliance} and ${attestation.organization} = ${party.organization} where ${party.alliance} = ${alliance.key}) as ends
    from ${alliance} where ${alliance.key} > cast(${key} as integer) order by ${alliance.key} limit ${sql.raw(String(CHUNK))}`
}

function exchangesAfter(key: number): SQL {
  return sql`select ${exchange.key} as key, ${exchange.id} as id, ${exchange.modality} as kind, ${exchange.status} as standing, ${exchange.startEarliest} as start, ${exchange.endLatest} as "end",
      ${exchange.startLatest} as startLatest, ${exchange.endEarliest} as endEarliest, ${detailsOf(exchange.key)}, null as body,
      ${exchange.evidence} as evidence, ${exchange.brief} -> 'title' as title, ${exchange.brief} -> 'workLines' as lines, (
        select json_group_array(json_array(${organization.id}, ${participant.role}, coalesce(${attestation.state}, 'silent'))) from ${participant} join ${organization} on ${organization.key} = ${participant.organization}
        left join ${attestation} on ${attestation.tie} = ${participant.exchange} and ${attestation.organization} = ${participant.organization} where ${participant.exchange} = ${exchange.key}) as ends
    from ${exchange} where ${exchange.key} > cast(${key} as integer) order by ${exchange.key} limit ${sql.raw(String(CHUNK))}`
}

/** What is known of the organizations whose names are withheld: nothing of them may show, not even the site of a source. */
function withheldFacts(): SQL {
  return sql`select ${record.fact} as fact from ${record} where ${record.kind} = 'organization' and ${record.withheld} = 1`
}

async function readAll<R extends { readonly key: number }>(db: Database, after: (key: number) => SQL): Promise<R[]> {
  const all: R[] = []
  for (;;) {
    const rows = await readRows<R>(db, after(all.at(-1)?.key ?? 0))
    all.push(...rows)
    if (rows.length < CHUNK) return all
  }
}

/** Everything that the network is drawn from: what is public, and `withheld`, of which nothing may show. The caller checks that the version stood still meanwhile. */
export async function readNetworkRows(db: Database) {
  return {
    organizations: await readAll<OrganizationRow>(db, organizationsAfter),
    alliances: await readAll<TieRow>(db, alliancesAfter),
    exchanges: await readAll<TieRow>(db, exchangesAfter),
    withheld: await readRows<{ readonly fact: string }>(db, withheldFacts()),
  }
}

/** A stored answer of the present version in `body`, null where it is not made yet; with the version. */
export function selectPresent(name: string): SQL {
  return sql`select (select ${storedAnswer.body} from ${storedAnswer} where ${storedAnswer.name} = ${name} and ${storedAnswer.version} = (select ${registry.version} from ${registry})) as body, ${versionColumns}`
}

/** What `selectPresent` gives. */
export interface Present extends DataVersion { readonly body: string | null }

/** The newest stored answer of a name, of whatever version, in `body`. */
export function selectNewest(name: string): SQL {
  return sql`select ${storedAnswer.body} as body, ${storedAnswer.version} as version from ${storedAnswer} where ${storedAnswer.name} = ${name} order by ${storedAnswer.version} desc limit 1`
}

/** How large the network is: organizations, ties and ends together, in `size`. */
export const selectSize = sql`select (select count(*) from ${organization}) + (select count(*) from ${alliance}) + (select count(*) from ${exchange}) + (select count(*) from ${party}) + (select count(*) from ${participant}) as size`

/** Stores answers with the version they are of, unless the registry has moved on meanwhile; older answers of these names go. */
export async function storeAnswers(db: Database, version: number, answers: readonly (readonly [name: string, body: string])[]): Promise<void> {
  await db.transaction(async (tx) => {
    const [row] = await tx.select({ version: registry.version }).from(registry)
    if (row?.version !== version) return
    for (const [name, body] of answers) {
      await tx.delete(storedAnswer).where(sql`${storedAnswer.name} = ${name}`)
      await tx.insert(storedAnswer).values({ name, version, body })
    }
  }, { behavior: 'immediate' })
}
