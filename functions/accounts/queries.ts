import { and, count, eq, gt, isNull, lt, max, sql, type SQL } from 'drizzle-orm'
import type { Database, WriteTransaction } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { account, passkey, passkeyChallenge, post, session, signInCode } from '#db/schema/accounts.ts'
import { notice } from '#db/schema/desk.ts'
import { record } from '#db/schema/records.ts'

type Writer = Database | WriteTransaction

/** The open posts of `account.key`, as JSON text of HeldPost[]. */
const postsOfAccount = sql`(select json_group_array(json_object('key', ${post.key}, 'id', ${post.id}, 'kind', ${post.kind}, 'organization', ${record.id}, 'organizationKey', ${post.organization}))
  from ${post} left join ${record} on ${record.key} = ${post.organization} where ${post.account} = ${account.key} and ${post.endedAt} is null)`

const unreadOfAccount = sql`(select count(*) from ${notice} where ${notice.readAt} is null
  and (${notice.account} = ${account.key} or ${notice.organization} in (select ${post.organization} from ${post} where ${post.account} = ${account.key} and ${post.endedAt} is null)))`

/** The account behind a session that has neither ended nor expired, with its posts. */
export function selectSessionViewer(tokenDigest: string, now: string): SQL {
  return sql`select ${account.key} as account, ${account.id} as "accountId", ${account.email} as email, ${account.lang} as lang, ${account.termsVersion} as "termsVersion",
      ${session.key} as session, ${session.lastSeenAt} as "lastSeenAt", ${postsOfAccount} as posts, ${unreadOfAccount} as unread
    from ${session} join ${account} on ${account.key} = ${session.account}
    where ${session.tokenDigest} = ${tokenDigest} and ${session.endedAt} is null and ${session.expiresAt} > ${now} and ${account.closedAt} is null`
}

/** The sessions of an account that are open, last used first. */
export function selectSessions(of: number, now: string): SQL {
  return sql`select ${session.key} as key, ${session.id} as id, ${session.device} as device, ${session.createdAt} as "createdAt", ${session.lastSeenAt} as "lastSeenAt"
    from ${session} where ${session.account} = ${of} and ${session.endedAt} is null and ${session.expiresAt} > ${now} order by ${session.lastSeenAt} desc`
}

/** When an account accepted the terms, and the posts that it holds with the names of their organizations as JSON text: one row. */
export function selectOwnAccount(of: number): SQL {
  return sql`select ${account.termsVersion} as "termsVersion", ${account.termsAcceptedAt} as "termsAcceptedAt",
      (select json_group_array(json_object('kind', ${post.kind}, 'organization', ${record.id}, 'names', json(${record.fact} -> '$.names')) order by ${post.grantedAt})
        from ${post} left join ${record} on ${record.key} = ${post.organization} where ${post.account} = ${account.key} and ${post.endedAt} is null) as posts
    from ${account} where ${account.key} = ${of}`
}

/** The passkeys of an account, oldest first. */
export function selectPasskeys(of: number): SQL {
  return sql`select ${passkey.credentialId} as "credentialId", ${passkey.transports} as transports, ${passkey.name} as name, ${passkey.createdAt} as "createdAt", ${passkey.lastUsedAt} as "lastUsedAt"
    from ${passkey} where ${passkey.account} = ${of} order by ${passkey.createdAt}`
}

/** How many codes an address was sent since an instant that nobody has signed in with, and when the last of them; null: none. */
export async function selectUnusedCodes(db: Writer, email: string, since: string): Promise<{ readonly count: number; readonly last: string | null }> {
  const [found] = await db.select({ count: count(), last: max(signInCode.createdAt) }).from(signInCode).where(and(eq(signInCode.email, email), isNull(signInCode.usedAt), gt(signInCode.createdAt, since)))
  return found ?? { count: 0, last: null }
}

/** Counts one more try at the newest code of an address that this browser has asked for, if it still holds; undefined when there is none or it was tried too often. */
export async function tryNewestCode(db: Writer, { email, askedBy }: { readonly email: string; readonly askedBy: string }, now: string, attempts: number): Promise<{ readonly key: number; readonly codeDigest: string } | undefined> {
  const [tried] = await db.update(signInCode).set({ attempts: sql`${signInCode.attempts} + 1` })
    .where(and(
      sql`${signInCode.key} = (select max(newest.key) from ${signInCode} as newest where newest.asked_by = ${askedBy} and newest.email = ${email})`,
      isNull(signInCode.usedAt), gt(signInCode.expiresAt, now), lt(signInCode.attempts, attempts),
    ))
    .returning({ key: signInCode.key, codeDigest: signInCode.codeDigest })
  return tried
}

/** Uses a code up. @returns false when somebody else has */
export async function useCode(db: Writer, key: number, now: string): Promise<boolean> {
  const used = await db.update(signInCode).set({ usedAt: now }).where(and(eq(signInCode.key, key), isNull(signInCode.usedAt))).returning({ key: signInCode.key })
  return used.length > 0
}

/** The account of an address, made when there is none. */
export async function upsertAccount(tx: WriteTransaction, row: { readonly id: string; readonly email: string; readonly lang: Language; readonly createdAt: string }): Promise<number> {
  const [made] = await tx.insert(account).values(row).onConflictDoUpdate({ target: account.email, set: { email: sql`excluded.email` } }).returning({ key: account.key })
  if (!made) throw new Error('an account was neither found nor made')
  return made.key
}

/** Ends sessions of an account: the one with this id, or all but one. */
export async function endSessions(db: Writer, of: number, which: { readonly id: string } | { readonly allBut: number }, now: string): Promise<void> {
  const chosen = 'id' in which ? eq(session.id, which.id) : sql`${session.key} <> ${which.allBut}`
  await db.update(session).set({ endedAt: now }).where(and(eq(session.account, of), isNull(session.endedAt), chosen))
}

/** Deletes what has expired: codes and challenges at once, sessions that ended or expired before a day. */
export async function deleteExpired(db: Database, now: string, sessionsBefore: string): Promise<void> {
  await db.delete(signInCode).where(lt(signInCode.expiresAt, sessionsBefore))
  await db.delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, now))
  await db.delete(session).where(sql`coalesce(${session.endedAt}, ${session.expiresAt}) < ${sessionsBefore}`)
}

/** Sets the language in which an account is written to. */
export async function updateLanguage(db: Writer, of: number, lang: Language): Promise<void> {
  await db.update(account).set({ lang }).where(eq(account.key, of))
}
