import { sql, type SQL } from 'drizzle-orm'
import { organization } from '#db/schema/organizations.ts'
import { record, revision } from '#db/schema/records.ts'
import { alliance, party } from '#db/schema/ties.ts'
import { addDays } from '#functions/core/edtf.ts'

/** A revision of a tie between two days; the facts are JSON text and left out of first revisions. */
export interface TieRevisionRow { readonly kind: 'alliance' | 'exchange'; readonly id: string; readonly state: string; readonly number: number; readonly day: string; readonly before: string | null; readonly after: string | null }

/** A party that joined or left an alliance on a day on record; EDTF. */
export interface PartyDateRow { readonly alliance: string; readonly organization: string; readonly role: string; readonly joined: string | null; readonly left: string | null }

/** The revisions of ties that are or were public, made on the days from the one to the other, oldest first; rows of TieRevisionRow. */
export function selectTieRevisions(since: string, until: string): SQL {
  return sql`select ${record.kind} as kind, ${record.id} as id, ${record.state} as state, ${revision.number} as number, substr(${revision.at}, 1, 10) as day,
      case when ${revision.number} > 1 then ${revision.before} end as before, case when ${revision.number} > 1 then ${revision.after} end as after
    from ${revision} join ${record} on ${record.key} = ${revision.record}
    where ${record.kind} in ('alliance', 'exchange') and ${record.state} in ('published', 'withdrawn') and ${record.withheld} = 0 and ${revision.at} >= ${since} and ${revision.at} < ${addDays(until, 1)}
    order by ${revision.at}, ${revision.record}, ${revision.number}`
}

/** The parties of public alliances whose joining or leaving is on record; rows of PartyDateRow. */
export function selectPartyDates(): SQL {
  return sql`select ${alliance.id} as alliance, ${organization.id} as organization, ${party.role} as role, ${party.rest} ->> '$.joined.text' as joined, ${party.rest} ->> '$.left.text' as "left"
    from ${party} join ${alliance} on ${alliance.key} = ${party.alliance} join ${organization} on ${organization.key} = ${party.organization}
    where ${party.rest} ->> '$.joined.text' is not null or ${party.rest} ->> '$.left.text' is not null order by ${alliance.id}, ${organization.id}`
}
