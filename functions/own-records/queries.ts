import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { submission } from '#db/schema/contributions.ts'
import { record, revision } from '#db/schema/records.ts'

/** A published record as it is read here; `fact` is JSON text. */
export interface OwnRecordRow { readonly key: number; readonly id: string; readonly revision: number; readonly fact: string }

const COLUMNS = sql`${record.key} as key, ${record.id} as id, ${record.revision} as revision, ${record.fact} as fact`

/** The published record of an organization. */
export async function selectOrganizationRecord(db: Database, id: string): Promise<OwnRecordRow | undefined> {
  return (await readRows<OwnRecordRow>(db, sql`select ${COLUMNS} from ${record} where ${record.kind} = 'organization' and ${record.id} = ${id} and ${record.state} = 'published'`))[0]
}

/** The published capabilities of an organization, those that the public does not see among them. */
export async function selectOwnCapabilities(db: Database, organizationId: string): Promise<OwnRecordRow[]> {
  return readRows<OwnRecordRow>(db, sql`select ${COLUMNS} from ${record} where ${record.kind} = 'capability' and ${record.state} = 'published' and ${record.fact} ->> '$.organization' = ${organizationId} order by ${record.id}`)
}

/** Ids of what an organization has under way about itself, the latest touched first. */
export async function selectProposalIds(db: Database, organizationKey: number): Promise<string[]> {
  const rows = await readRows<{ id: string }>(db, sql`select ${submission.id} as id from ${submission} where ${submission.organization} = ${organizationKey} and ${submission.kind} in ('organization', 'capability')
    and ${submission.state} in ('draft', 'submitted', 'returned') order by ${submission.updatedAt} desc, ${submission.key} desc limit 200`)
  return rows.map(({ id }) => id)
}

/** What a record said at a revision, as JSON text. */
export async function selectFactAt(db: Database, recordKey: number, number: number): Promise<string | undefined> {
  return (await readRows<{ after: string }>(db, sql`select ${revision.after} as after from ${revision} where ${revision.record} = ${recordKey} and ${revision.number} = cast(${number} as integer)`))[0]?.after
}
