import { sql, type SQL } from 'drizzle-orm'
import { account, post } from '#db/schema/accounts.ts'
import { joinRequest, standingCheck, submission } from '#db/schema/contributions.ts'
import { likenessKey, organization } from '#db/schema/organizations.ts'
import { record } from '#db/schema/records.ts'
import { participant, party } from '#db/schema/ties.ts'

/** OrganizationBrief of a fact in `column`, as JSON: also of an organization that is not public, or not yet. */
function briefOf(column: SQL): SQL {
  return sql`json_object('id', ${column} ->> '$.id', 'names', json(${column} -> '$.names'), 'sector', ${column} ->> '$.sector', 'kind', ${column} ->> '$.kind', 'country', ${column} ->> '$.country')`
}

/** Wanted, as JSON, of a row of `join_request` joined with `wanted_record` and `wanted_submission`. */
const wantedJson = sql`case when wanted_record.key is not null
  then json_object('kind', 'on-record', 'organization', json(${briefOf(sql`wanted_record.fact`)}), 'website', wanted_record.fact ->> '$.website')
  else json_object('kind', 'new', 'submission', wanted_submission.id, 'organizationId', wanted_submission.fact ->> '$.id', 'names', json(wanted_submission.fact -> '$.names'), 'country', wanted_submission.fact ->> '$.country', 'website', wanted_submission.fact ->> '$.website') end`

const wantedJoins = sql`left join ${record} as wanted_record on wanted_record.key = ${joinRequest.organization} left join ${submission} as wanted_submission on wanted_submission.key = ${joinRequest.submission}`

/** The standing checks of a request, as a JSON array of StandingCheckView, the latest last. */
const checksJson = sql`(select json_group_array(json(j)) from (select json_object('ground', ${standingCheck.ground}, 'mailDomain', ${standingCheck.mailDomain},
    'partner', case when partner.key is null then null else json(${briefOf(sql`partner.fact`)}) end, 'createdAt', ${standingCheck.createdAt}, 'expiresAt', ${standingCheck.expiresAt}, 'answer', ${standingCheck.answer}) as j
  from ${standingCheck} left join ${record} as partner on partner.key = ${standingCheck.partner} where ${standingCheck.request} = ${joinRequest.key} order by ${standingCheck.key}))`

/** Organizations that share an alliance or an exchange with the one of this key and in which somebody holds a post, as `id` and `brief`. */
export function selectVerifiedPartners(key: number): SQL {
  return sql`select distinct ${organization.key} as key, ${organization.id} as id, ${organization.brief} as brief, ${organization.sortName} as name from (
      select other.organization as k from ${party} join ${party} as other on other.alliance = ${party.alliance} where ${party.organization} = ${key}
      union select other.organization from ${participant} join ${participant} as other on other.exchange = ${participant.exchange} where ${participant.organization} = ${key}
    ) join ${organization} on ${organization.key} = k
    where k <> ${key} and exists (select 1 from ${post} where ${post.organization} = k and ${post.endedAt} is null) order by name`
}

/** A public organization by its id, as `key`, `brief` and `website`. */
export function selectJoinable(id: string): SQL {
  return sql`select ${organization.key} as key, ${organization.brief} as brief, ${record.fact} ->> '$.website' as website from ${organization} join ${record} on ${record.key} = ${organization.key} where ${organization.id} = ${id}`
}

/** The open request of an account for an organization, as `id`. */
export function selectOpenRequest(accountKey: number, organizationKey: number): SQL {
  return sql`select ${joinRequest.id} as id from ${joinRequest} where ${joinRequest.account} = ${accountKey} and ${joinRequest.organization} = ${organizationKey} and ${joinRequest.state} = 'open'`
}

/** How many other organizations have their site on one of these hosts, in `n`. */
export function countOthersOnHosts(hosts: readonly string[], key: number): SQL {
  const onHost = sql.join(hosts.map((host) => sql`${likenessKey.key} = ${`s:${host}`} or (${likenessKey.key} > ${`s:${host}/`} and ${likenessKey.key} < ${`s:${host}0`})`), sql` or `)
  return sql`select count(distinct ${likenessKey.organization}) as n from ${likenessKey} where (${onHost}) and ${likenessKey.organization} <> ${key}`
}

/** How many requests an account has made since an instant, in `n`. */
export function countRequestsSince(accountKey: number, since: string): SQL {
  return sql`select count(*) as n from ${joinRequest} where ${joinRequest.account} = ${accountKey} and ${joinRequest.createdAt} > ${since}`
}

/** How many mails and questions an account has had sent to show its standing since an instant, in `n`. */
export function countChecksSince(accountKey: number, since: string): SQL {
  return sql`select count(*) as n from ${standingCheck} join ${joinRequest} on ${joinRequest.key} = ${standingCheck.request} where ${joinRequest.account} = ${accountKey} and ${standingCheck.createdAt} > ${since}`
}

