import { sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'

/**
 * Why the word of a party may be that of whoever wrote the contribution, as far as accounts and posts tell. `same-people`: the account that answered wrote it, or acts for the organization that
 * wrote it. `given-post`: the one came to act for its organization through somebody who acts for the other. `same-site`: their mailboxes are on the same site.
 */
export type Nearness = 'same-people' | 'given-post' | 'same-site'

/** The domain of an address in SQL. */
const DOMAIN = 'substr(email, instr(email, \'@\') + 1)'

/**
 * The parties whose answer about a contribution is near its author, by id, with why. Such an answer counts as the party’s own; it is no second one on which a tie is published before a steward has
 * looked at it. Posts are followed back to whoever gave them, and who gave those, at the same organization: `behind` are those on whose word somebody acts for it.
 *
 * @param contribution its key
 */
export async function listNearAnswers(db: Database, contribution: number): Promise<ReadonlyMap<string, Nearness>> {
  const rows = await db.all<{ id: string; why: Nearness }>(sql`with recursive
    written as (select key, account, organization from submission where key = ${contribution}),
    answered as (select asked.organization as party, post.account as account, post.organization as organization
      from confirmation_request as asked join post on post.key = asked.answered_by where asked.submission = ${contribution}),
    behind (account, organization) as (
      select account, organization from answered union select account, organization from written
      union select post.granted_by, behind.organization from behind join post on post.account = behind.account and post.organization = behind.organization where post.granted_by is not null),
    held as (select account, organization from post where ended_at is null and organization is not null),
    domains as (select key as account, ${sql.raw(DOMAIN)} as domain from account where email is not null)
    select party.id as id, case
      when answered.account = written.account or exists (select 1 from held where held.account = answered.account and held.organization = written.organization) then 'same-people'
      when exists (select 1 from behind join held on held.account = behind.account where behind.organization = answered.organization and held.organization = written.organization)
        or exists (select 1 from behind where behind.organization = answered.organization and behind.account = written.account)
        or exists (select 1 from behind join held on held.account = behind.account where behind.organization = written.organization and held.organization = answered.organization)
        or exists (select 1 from behind where behind.organization = written.organization and behind.account = answered.account) then 'given-post'
      when answered.organization is not null and exists (select 1 from domains as one, domains as other where one.account = answered.account and other.account = written.account
        and (one.domain = other.domain or one.domain like '%.' || other.domain or other.domain like '%.' || one.domain)) then 'same-site' end as why
    from answered, written join record as party on party.key = answered.party where why is not null`)
  return new Map(rows.map(({ id, why }) => [id, why]))
}
