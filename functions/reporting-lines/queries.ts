import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { reportingLine } from '#db/schema/knowledge.ts'

/** All reporting lines as a JSON array of ReportingLineView in `body`, by country and kind. */
export function selectReportingLines(): SQL {
  return sql`select '[' || coalesce((select group_concat(view, ',') from (select ${reportingLine.view} as view from ${reportingLine} order by ${reportingLine.country} nulls last, ${reportingLine.kind}, ${reportingLine.key})), '') || ']' as body, ${versionColumns}`
}
