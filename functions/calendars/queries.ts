import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { organization } from '#db/schema/organizations.ts'
import { alliance, exchange, participant, party } from '#db/schema/ties.ts'

/** The dated ties in which organizations that fulfil a condition take part, as a JSON array of DatedTie; `of` is written about the table organization. */
function ties(of: SQL): SQL {
  return sql`(select json_group_array(json(j)) from (
    select json_object('kind', 'alliance', 'id', ${alliance.id}, 'title', ${alliance.brief} -> '$.title', 'start', ${alliance.brief} -> '$.start', 'end', ${alliance.brief} -> '$.end', 'status', null) as j, ${alliance.endEarliest} as day
      from ${alliance} where ${alliance.endEarliest} is not null and ${alliance.key} in (select ${party.alliance} from ${party} join ${organization} on ${organization.key} = ${party.organization} where ${of})
    union all select json_object('kind', 'exchange', 'id', ${exchange.id}, 'title', ${exchange.brief} -> '$.title', 'start', ${exchange.brief} -> '$.start', 'end', ${exchange.brief} -> '$.end', 'status', ${exchange.status}), coalesce(${exchange.startEarliest}, ${exchange.endEarliest})
      from ${exchange} where coalesce(${exchange.startEarliest}, ${exchange.endEarliest}) is not null
        and ${exchange.key} in (select ${participant.exchange} from ${participant} join ${organization} on ${organization.key} = ${participant.organization} where ${of})
    order by day, j))`
}

/** The dated ties of an organization in `body`, with its brief in `owner`; no row when it is not public. */
export function selectTiesOfOrganization(id: string): SQL {
  return sql`select own.brief as owner, ${ties(sql`${organization.id} = ${id}`)} as body, ${versionColumns} from ${organization} as own where own.id = ${id}`
}

/** The dated ties of all public organizations of a country, in `body`. */
export function selectTiesOfCountry(code: string): SQL {
  return sql`select ${ties(sql`${organization.country} = ${code}`)} as body, ${versionColumns}`
}
