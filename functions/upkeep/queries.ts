import { sql, type SQL } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { account, post } from '#db/schema/accounts.ts'
import { doneOnce } from '#db/schema/desk.ts'
import { organization } from '#db/schema/organizations.ts'
import { record, revision } from '#db/schema/records.ts'
import { alliance, attestation, exchange, participant, party } from '#db/schema/ties.ts'
import type { Matter, Pick } from './schema.ts'

/** The public ties of an organization as a JSON array of TieToCheck, the oldest first; `own` is the key of the organization. */
function tiesToCheck(own: SQL): SQL {
  const said = (tie: SQL) => sql`coalesce((select ${attestation.state} from ${attestation} where ${attestation.tie} = ${tie} and ${attestation.organization} = ${own}), 'silent')`
  const fields = (kind: string, id: SQL, brief: SQL, tie: SQL, of: SQL) => sql`json_object('kind', ${sql.raw(`'${kind}'`)}, 'id', ${id}, 'title', ${brief} -> '$.title', 'revision', held.revision, 'recordedOn', held.recorded_on,
    'checkedOn', held.checked_on, 'evidence', ${of}.evidence, 'spoken', ${of}.spoken, 'parties', ${of}.parties, 'said', ${said(tie)}) as j, coalesce(held.checked_on, held.recorded_on) as since, held.key as k`
  return sql`(select json_group_array(json(j)) from (
    select ${fields('alliance', sql`${alliance.id}`, sql`${alliance.brief}`, sql`${alliance.key}`, sql`${alliance}`)} from ${alliance} join ${record} as held on held.key = ${alliance.key}
      where ${alliance.key} in (select ${party.alliance} from ${party} where ${party.organization} = ${own})
    union all select ${fields('exchange', sql`${exchange.id}`, sql`${exchange.brief}`, sql`${exchange.key}`, sql`${exchange}`)} from ${exchange} join ${record} as held on held.key = ${exchange.key}
      where ${exchange.key} in (select ${participant.exchange} from ${participant} where ${participant.organization} = ${own})
    order by since, k))`
}

/** What an organization can check, as Upkeep with `names` and `ties` as JSON text; no row when it is not public. */
export function selectUpkeep(id: string): SQL {
  return sql`select ${organization.id} as id, ${organization.brief} -> '$.names' as names, ${organization.kind} as kind, ${record.revision} as revision, ${record.recordedOn} as "recordedOn", ${record.checkedOn} as "checkedOn",
      ${tiesToCheck(sql`${organization.key}`)} as ties
    from ${organization} join ${record} on ${record.key} = ${organization.key} where ${organization.id} = ${id}`
}

/** All public records with the day from which their age runs, as `k` and `since`. */
const AGES = sql`select shown.k, coalesce(${record.checkedOn}, ${record.recordedOn}) as since from (select ${organization.key} as k from ${organization} union all select ${alliance.key} from ${alliance} union all select ${exchange.key} from ${exchange}) as shown
  join ${record} on ${record.key} = shown.k`

/** Who is in which public record: the organization itself, its alliances, its exchanges, as `k` and `o`; each pair once. */
const HOLDS = sql`select ${organization.key} as k, ${organization.key} as o from ${organization} union select ${party.alliance}, ${party.organization} from ${party} union select ${participant.exchange}, ${participant.organization} from ${participant}`

function ageColumns(askedFrom: string, dormantFrom: string): SQL {
  return sql`count(*) as records, sum(since > ${askedFrom}) as fresh, sum(since <= ${askedFrom} and since > ${dormantFrom}) as asks, sum(since <= ${dormantFrom}) as dormant, min(since) as oldest`
}

/** How many public records will have been unchecked for a year on a day, in `n`. `askedFrom`: the day a year before it. */
export function selectDue(askedFrom: string): SQL {
  return sql`select count(*) as n from (${AGES}) where since <= ${askedFrom}`
}

/** Ages of records by country; each record counts once in every country of its parties. */
export function selectAgesByCountry(askedFrom: string, dormantFrom: string): SQL {
  return sql`select country, ${ageColumns(askedFrom, dormantFrom)} from (
      select distinct ages.k as k, ages.since as since, ${organization.country} as country from (${AGES}) as ages join (${HOLDS}) as held on held.k = ages.k join ${organization} on ${organization.key} = held.o)
    group by country`
}

/** Ages of records by organization with posts: its own record and its ties. */
export function selectAgesByOrganization(askedFrom: string, dormantFrom: string): SQL {
  return sql`select ${organization.id} as id, ${organization.brief} -> '$.names' as names, officers.n as posts, ${ageColumns(askedFrom, dormantFrom)}
    from (select ${post.organization} as o, count(*) as n from ${post} where ${post.endedAt} is null and ${post.organization} is not null group by 1) as officers
    join ${organization} on ${organization.key} = officers.o join (${HOLDS}) as held on held.o = officers.o join (${AGES}) as ages on ages.k = held.k
    group by ${organization.key} order by ${organization.sortName}`
}

/** The days that decide what is due. */
export interface DueDays { readonly today: string; readonly in30: string; readonly in90: string; readonly quietFrom: string; readonly uncheckedFrom: string }

