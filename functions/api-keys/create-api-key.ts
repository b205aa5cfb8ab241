import { daysAfter } from '#functions/core/instants.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { apiKey } from '#db/schema/accounts.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { writeAct } from '#functions/acts/write-act.ts'
import { parse } from '#functions/core/parse.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { actorOf } from '#functions/posts/rules.ts'
import { apiKeyInput, KEY_PREFIX } from './schema.ts'

/** Keys that an account may hold at once. */
const MOST_KEYS = 20

/**
 * Makes a key for one of the posts of whoever is signed in.
 *
 * @returns its id, and the key itself, which is told this once and kept as a digest only
 * @throws Problem `invalid-input`; `not-allowed` for a post that she does not hold, when she signed in by a key, or when she holds too many
 */
export async function createApiKey({ db, now }: { readonly db: Database; readonly now: Date }, viewer: Viewer, given: unknown): Promise<{ readonly id: string; readonly key: string }> {
  const { name, post, scope, days } = parse(apiKeyInput, given)
  const held = viewer.posts.find((one) => one.id === post)
  if (!held || viewer.via.kind !== 'session') throw new Problem('not-allowed', 'a key is made for a post that you hold', [{ pointer: '/post', code: 'not-held', detail: 'a post that you hold' }])
  const key = `${KEY_PREFIX}${newToken()}`
  const id = newToken()
  await db.transaction(async (tx) => {
    const written = await tx.$count(apiKey, and(eq(apiKey.account, viewer.account), isNull(apiKey.revokedAt)))
    if (written >= MOST_KEYS) throw new Problem('not-allowed', `an account holds ${MOST_KEYS} keys at the most: revoke one first`)
    await tx.insert(apiKey).values({
      id, digest: digestOf(key), account: viewer.account, post: held.key, scope, name, createdAt: now.toISOString(), expiresAt: daysAfter(now, days), lastUsedOn: null, revokedAt: null,
    })
    await writeAct(tx, { now, account: viewer.account, actor: actorOf(held), kind: 'api-key-made', organization: held.organizationKey, detail: { id, scope } })
  }, { behavior: 'immediate' })
  return { id, key }
}
