import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { likenessKey, organization, organizationName } from '#db/schema/organizations.ts'

/** More organizations than this are not judged: a key that so many share tells nothing. */
const MOST_JUDGED = 20

/** A recorded organization that shares a key with the one in question. */
export interface LookalikeRow {
  /** OrganizationBrief as JSON text */
  readonly brief: string
  /** all its names, also the former ones: JSON array of `[text, kind]` */
  readonly names: string
  /** the site that both have; null: another, or none */
  readonly site: string | null
}

/**
 * The public organizations that share a key with the one in question, those that share most keys first.
 *
 * @param keys JSON array of the keys of `likenessKeys`, as text or as a slot for it
 */
export function selectLookalikes(keys: string | SQLWrapper): SQL {
  return sql`with alike as (select ${likenessKey.organization} as k, count(*) as n, max(case when ${likenessKey.key} like 's:%' then substr(${likenessKey.key}, 3) end) as site
      from ${likenessKey} where ${likenessKey.key} in (select value from json_each(${keys})) group by 1 order by site is null, n desc, k limit ${sql.raw(String(MOST_JUDGED))})
    select ${organization.brief} as brief, alike.site as site,
      (select json_group_array(json_array(${organizationName.text}, ${organizationName.kind})) from ${organizationName} where ${organizationName.organization} = ${organization.key}) as names
    from alike join ${organization} on ${organization.key} = alike.k`
}
