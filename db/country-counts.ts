import { sql } from 'drizzle-orm'
import { capability } from './schema/knowledge.ts'
import { organization } from './schema/organizations.ts'
import { participant, party } from './schema/ties.ts'

/** Name under which `countryCounts` is stored with a data version. */
export const COUNTRY_COUNTS = 'counts:countries'

/** What is recorded of a country: its organizations, the alliances and exchanges in which any of them takes part, and what they publicly offer or need. */
export type CountryCount = readonly [organizations: number, alliances: number, exchanges: number, capabilities: number]

/** SQL expression of the counts of every country with an organization: a JSON object of code → CountryCount. */
export const countryCounts = sql`(select json_group_object(country, json_array(o, a, e, c)) from (
  select country, sum(o) as o, sum(a) as a, sum(e) as e, sum(c) as c from (
    select ${organization.country} as country, count(*) as o, 0 as a, 0 as e, 0 as c from ${organization} group by 1
    union all select ${organization.country}, 0, count(distinct ${party.alliance}), 0, 0 from ${party} join ${organization} on ${organization.key} = ${party.organization} group by 1
    union all select ${organization.country}, 0, 0, count(distinct ${participant.exchange}), 0 from ${participant} join ${organization} on ${organization.key} = ${participant.organization} group by 1
    union all select ${organization.country}, 0, 0, 0, count(*) from ${capability} join ${organization} on ${organization.key} = ${capability.organization} group by 1
  ) where country is not null group by country))`