/** A request of an account with its standing checks and its place in the queue. */
export function selectOwnRequest(id: string, accountKey: number): SQL {
  return sql`select ${joinRequest.id} as id, ${joinRequest.state} as state, ${wantedJson} as wanted, ${joinRequest.office} as office, ${joinRequest.reachedBy} as "reachedBy", ${joinRequest.reason} as reason,
      ${joinRequest.createdAt} as "createdAt", ${checksJson} as checks,
      (select count(*) from ${joinRequest} as before where before.state = 'open' and (before.created_at, before.key) <= (${joinRequest.createdAt}, ${joinRequest.key})) as place,
      (select count(*) from ${joinRequest} as waiting where waiting.state = 'open') as waiting
    from ${joinRequest} ${wantedJoins} where ${joinRequest.id} = ${id} and ${joinRequest.account} = ${accountKey}`
}

/** The requests of an account, the latest first. */
export function selectRequestsOf(accountKey: number): SQL {
  return sql`select ${joinRequest.id} as id, ${joinRequest.state} as state, ${wantedJson} as wanted from ${joinRequest} ${wantedJoins} where ${joinRequest.account} = ${accountKey} order by ${joinRequest.key} desc limit 50`
}

/** The open requests, oldest first. */
export function selectQueue(limit: number): SQL {
  return sql`select ${joinRequest.id} as id, ${wantedJson} as wanted, ${joinRequest.office} as office, ${joinRequest.createdAt} as "createdAt",
      (select ${standingCheck.ground} from ${standingCheck} where ${standingCheck.request} = ${joinRequest.key} and ${standingCheck.answer} = 'yes' order by ${standingCheck.key} limit 1) as proven
    from ${joinRequest} ${wantedJoins} where ${joinRequest.state} = 'open' order by ${joinRequest.createdAt}, ${joinRequest.key} limit ${sql.raw(String(Math.trunc(limit)))}`
}

/** How many requests are open, in `n`. */
export const COUNT_OPEN_REQUESTS = sql`select count(*) as n from ${joinRequest} where ${joinRequest.state} = 'open'`

/** Everything about one request that stands in its own rows. */
export function selectKnownRequest(id: string): SQL {
  return sql`select ${joinRequest.key} as key, ${joinRequest.id} as id, ${joinRequest.state} as state, ${wantedJson} as wanted, ${joinRequest.office} as office, ${joinRequest.reachedBy} as "reachedBy",
      ${joinRequest.createdAt} as "createdAt", ${joinRequest.account} as account, ${joinRequest.organization} as organization, ${account.email} as email, ${account.lang} as lang, ${checksJson} as checks,
      wanted_submission.form as form, wanted_submission.notices as notices, wanted_submission.fact as fact,
      (select count(*) from ${post} where ${post.organization} = ${joinRequest.organization} and ${post.endedAt} is null and ${post.kind} = 'organization-administrator') as administrators,
      (select count(*) from ${post} where ${post.organization} = ${joinRequest.organization} and ${post.endedAt} is null and ${post.kind} = 'member') as members,
      (select count(*) from ${joinRequest} as rival where rival.state = 'open' and rival.organization = ${joinRequest.organization} and rival.key <> ${joinRequest.key}) as rivals
    from ${joinRequest} join ${account} on ${account.key} = ${joinRequest.account} ${wantedJoins} where ${joinRequest.id} = ${id}`
}

/** What is needed to answer a standing check: the check, its request and for whom it asks. */
export function selectCheck(condition: SQL): SQL {
  return sql`select ${standingCheck.key} as "check", ${standingCheck.ground} as ground, ${standingCheck.mailDomain} as "mailDomain", ${standingCheck.expiresAt} as "expiresAt", ${standingCheck.usedAt} as "usedAt",
      ${standingCheck.answer} as answer, ${joinRequest.key} as request, ${joinRequest.id} as "requestId", ${joinRequest.state} as state, ${joinRequest.office} as office, ${joinRequest.account} as account,
      ${joinRequest.organization} as organization, ${wantedJson} as wanted, ${account.email} as email, ${account.lang} as lang
    from ${standingCheck} join ${joinRequest} on ${joinRequest.key} = ${standingCheck.request} join ${account} on ${account.key} = ${joinRequest.account} ${wantedJoins} where ${condition}`
}

/** Organizations that an account registers and for which it may draft already: what it proposed, while that waits. */
export function selectAwaited(accountKey: number): SQL {
  return sql`select ${joinRequest.id} as "requestId", ${submission.id} as "submissionId", ${submission.fact} ->> '$.id' as "organizationId", ${submission.fact} -> '$.names' as names
    from ${joinRequest} join ${submission} on ${submission.key} = ${joinRequest.submission}
    where ${joinRequest.account} = ${accountKey} and ${joinRequest.state} = 'open' and ${joinRequest.organization} is null and ${submission.state} in ('submitted', 'returned') order by ${joinRequest.key}`
}

/** Condition that picks a check by the digest of its link's token. */
export function checkWithToken(digest: string): SQL {
  return sql`${standingCheck.ground} = 'site-mail' and ${standingCheck.tokenDigest} = ${digest}`
}

/** Condition that picks the newest question of a request to a partner. */
export function checkForPartner(requestId: string, partnerKey: number): SQL {
  return sql`${standingCheck.ground} = 'partner' and ${standingCheck.partner} = ${partnerKey} and ${joinRequest.id} = ${requestId} order by ${standingCheck.key} desc limit 1`
}
