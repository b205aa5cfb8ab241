import type { WriteTransaction } from '#db/client.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { countOpenPosts } from '#functions/posts/queries.ts'
import { grantPost } from '#functions/posts/grant-post.ts'
import { isHostShared } from './is-host-shared.ts'
import { ownHost, postAtOnce } from './rules.ts'
import { tellAdministrators, tellOfficer, type Telling } from './tell.ts'
import { decideRequest, noteGround } from './writes.ts'

/** A request as far as it is settled: whose it is, and for which organization on record; null: one that is registered with it. */
export interface SettledRequest {
  readonly key: number
  readonly id: string
  readonly account: number
  readonly email: string
  readonly lang: Telling['lang']
  readonly organization: number | null
  readonly organizationId: string
  readonly website: string | null
}

/** What was shown, and by whom. */
export interface ShownStanding { readonly ground: 'site-mail' | 'partner'; readonly mailDomain: string | null; readonly partner?: string }

/**
 * Standing has been shown: the post is given at once where that is enough (`postAtOnce`), else the request waits for a steward with its ground noted.
 *
 * @returns the post that was given; null: a steward decides
 */
export async function settleStanding(tx: WriteTransaction, request: SettledRequest, { ground, mailDomain, partner }: ShownStanding, telling: Telling): Promise<'member' | 'organization-administrator' | null> {
  const { now } = telling
  const note = ground === 'site-mail' ? mailDomain : (partner ?? null)
  const host = ownHost(request.website)
  const hasAdministrator = request.organization !== null && await countOpenPosts(tx, 'organization-administrator', request.organization) > 0
  const isShared = host === null || request.organization === null || await isHostShared(tx, host, mailDomain ?? host, request.organization)
  const post = postAtOnce({ ground, hasAdministrator, isHostShared: isShared })
  if (post === null || request.organization === null) {
    await noteGround(tx, request.key, ground, note)
    await tellOfficer(tx, 'shown', request, telling)
    return null
  }
  await grantPost(tx, { account: request.account, kind: post, organization: request.organization, ground, note, by: null }, now)
  await decideRequest(tx, request.key, { state: 'granted', ground, note, by: null, reason: null }, now)
  await writeAct(tx, { now, account: null, actor: { post: 'system', at: 'registry' }, kind: 'request-granted', organization: request.organization, detail: { request: request.id, post, ground, note } })
  await tellOfficer(tx, 'granted', request, telling)
  if (post === 'member') await tellAdministrators(tx, { organization: request.organization, organizationId: request.organizationId, newcomer: request.email }, telling)
  return post
}
