import type { WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { StewardContext } from './steward-context.ts'

/** What was done with two organizations. */
export interface MergeTold {
  readonly kind: 'merged' | 'parted'
  readonly merged: OrganizationInput
  readonly into: OrganizationInput
  /** key of the organization that stays */
  readonly organization: number
  /** key of the organization that ends */
  readonly record: number
  readonly reason: string
}

/** Keeps what was done with two organizations, in its transaction. */
export async function tellOfMerge(tx: WriteTransaction, { now, account, actor }: StewardContext, { kind, merged, into, organization, record, reason }: MergeTold): Promise<void> {
  await writeAct(tx, { now, account, actor, kind: kind === 'merged' ? 'organizations-merged' : 'merge-undone', organization, record, detail: { merged: merged.id, into: into.id, reason } })
}
