import { sql } from 'drizzle-orm'
import { bound } from '#db/prepared.ts'
import { capability } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'

/** What organizations publicly need: `organization` is the public id. */
export const SELECT_NEEDS = bound(sql`select ${organization.id} as organization, ${capability.workLine} as "workLine", ${capability.basis} as basis
  from ${capability} join ${organization} on ${organization.key} = ${capability.organization} where ${capability.direction} = 'needs' order by ${organization.id}`)
