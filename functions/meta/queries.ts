import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { organization } from '#db/schema/organizations.ts'
import { record, revision } from '#db/schema/records.ts'
import { alliance, exchange } from '#db/schema/ties.ts'

/** Ids of the public records of one kind with the UTC day of their last change, as a JSON object in the order of the ids. */
function lastChanges(table: typeof organization | typeof alliance | typeof exchange): SQL {
  return sql`(select json_group_object(id, day) from (select ${table.id} as id, substr(${revision.at}, 1, 10) as day from ${table}
    join ${record} on ${record.key} = ${table.key} join ${revision} on ${revision.record} = ${record.key} and ${revision.number} = ${record.revision} order by ${table.id}))`
}

/** What a sitemap names, as one row: JSON objects of id → day of last change for each kind, and the JSON array of the countries that have organizations. */
export function selectPublicRecords(): SQL {
  return sql`select ${lastChanges(organization)} as organizations, ${lastChanges(alliance)} as alliances, ${lastChanges(exchange)} as exchanges,
    (select json_group_array(country) from (select distinct ${organization.country} as country from ${organization} where ${organization.country} is not null)) as countries,
    ${versionColumns}`
}
