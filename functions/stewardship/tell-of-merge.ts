import type { WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { href, PATHS } from '#web/paths.ts'
import type { StewardContext } from './steward-context.ts'
import { tellOrganizations } from './tell.ts'

/** What was done with two organizations. */
export interface MergeTold {
  readonly kind: 'merged' | 'parted'
  readonly merged: OrganizationInput
  readonly into: OrganizationInput
  /** keys of the organization that stays and of the one that ends */
  readonly keys: { readonly into: number; readonly merged: number }
  readonly reason: string
}

/** Keeps what was done with two organizations, and tells all who act for them, in its transaction. */
export async function tellOfMerge(tx: WriteTransaction, { now, account, actor, origin }: StewardContext, { kind, merged, into, keys, reason }: MergeTold): Promise<void> {
  const isMerge = kind === 'merged'
  await writeAct(tx, { now, account, actor, kind: isMerge ? 'organizations-merged' : 'merge-undone', organization: keys.into, record: keys.merged, detail: { merged: merged.id, into: into.id, reason } })
  await tellOrganizations(tx, isMerge ? [keys.into] : [keys.into, keys.merged], {
    decision: isMerge ? 'organizationsMerged' : 'mergeUndone', data: { merged: { names: merged.names }, into: { names: into.names }, reason },
    linkIn: (lang) => origin + href(PATHS.organization, { lang, id: into.id }), to: { path: 'organization', params: { id: into.id } }, record: keys.into,
  }, now)
}
