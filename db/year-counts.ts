import { sql, type SQL } from 'drizzle-orm'
import { organization } from './schema/organizations.ts'
import { alliance, exchange, participant, party } from './schema/ties.ts'

/** Name under which `yearCounts` is stored with a data version. */
export const YEAR_COUNTS = 'counts:years'

/**
 * How many ties began in a year, by form and by the sector that weighs most among those who lead an alliance or give in an exchange. Columns of equal length;
 * `year` is null where the start is not on record, `sector` where no organization takes part.
 */
export interface YearCounts {
  readonly year: readonly (number | null)[]
  readonly form: readonly ('alliance' | 'exchange')[]
  readonly sector: readonly (string | null)[]
  readonly n: readonly number[]
}

/** The sector with most organizations in the role that leads; then, and where nobody has that role, with most organizations at all; then the first of the vocabulary. */
function leadingSector(members: SQL, role: SQL, leads: string): SQL {
  return sql`(select ${organization.sector} from ${members} group by ${organization.sector}
    order by count(distinct case when ${role} = ${leads} then ${organization.key} end) desc, count(distinct ${organization.key}) desc, instr('government civil-society private-sector international', ${organization.sector}) limit 1)`
}

const leadOfAlliance = leadingSector(sql`${party} join ${organization} on ${organization.key} = ${party.organization} where ${party.alliance} = ${alliance.key}`, sql`${party.role}`, 'lead')
const giverOfExchange = leadingSector(sql`${participant} join ${organization} on ${organization.key} = ${participant.organization} where ${participant.exchange} = ${exchange.key}`, sql`${participant.role}`, 'offering')

/** SQL expression of YearCounts as a JSON object. */
export const yearCounts = sql`(select json_object('year', json_group_array(y), 'form', json_group_array(form), 'sector', json_group_array(sector), 'n', json_group_array(n)) from (
  select y, form, sector, count(*) as n from (
    select cast(substr(${alliance.startText}, 1, 4) as integer) as y, 'alliance' as form, ${leadOfAlliance} as sector from ${alliance}
    union all select cast(substr(${exchange.startText}, 1, 4) as integer), 'exchange', ${giverOfExchange} from ${exchange}
  ) group by y, form, sector order by y, form, sector))`
