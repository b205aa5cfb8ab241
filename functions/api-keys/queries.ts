import { sql, type SQL } from 'drizzle-orm'
import type { Language } from '#db/reference/languages.ts'
import { prepared, type Bound } from '#db/prepared.ts'
import { account, apiKey, post, type KeyScope, type PostKind } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'

/** A live key with the account that it acts for and the post that it acts in. */
export interface KeyRow {
  readonly key: number; readonly scope: KeyScope; readonly lastUsedOn: string | null
  readonly account: number; readonly accountId: string; readonly email: string; readonly lang: Language; readonly termsVersion: string | null
  readonly post: number; readonly postId: string; readonly postKind: PostKind; readonly organization: string | null; readonly organizationKey: number | null
  /** JSON text: the ids of the organizations at which a steward holds posts besides; '[]' for others */
  readonly ownOrganizations: string
}

/** The live key of a digest: not revoked, not expired, its account open and its post held; one row of KeyRow or none. */
export function selectKey(digest: string, now: string): Bound {
  return prepared('api key', () => sql`select ${apiKey.key} as key, ${apiKey.scope} as scope, ${apiKey.lastUsedOn} as "lastUsedOn", ${account.key} as account, ${account.id} as "accountId", ${account.email} as email,
      ${account.lang} as lang, ${account.termsVersion} as "termsVersion", ${post.key} as post, ${post.id} as "postId", ${post.kind} as "postKind", ${record.id} as organization, ${post.organization} as "organizationKey",
      case when ${post.kind} = 'steward' then (select json_group_array(own.id) from ${post} as held join ${record} as own on own.key = held.organization where held.account = ${account.key} and held.ended_at is null) else '[]' end as "ownOrganizations"
    from ${apiKey} join ${account} on ${account.key} = ${apiKey.account} join ${post} on ${post.key} = ${apiKey.post} left join ${record} on ${record.key} = ${post.organization}
    where ${apiKey.digest} = ${sql.placeholder('digest')} and ${apiKey.revokedAt} is null and coalesce(${apiKey.expiresAt} > ${sql.placeholder('now')}, 1)
      and ${account.closedAt} is null and ${post.endedAt} is null and ${post.account} = ${apiKey.account}`, { digest, now })
}

/** Notes the day of use of a key. */
export function noteUse(key: number, day: string): Bound {
  return prepared('api key use', () => sql`update ${apiKey} set last_used_on = ${sql.placeholder('day')} where ${apiKey.key} = cast(${sql.placeholder('key')} as integer)`, { key, day })
}

/** The keys of an account that are not revoked, newest first; rows of ApiKeyView. */
export function selectKeys(owner: number): SQL {
  return sql`select ${apiKey.id} as id, ${apiKey.name} as name, ${apiKey.scope} as scope, ${post.kind} as post, ${record.id} as organization, ${apiKey.createdAt} as "createdAt", ${apiKey.expiresAt} as "expiresAt",
      ${apiKey.lastUsedOn} as "lastUsedOn" from ${apiKey} join ${post} on ${post.key} = ${apiKey.post} left join ${record} on ${record.key} = ${post.organization}
    where ${apiKey.account} = cast(${owner} as integer) and ${apiKey.revokedAt} is null order by ${apiKey.key} desc`
}

/** Ends a key of an account, if it is one; gives its id. */
export function endKey(owner: number, id: string, now: string): SQL {
  return sql`update ${apiKey} set revoked_at = ${now} where ${apiKey.id} = ${id} and ${apiKey.account} = cast(${owner} as integer) and ${apiKey.revokedAt} is null returning ${sql.raw('id')}`
}
