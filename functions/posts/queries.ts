import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { WriteTransaction } from '#db/client.ts'
import { account, post, postOffer, type PostKind } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'

/** What an open post is known by inside a transaction. */
export interface OpenPost { readonly key: number; readonly id: string; readonly account: number; readonly kind: PostKind; readonly organization: number | null; readonly email: string | null }

const HELD = { key: post.key, id: post.id, account: post.account, kind: post.kind, organization: post.organization, email: account.email } as const

function at(organization: number | null): SQL {
  return organization === null ? isNull(post.organization) : eq(post.organization, organization)
}

/** The open post with this id. */
export async function selectOpenPost(tx: WriteTransaction, id: string): Promise<OpenPost | undefined> {
  const [found] = await tx.select(HELD).from(post).innerJoin(account, eq(account.key, post.account)).where(and(eq(post.id, id), isNull(post.endedAt)))
  return found
}

/** The open posts of an account at an organization, or at the registry. */
export async function selectOpenPostsOf(tx: WriteTransaction, holder: number, organization: number | null): Promise<OpenPost[]> {
  return tx.select(HELD).from(post).innerJoin(account, eq(account.key, post.account)).where(and(eq(post.account, holder), at(organization), isNull(post.endedAt)))
}

/** How many open posts of a kind there are at an organization, or at the registry. */
export async function countOpenPosts(tx: WriteTransaction, kind: PostKind, organization: number | null): Promise<number> {
  return tx.$count(post, and(eq(post.kind, kind), at(organization), isNull(post.endedAt)))
}

/** Writes a new post. */
export async function insertPost(tx: WriteTransaction, row: typeof post.$inferInsert): Promise<void> {
  await tx.insert(post).values(row)
}

/** Ends a post, and with it the offer to hand it over. */
export async function closePost(tx: WriteTransaction, key: number, by: number | null, now: Date): Promise<void> {
  await tx.update(post).set({ endedAt: now.toISOString(), endedBy: by }).where(and(eq(post.key, key), isNull(post.endedAt)))
  await tx.update(postOffer).set({ state: 'taken-back', closedAt: now.toISOString(), email: null }).where(and(eq(postOffer.post, key), eq(postOffer.state, 'open')))
}

/** The key of a published organization, and whether it is a State or a territory; undefined when there is none. */
export async function selectOrganization(tx: WriteTransaction, id: string): Promise<{ readonly key: number; readonly kind: string } | undefined> {
  const [found] = await tx.select({ key: record.key, kind: sql<string>`${record.fact} ->> '$.kind'` }).from(record).where(and(eq(record.kind, 'organization'), eq(record.id, id), eq(record.state, 'published')))
  return found
}

/** The posts open at an organization (or at the registry) with their holders and the offer that stands, by kind and day. */
export function selectPostsAt(organization: number | null): SQL {
  return sql`select ${post.id} as id, ${post.kind} as kind, ${post.account} as account, ${account.email} as email, ${post.ground} as ground, ${post.grantedAt} as "grantedAt",
      ${postOffer.id} as "offerId", ${postOffer.email} as "offerEmail", ${postOffer.expiresAt} as "offerExpiresAt"
    from ${post} join ${account} on ${account.key} = ${post.account} left join ${postOffer} on ${postOffer.post} = ${post.key} and ${postOffer.state} = 'open'
    where ${at(organization)} and ${post.endedAt} is null order by ${post.kind} = 'member', ${post.kind} = 'steward', ${post.grantedAt}, ${post.key}`
}

/** An open offer with the post that it is of and where that is. */
export function selectOffer(id: string): SQL {
  return sql`select ${postOffer.key} as key, ${postOffer.id} as id, ${postOffer.email} as email, ${postOffer.expiresAt} as "expiresAt", ${post.key} as post, ${post.kind} as kind, ${post.account} as holder,
      ${post.organization} as organization, ${record.id} as "organizationId", ${record.fact} -> '$.names' as names
    from ${postOffer} join ${post} on ${post.key} = ${postOffer.post} and ${post.endedAt} is null join ${record} on ${record.key} = ${post.organization}
    where ${postOffer.id} = ${id} and ${postOffer.state} = 'open'`
}
