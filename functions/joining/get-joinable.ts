import type { Database } from '#db/client.ts'
import { readRows, readTogether } from '#db/read.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { selectJoinable, selectOpenRequest, selectVerifiedPartners } from './queries.ts'
import { ownHost } from './rules.ts'
import type { Joinable } from './schema.ts'

/**
 * A public organization as one sees it who wants to act for it: its own site, the partners who could vouch, and the request that waits already.
 *
 * @returns null when nothing public has this id
 */
export async function getJoinable(db: Database, id: string, account: number): Promise<Joinable | null> {
  const [found] = await readRows<{ key: number; brief: string; website: string | null }>(db, selectJoinable(id))
  if (!found) return null
  const [partners = [], requests = []] = await readTogether(db, [selectVerifiedPartners(found.key), selectOpenRequest(account, found.key)])
  const organization: OrganizationBrief = JSON.parse(found.brief)
  const open = requests[0]?.['id']
  return {
    key: found.key, organization, kind: organization.kind, website: found.website, host: ownHost(found.website),
    partners: partners.map(({ brief }): OrganizationBrief => JSON.parse(String(brief))),
    openRequest: typeof open === 'string' ? open : null,
  }
}
