import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { storedOrLive } from '#db/stored-or-live.ts'
import { YEAR_COUNTS, yearCounts } from '#db/year-counts.ts'
import { organization } from '#db/schema/organizations.ts'
import { alliance, exchange } from '#db/schema/ties.ts'
import { allianceBriefJson } from '#functions/alliances/queries.ts'
import { EXPIRY_NOTICE_DAYS } from '#functions/alliances/rules.ts'
import { exchangeCardJson } from '#functions/exchanges/queries.ts'

/** Rows of each short list. */
const SHOWN = sql.raw('5')

/**
 * HomeView as JSON text in `body`. The recent exchanges are those that began last, up to the day; the alliances those that end within the notice, the first to end first.
 *
 * @param day today
 */
export function selectHome(day: string): SQL {
  return sql`select '{"organizations":' || (select count(*) from ${organization}) || ',"alliances":' || (select count(*) from ${alliance}) || ',"exchanges":' || (select count(*) from ${exchange})
      || ',"countries":' || (select count(distinct ${organization.country}) from ${organization})
      || ',"years":' || ${storedOrLive(YEAR_COUNTS, yearCounts)}
      || ',"recent":[' || coalesce((select group_concat(j, ',') from (select ${exchangeCardJson} as j from ${exchange}
        where ${exchange.startEarliest} <= ${day} order by ${exchange.startEarliest} desc, ${exchange.startLatest}, ${exchange.key} limit ${SHOWN})), '')
      || '],"expiring":[' || coalesce((select group_concat(j, ',') from (select ${allianceBriefJson(day)} as j from ${alliance}
        where ${alliance.endLatest} between ${day} and date(${day}, ${sql.raw(`'+${EXPIRY_NOTICE_DAYS} days'`)}) order by ${alliance.endLatest}, ${alliance.key} limit ${SHOWN})), '') || ']}' as body,
    ${versionColumns}`
}
