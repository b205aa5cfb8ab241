import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { NameView } from '#functions/core/view.ts'
import { selectAwaited } from './queries.ts'

/** An organization that its officer registers: not on record yet, but she may draft its ties already under the id that it will have. */
export interface AwaitedOrganization { readonly requestId: string; readonly submissionId: string; readonly organizationId: string; readonly names: readonly NameView[] }

/** The organizations that an account registers and that wait for a steward. */
export async function listAwaitedOrganizations(db: Database, account: number): Promise<readonly AwaitedOrganization[]> {
  const rows = await readRows<Omit<AwaitedOrganization, 'names'> & { names: string }>(db, selectAwaited(account))
  return rows.map((row) => ({ ...row, names: JSON.parse(row.names) }))
}
