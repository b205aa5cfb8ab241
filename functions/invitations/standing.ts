import type { Database, WriteTransaction } from '#db/client.ts'
import { speaksByDesignation } from '#functions/confirmations/rules.ts'
import type { Reach } from '#functions/confirmations/reach.ts'
import { readMailAddress } from '#functions/core/mail-address.ts'
import { isHostShared } from '#functions/joining/is-host-shared.ts'
import { isOnHost, ownHost, postAtOnce } from '#functions/joining/rules.ts'
import { countOpenPosts } from '#functions/posts/queries.ts'

/**
 * The post that whoever reads an address comes to hold when she answers from it: on the organization's own site it proves that she speaks for it, by the rule by which joining goes too.
 *
 * @returns null: the address proves nothing, and a steward verifies the answer first
 */
export async function postByAddress(db: Database | WriteTransaction, { key, kind, website }: Reach, email: string): Promise<'member' | 'organization-administrator' | null> {
  const address = readMailAddress(email)
  const host = ownHost(website)
  if (speaksByDesignation(kind) || address === null || host === null || !isOnHost(address.domain, host)) return null
  const isShared = await isHostShared(db, host, address.domain, key)
  const hasAdministrator = await countOpenPosts(db as WriteTransaction, 'organization-administrator', key) > 0 // it only reads
  return postAtOnce({ ground: 'site-mail', hasAdministrator, isHostShared: isShared })
}

/** Whether whoever invited has her own mailbox on the site of the party: then an answer from there may be hers, and a steward verifies it first. */
export function isByNeighbour({ inviterEmail }: { readonly inviterEmail: string | null }, { website }: Reach): boolean {
  const own = readMailAddress(inviterEmail ?? '')
  const host = ownHost(website)
  return own !== null && host !== null && isOnHost(own.domain, host)
}
