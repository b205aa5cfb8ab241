import { sql, type SQL } from 'drizzle-orm'
import { sourceCheck } from '#db/schema/desk.ts'
import { recordSource, source } from '#db/schema/records.ts'

/** Failed checks in a row from which on the link of a source stands as text. */
export const DEAD_AFTER = 2

/** The sources of a record that did not answer when they were last opened, twice in a row, as JSON text: an object of address → day of the last try. */
export function unansweredJson(record: SQL): SQL {
  return sql`(select json_group_object(${source.url}, substr(${sourceCheck.checkedAt}, 1, 10)) from (select distinct ${recordSource.source} as cited from ${recordSource} where ${recordSource.record} = ${record})
    join ${sourceCheck} on ${sourceCheck.source} = cited join ${source} on ${source.key} = cited where ${sourceCheck.failures} >= ${sql.raw(String(DEAD_AFTER))})`
}
