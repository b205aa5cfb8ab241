import { inArray, sql, type SQL } from 'drizzle-orm'
import { allOf, listStatement, type Cut } from '#db/list-statement.ts'
import { activeOnCondition, isPartakerFacet, partakerCondition, selectPartakerFacet } from '#db/tie-conditions.ts'
import { versionColumns } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { organization } from '#db/schema/organizations.ts'
import { alliance, allianceWorkLine, attestation, exchange, participant, party } from '#db/schema/ties.ts'
import { saidFields } from '#functions/attestations/queries.ts'
import { repliesJson } from '#functions/replies/queries.ts'
import { unansweredJson } from '#functions/sources/queries.ts'
import { tieHits } from '#functions/search/queries.ts'
import type { WordQuery } from '#functions/search/words.ts'
import type { AllianceFilter } from './filter.ts'
import { EXPIRY_NOTICE_DAYS } from './rules.ts'

const PARTIES = { table: party, tie: party.alliance, organization: party.organization, role: party.role }

/** State of an alliance on a day, in SQL: the twin of `allianceState` in rules.ts, held to it by a test. */
export function allianceStateSql(day: string): SQL {
  return sql`case when ${alliance.endLatest} < ${day} then 'ended' when ${alliance.endLatest} <= date(${day}, ${sql.raw(`'+${EXPIRY_NOTICE_DAYS} days'`)}) then 'expiring'
    when ${alliance.term} = 'unknown' then 'unknown-term' else 'active' end`
}

/** AllianceBrief on a day as JSON text. */
export function allianceBriefJson(day: string): SQL {
  return sql`substr(${alliance.brief}, 1, length(${alliance.brief}) - 1) || ',"state":"' || ${allianceStateSql(day)} || '"}'`
}

/** AllianceCard on a day as JSON text: the brief with those who lead. */
function allianceCardJson(day: string): SQL {
  return sql`substr(${alliance.brief}, 1, length(${alliance.brief}) - 1) || ',"state":"' || ${allianceStateSql(day)} || '","leads":[' || coalesce((
    select group_concat(brief, ',') from (select ${organization.brief} as brief from ${party} join ${organization} on ${organization.key} = ${party.organization}
      where ${party.alliance} = ${alliance.key} and ${party.role} = 'lead' order by ${organization.sortName})), '') || ']}'`
}

/** The sort key of the title that a reader of a language sees; of the English one without a language. */
function allianceSort(language: Language | null) {
  return { es: alliance.sortEs, en: alliance.sortEn, pt: alliance.sortPt, fr: alliance.sortFr }[language ?? 'en']
}

/** The conditions of a filter, by field, so that a facet can leave out its own. */
export function allianceConditions(filter: AllianceFilter, today: string): { readonly [field: string]: SQL } {
  const conditions: { [field: string]: SQL } = {}
  if (filter.kind) conditions['kind'] = inArray(alliance.kind, filter.kind)
  if (filter.evidence) conditions['evidence'] = inArray(alliance.evidence, filter.evidence)
  if (filter.state) conditions['state'] = sql`${allianceStateSql(filter.activeOn ?? today)} in ${filter.state}`
  if (filter.workLine) conditions['workLine'] = sql`${alliance.key} in (select ${allianceWorkLine.alliance} from ${allianceWorkLine} where ${inArray(allianceWorkLine.workLine, filter.workLine)})`
  if (filter.activeOn) conditions['activeOn'] = activeOnCondition(filter.activeOn, alliance.startEarliest, alliance.endLatest)
  const partaker = partakerCondition(filter, alliance.key, PARTIES)
  if (partaker) conditions['partaker'] = partaker
  return conditions
}

function alliancesFrom(words: WordQuery | null): SQL {
  return words ? sql`${tieHits(words)} as hit cross join ${alliance} on ${alliance.key} = hit.k` : sql`${alliance}`
}

/** One page of alliances: by relevance when words are given, else by title or, asked so, the latest beginning first. */
export function selectAlliances(conditions: readonly SQL[], words: WordQuery | null, order: 'name' | 'recent', language: Language | null, day: string, cut: Cut): SQL {
  const title = allianceSort(language)
  const byTitle = order === 'name' && !words
  return listStatement({
    from: alliancesFrom(words), where: conditions, key: sql`${alliance.key}`,
    order: words ? [sql`hit.tier`, sql`${title}`] : byTitle ? [sql`${title}`] : [sql`${alliance.startLatest} desc nulls last`, sql`${title}`],
    sort: byTitle ? sql`${title}` : sql`''`,
    join: sql`join ${alliance} on ${alliance.key} = page.k`, item: allianceCardJson(day), ...cut, total: null,
  })
}

/**
 * The counts of one facet under a filter, as a JSON object in `counts`.
 *
 * @param conditions those of the filter but the facet's own; for a facet of the parties, without what is asked of a party, which is taken from `filter`
 */
export function selectAllianceFacet(facet: string, filter: AllianceFilter, conditions: readonly SQL[], words: WordQuery | null, day: string): SQL {
  if (isPartakerFacet(facet)) return selectPartakerFacet(facet, filter, alliance.key, PARTIES, alliancesFrom(words), conditions)
  const lines = sql`join ${allianceWorkLine} on ${allianceWorkLine.alliance} = ${alliance.key}`
  const value = { kind: sql`${alliance.kind}`, evidence: sql`${alliance.evidence}`, state: allianceStateSql(day), workLine: sql`${allianceWorkLine.workLine}` }[facet] ?? sql`null`
  return sql`select json_group_object(value, n) as counts from (
    select ${value} as value, count(*) as n from ${alliancesFrom(words)} ${facet === 'workLine' ? lines : sql``} where ${allOf(conditions)} group by 1)`
}

/** One alliance as JSON text in `body`; no row when it is not public. Parties stand by role, then by name; with the exchanges of its body. */
export function selectAlliance(id: string, day: string): SQL {
  const roleOrder = sql`instr('lead secretariat host party member sponsor observer', ${party.role})`
  return sql`select ${alliance.detail} || ',"unanswered":' || ${unansweredJson(sql`${alliance.key}`)} || ',"replies":' || ${repliesJson(sql`${alliance.key}`)} || ',"state":"' || ${allianceStateSql(day)} || '","partyList":[' || coalesce((
      select group_concat(j, ',') from (
        select '{"organization":' || ${organization.brief} || ',"role":"' || ${party.role} || '",' || ${saidFields} || ',' || substr(${party.rest}, 2) as j
        from ${party} join ${organization} on ${organization.key} = ${party.organization}
        left join ${attestation} on ${attestation.tie} = ${party.alliance} and ${attestation.organization} = ${party.organization}
        where ${party.alliance} = ${alliance.key} order by ${roleOrder}, ${organization.sortName})), '') || '],"exchanges":[' || coalesce((
      select group_concat(brief, ',') from (select ${exchange.brief} as brief from ${exchange}
        where ${exchange.key} in (select ${participant.exchange} from ${participant} where ${participant.organization} = ${alliance.body})
        order by ${exchange.startLatest} desc nulls last, ${exchange.key})), '') || ']}' as body,
    ${versionColumns} from ${alliance} where ${alliance.id} = ${id}`
}
