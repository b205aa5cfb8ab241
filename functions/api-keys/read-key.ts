import type { Bound, Value } from '#db/prepared.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { selectKey, type KeyRow } from './queries.ts'
import { KEY_PREFIX } from './schema.ts'

/** The key of a request: what stands after `Bearer` in its Authorization header, if it looks like one of ours; else null. */
export function bearerKey(header: string | null | undefined): string | null {
  const match = /^Bearer +(\S{1,100})$/i.exec(header ?? '')
  return match?.[1]?.startsWith(KEY_PREFIX) ? match[1] : null
}

/** The statement that reads a key, for a batch; its rows go to `viewerOfKey`. */
export function keyStatement(key: string, now: Date): Bound {
  return selectKey(digestOf(key), now.toISOString())
}

/** Who acts by a key, whether its use is noted already today, and of a steward the organizations at which she holds posts besides; null for a key that is not, or no longer, valid. */
export function viewerOfKey(rows: readonly Readonly<Record<string, Value>>[], day: string): { readonly viewer: Viewer; readonly isNoted: boolean; readonly ownOrganizations: readonly string[] } | null {
  const row = rows[0] as unknown as KeyRow | undefined // the columns of selectKey
  if (!row) return null
  const viewer: Viewer = {
    account: row.account, accountId: row.accountId, email: row.email, lang: row.lang, hasAcceptedTerms: row.termsVersion !== null,
    posts: [{ key: row.post, id: row.postId, kind: row.postKind, organization: row.organization, organizationKey: row.organizationKey }],
    via: { kind: 'api-key', key: row.key, scope: row.scope },
  }
  return { viewer, isNoted: row.lastUsedOn === day, ownOrganizations: JSON.parse(row.ownOrganizations) }
}