/** A matter as the statement gives it: `title` as JSON text. */
export interface MatterRow extends Omit<Matter, 'title'> { readonly title: string | null }

/** Organizations where somebody who can be written to holds a post, and to whom no letter has gone today. */
const officers = (today: string) => sql`select distinct ${post.organization} as o from ${post} join ${account} on ${account.key} = ${post.account} where ${post.endedAt} is null and ${post.organization} is not null and ${account.email} is not null
  and not exists (select 1 from ${doneOnce} where ${doneOnce.name} = 'upkeep/letter/' || ${post.organization} || '/' || ${today})`

/** Alliances that end within 90 days, told then and within 30: the name says which end, so that a new one is told anew. */
const ending = ({ today, in30, in90 }: DueDays) => sql`select 'ends' as what, 'upkeep/ends-' || case when ${alliance.endLatest} <= ${in30} then '30' else '90' end || '/' || officers.o || '/' || ${alliance.key} || '/' || ${alliance.endText} as name,
    officers.o as organization, ${alliance.key} as record, 'alliance' as kind, ${alliance.id} as id, ${alliance.brief} -> '$.title' as title, ${alliance.endText} as day
  from officers join ${party} on ${party.organization} = officers.o join ${alliance} on ${alliance.key} = ${party.alliance} where ${alliance.endLatest} >= ${today} and ${alliance.endLatest} <= ${in90} group by officers.o, ${alliance.key}`

/** Exchanges that are agreed or under way, with no change and no check for long. */
const quiet = ({ quietFrom }: DueDays) => sql`select 'quiet', 'upkeep/quiet/' || o || '/' || k || '/' || news, o, k, 'exchange', id, title, news from (
    select officers.o as o, ${exchange.key} as k, ${exchange.id} as id, ${exchange.brief} -> '$.title' as title,
      max(coalesce(held.checked_on, held.recorded_on), coalesce((select max(substr(${revision.at}, 1, 10)) from ${revision} where ${revision.record} = ${exchange.key}), '')) as news
    from officers join ${participant} on ${participant.organization} = officers.o join ${exchange} on ${exchange.key} = ${participant.exchange} join ${record} as held on held.key = ${exchange.key}
    where ${exchange.status} in ('agreed', 'under-way') group by officers.o, ${exchange.key}) where news <= ${quietFrom}`

/** Organizations whose own record nobody has checked for a year. */
const unchecked = ({ uncheckedFrom }: DueDays) => sql`select 'unchecked', 'upkeep/unchecked/' || officers.o || '/' || since, officers.o, officers.o, 'organization', id, null, since from (
    select ${organization.key} as k, ${organization.id} as id, coalesce(${record.checkedOn}, ${record.recordedOn}) as since from ${organization} join ${record} on ${record.key} = ${organization.key})
  join officers on officers.o = k where since <= ${uncheckedFrom}`

/** What is due and was not told yet, of so many organizations. */
export function selectMatters(days: DueDays, organizations: number): SQL {
  return sql`with officers as materialized (${officers(days.today)}), matters as materialized (select * from (${ending(days)} union all ${quiet(days)} union all ${unchecked(days)}) as due where not exists (select 1 from ${doneOnce} where ${doneOnce.name} = due.name))
    select what, name, organization, record, kind, id, title, day from matters where organization in (select distinct organization from matters order by 1 limit cast(${organizations} as integer)) order by organization, what, day, id`
}

/** Notes that something is done. @returns those of the names that nobody had noted before */
export async function noteDone(tx: WriteTransaction, names: readonly string[], at: string): Promise<ReadonlySet<string>> {
  const noted = await tx.insert(doneOnce).values(names.map((name) => ({ name, at }))).onConflictDoNothing().returning({ name: doneOnce.name })
  return new Set(noted.map(({ name }) => name))
}

/** Somebody to whom a letter about an organization goes. */
export interface Reader { readonly post: number; readonly email: string; readonly lang: Language }

/** Those who hold a post at an organization and can be written to. */
export async function selectReaders(tx: WriteTransaction, key: number): Promise<Reader[]> {
  return tx.all<Reader>(sql`select ${post.key} as post, ${account.email} as email, ${account.lang} as lang from ${post} join ${account} on ${account.key} = ${post.account} where ${post.organization} = ${key} and ${post.endedAt} is null and ${account.email} is not null`)
}

/** The public id and names of an organization, by key; undefined when it is not public. */
export async function selectOwner(tx: WriteTransaction, key: number): Promise<{ readonly id: string; readonly names: string } | undefined> {
  const [row] = await tx.all<{ id: string; names: string }>(sql`select ${organization.id} as id, ${organization.brief} -> '$.names' as names from ${organization} where ${organization.key} = ${key}`)
  return row
}

/** Keys of records that are public, by `kind:id`. */
export async function selectKeys(tx: WriteTransaction, picks: readonly Pick[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.all<{ name: string; key: number }>(sql`select ${record.kind} || ':' || ${record.id} as name, ${record.key} as key from ${record} where (${record.kind}, ${record.id}) in (select value ->> '$.kind', value ->> '$.id' from json_each(${JSON.stringify(picks)}))`)
  return new Map(rows.map(({ name, key }) => [name, key]))
}
