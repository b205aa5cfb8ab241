import { sql, type SQL } from 'drizzle-orm'
import { registry, storedAnswer } from './schema/records.ts'

/** What was stored under a name with the present data version, else the same worked out now. */
export function storedOrLive(name: string, live: SQL): SQL {
  return sql`coalesce((select ${storedAnswer.body} from ${storedAnswer} where ${storedAnswer.name} = ${name} and ${storedAnswer.version} = (select ${registry.version} from ${registry})), ${live})`
}
