import { sql, type SQL } from 'drizzle-orm'
import { objection } from '#db/schema/desk.ts'
import { organization } from '#db/schema/organizations.ts'

/** What stands beside the contested record of this key, oldest first: a JSON array of ReplyView as text. */
export function repliesJson(record: SQL): SQL {
  return sql`coalesce((select json_group_array(json(j)) from (select json_object('organization', json(speaker.brief), 'text', ${objection.reply}, 'lang', ${objection.lang}, 'saidOn', substr(${objection.verifiedAt}, 1, 10)) as j
    from ${objection} join ${organization} as speaker on speaker.key = ${objection.organization}
    where ${objection.record} = ${record} and ${objection.reply} is not null and ${objection.verifiedAt} is not null and ${objection.wish} = 'correct' and ${objection.state} in ('open', 'appealed') order by ${objection.key})), '[]')`
}
