import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { account, apiKey, post, type KeyScope, type PostKind } from '#db/schema/accounts.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { KEY_PREFIX } from '#functions/api-keys/schema.ts'

/** What an API key of a test is of. */
export interface TestKey { readonly post?: PostKind; readonly organization?: string; readonly scope?: KeyScope; readonly expiresAt?: string | null }

let made = 0

/** Makes an account with one post (a steward's unless it says otherwise) and a key for it; gives the Authorization header. */
export async function apiKeyHeader(db: Database, { post: kind = 'steward', organization, scope = 'write', expiresAt = null }: TestKey = {}): Promise<{ readonly authorization: string }> {
  const at = '2026-01-01T00:00:00.000Z'
  const key = `${KEY_PREFIX}${newToken()}`
  const [holder] = await db.insert(account).values({ id: newToken(), email: `key-${++made}-${newToken()}@keys-${made}.example.org`.toLowerCase(), lang: 'es', createdAt: at, termsVersion: '1', termsAcceptedAt: at }).returning({ key: account.key })
  const [of] = organization === undefined ? [] : await readRows<{ key: number }>(db, sql`select key from record where kind = 'organization' and id = ${organization}`)
  if (!holder) throw new Error('an account was made')
  const [held] = await db.insert(post).values({ id: newToken(), account: holder.key, kind, organization: of?.key ?? null, ground: 'command', grantedAt: at }).returning({ key: post.key })
  if (!held) throw new Error('a post was made')
  await db.insert(apiKey).values({ id: newToken(), digest: digestOf(key), account: holder.key, post: held.key, scope, name: 'a test', createdAt: at, expiresAt })
  return { authorization: `Bearer ${key}` }
}
