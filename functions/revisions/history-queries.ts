import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { blot, record, revision, type Operation } from '#db/schema/records.ts'
import type { HistoryKind } from './schema.ts'

/** A record of which only its standing is read. `mergedInto` is a public id. */
export interface StandingRow { readonly state: string; readonly withheld: number; readonly mergedInto: string | null; readonly version: number; readonly versionDay: string }

/** A revision as it is stored: facts, salts and digests are JSON text. */
export interface RevisionRow {
  readonly number: number; readonly version: number; readonly operation: Operation; readonly actorPost: string; readonly actorAt: string
  readonly at: string; readonly reason: string | null; readonly before: string | null; readonly after: string; readonly salts: string; readonly digests: string
  readonly previousHash: string | null; readonly hash: string
}

function keyOf(kind: HistoryKind, id: string): SQL {
  return sql`(select ${record.key} from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id})`
}

/** How a record stands, whatever its state; a row of StandingRow, or none. */
export function selectStanding(kind: HistoryKind, id: string): SQL {
  return sql`select ${record.state} as state, ${record.withheld} as withheld, (select target.id from ${record} as target where target.key = ${record.mergedInto}) as "mergedInto", ${versionColumns}
    from ${record} where ${record.kind} = ${kind} and ${record.id} = ${id}`
}

/** All revisions of a record, oldest first; rows of RevisionRow. */
export function selectRevisions(kind: HistoryKind, id: string): SQL {
  return sql`select ${revision.number} as number, ${revision.version} as version, ${revision.operation} as operation, ${revision.actorPost} as "actorPost", ${revision.actorAt} as "actorAt",
      ${revision.at} as at, ${revision.reason} as reason, ${revision.before} as before, ${revision.after} as after, ${revision.salts} as salts, ${revision.digests} as digests,
      ${revision.previousHash} as "previousHash", ${revision.hash} as hash
    from ${revision} where ${revision.record} = ${keyOf(kind, id)} order by ${revision.number}`
}

/** What was blotted out of the history of a record, newest first; rows of BlotView. */
export function selectBlots(kind: HistoryKind, id: string): SQL {
  return sql`select ${blot.pointer} as pointer, ${blot.at} as at, ${blot.reason} as reason from ${blot} where ${blot.record} = ${keyOf(kind, id)} order by ${blot.at} desc`
}

/** All organizations that are withheld for their safety: rows of `id`, `names` (JSON text) and `website`. */
export function selectWithheld(): SQL {
  return sql`select ${record.id} as id, ${record.fact} -> '$.names' as names, ${record.fact} ->> '$.website' as website from ${record} where ${record.kind} = 'organization' and ${record.withheld} = 1`
}
