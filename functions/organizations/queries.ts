import { inArray, sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { capability } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'
import { record } from '#db/schema/records.ts'
import { organizationSearch } from '#db/schema/search.ts'
import { alliance, allianceWorkLine, exchange, exchangeCapability, exchangeWorkLine, participant, party } from '#db/schema/ties.ts'
import { allianceBriefJson } from '#functions/alliances/queries.ts'
import { voiceJson } from '#functions/designations/queries.ts'
import { repliesJson } from '#functions/replies/queries.ts'
import { unansweredJson } from '#functions/sources/queries.ts'
import { firstOrganizationHits, organizationHits } from '#functions/search/queries.ts'
import type { WordQuery } from '#functions/search/words.ts'
import { allOf, listStatement, type Cut } from '#db/list-statement.ts'
import type { OrganizationFilter } from './filter.ts'
import type { OrganizationIncludes } from './schema.ts'

/** One organization in a list, as JSON text. */
export const organizationCardJson = sql`${organization.card} || ',"alliances":' || ${organization.alliances} || ',"exchanges":' || ${organization.exchanges} || '}'`

/** The sort key of the name that a reader of a language sees; of the official name without one. */
export function organizationSort(language: Language | null) {
  return { es: organization.sortEs, en: organization.sortEn, pt: organization.sortPt, fr: organization.sortFr, und: organization.sortName }[language ?? 'und']
}

type Fields = Pick<OrganizationFilter, 'sector' | 'kind' | 'country' | 'subregion' | 'workLine' | 'mnrCapability' | 'role' | 'evidence'>

/** The conditions of a filter, by field, so that a facet can leave out its own. */
export function organizationConditions(filter: Fields): { [F in keyof Fields]?: SQL } {
  const conditions: { [F in keyof Fields]?: SQL } = {}
  if (filter.sector) conditions.sector = inArray(organization.sector, filter.sector)
  if (filter.kind) conditions.kind = inArray(organization.kind, filter.kind)
  if (filter.country) conditions.country = inArray(organization.country, filter.country)
  if (filter.subregion) conditions.subregion = inArray(organization.subregion, filter.subregion)
  if (filter.workLine) {
    conditions.workLine = sql`${organization.key} in (
      select ${party.organization} from ${allianceWorkLine} join ${party} on ${party.alliance} = ${allianceWorkLine.alliance} where ${inArray(allianceWorkLine.workLine, filter.workLine)}
      union select ${participant.organization} from ${exchangeWorkLine} join ${participant} on ${participant.exchange} = ${exchangeWorkLine.exchange} where ${inArray(exchangeWorkLine.workLine, filter.workLine)}
      union select ${capability.organization} from ${capability} where ${inArray(capability.workLine, filter.workLine)})`
  }
  if (filter.mnrCapability) {
    conditions.mnrCapability = sql`${organization.key} in (
      select ${participant.organization} from ${exchangeCapability} join ${participant} on ${participant.exchange} = ${exchangeCapability.exchange} where ${inArray(exchangeCapability.capability, filter.mnrCapability)}
      union select ${capability.organization} from ${capability} where ${inArray(capability.mnrCapability, filter.mnrCapability)})`
  }
  if (filter.role) {
    // the two vocabularies share some slugs; a slug that one of them lacks finds nothing there
    conditions.role = sql`${organization.key} in (
      select ${party.organization} from ${party} where ${party.role} in ${filter.role}
      union select ${participant.organization} from ${participant} where ${participant.role} in ${filter.role})`
  }
  if (filter.evidence) {
    conditions.evidence = sql`${organization.key} in (
      select ${party.organization} from ${alliance} join ${party} on ${party.alliance} = ${alliance.key} where ${inArray(alliance.evidence, filter.evidence)}
      union select ${participant.organization} from ${exchange} join ${participant} on ${participant.exchange} = ${exchange.key} where ${inArray(exchange.evidence, filter.evidence)})`
  }
  return conditions
}

/** Tables to count organizations from: all, or those that match words. */
function organizationsMatching(words: WordQuery | null): SQL {
  return words ? sql`(select ${organizationSearch.rowid} as k from ${organizationSearch} where ${organizationSearch} match ${words.match}) as hit cross join ${organization} on ${organization.key} = hit.k` : sql`${organization}`
}

/** One page of organizations: by name, or by relevance when words are given (a shorter name, then more ties, win a draw). */
export function selectOrganizations(conditions: readonly SQL[], words: WordQuery | null, language: Language | null, cut: Cut, total: SQL | null): SQL {
  const name = organizationSort(language)
  const common = { where: conditions, key: sql`${organization.key}`, join: sql`join ${organization} on ${organization.key} = page.k`, item: organizationCardJson, ...cut }
  if (!words) return listStatement({ ...common, from: sql`${organization}`, order: [sql`${name}`], sort: sql`${name}`, total })
  const hits = conditions.length === 0 ? firstOrganizationHits(words, sql`(cast(${cut.offset} as integer) + ${sql.raw(String(cut.limit + 1))})`) : organizationHits(words)
  return listStatement({
    ...common, from: sql`${hits} as hit cross join ${organization} on ${organization.key} = hit.k`,
    order: [sql`hit.rank`, sql`${organization.alliances} + ${organization.exchanges} desc`, sql`${name}`], sort: sql`''`,
    total: conditions.length === 0 ? sql`(select count(*) from ${organizationSearch} where ${organizationSearch} match ${words.match})` : sql`(select count(*) from ${organizationsMatching(words)} where ${allOf(conditions)})`,
  })
}

const FACET_VALUES: { readonly [facet: string]: SQL } = { sector: sql`${organization.sector}`, kind: sql`${organization.kind}`, country: sql`${organization.country}`, subregion: sql`${organization.subregion}` }

/** The counts of one facet under a filter, as a JSON object in `counts`. */
export function selectOrganizationFacet(facet: string, conditions: readonly SQL[], words: WordQuery | null): SQL {
  if (facet === 'workLine') return selectLinesOf(conditions, words)
  const value = FACET_VALUES[facet] ?? sql`null`
  return sql`select json_group_object(value, n) as counts from (
    select ${value} as value, count(*) as n from ${organizationsMatching(words)} where ${allOf(conditions)} and ${value} is not null group by 1)`
}

/** The counts of organizations by work line: of their ties and of their capabilities, looked up for those that the filter finds only. */
function selectLinesOf(conditions: readonly SQL[], words: WordQuery | null): SQL {
  return sql`with found as materialized (select ${organization.key} as k from ${organizationsMatching(words)} where ${allOf(conditions)})
    select json_group_object(value, n) as counts from (select value, count(*) as n from (
      select found.k, ${allianceWorkLine.workLine} as value from found cross join ${party} on ${party.organization} = found.k cross join ${allianceWorkLine} on ${allianceWorkLine.alliance} = ${party.alliance}
      union select found.k, ${exchangeWorkLine.workLine} from found cross join ${participant} on ${participant.organization} = found.k cross join ${exchangeWorkLine} on ${exchangeWorkLine.exchange} = ${participant.exchange}
      union select found.k, ${capability.workLine} from found cross join ${capability} on ${capability.organization} = found.k
    ) group by value)`
}

/** Who else takes part in an exchange, as ids and roles. */
const others = sql`(select json_group_array(json_object('organization', id, 'role', role)) from (
  select other.id as id, taker.role as role from ${participant} as taker join ${organization} as other on other.key = taker.organization
  where taker.exchange = ${exchange.key} and taker.organization <> ${organization.key} order by taker.role, other.sort_name))`

const exchangeBriefs = sql`coalesce((select group_concat(j, ',') from (
  select '{"exchange":' || ${exchange.brief} || ',"roles":' || json_group_array(${participant.role}) || ',"others":' || ${others} || '}' as j
  from ${participant} join ${exchange} on ${exchange.key} = ${participant.exchange} where ${participant.organization} = ${organization.key}
  group by ${exchange.key} order by ${exchange.startLatest} desc nulls last, ${exchange.key})), '')`

function allianceBriefs(day: string): SQL {
  return sql`coalesce((select group_concat(j, ',') from (
    select '{"alliance":' || ${allianceBriefJson(day)} || ',"roles":' || json_group_array(${party.role}) || '}' as j
    from ${party} join ${alliance} on ${alliance.key} = ${party.alliance} where ${party.organization} = ${organization.key}
    group by ${alliance.key} order by ${alliance.startLatest} desc nulls last, ${alliance.key})), '')`
}

function bodyBriefs(day: string): SQL {
  return sql`coalesce((select group_concat(${allianceBriefJson(day)}, ',') from ${alliance} where ${alliance.body} = ${organization.key}), '')`
}

/** Other organizations in the same ties: the ids of the ties and the weight, the sum of 1/(n−1) (DESIGN §3.6), heaviest first. */
const partners = sql`coalesce((select group_concat(j, ',') from (
  select '{"organization":' || partner.brief || ',"ties":' || json_group_array(shared.id) || ',"weight":' || round(sum(1.0 / (shared.n - 1)), 6) || '}' as j
  from (
    select distinct other.organization as k, ${alliance.id} as id, ${alliance.parties} as n from ${party} join ${party} as other on other.alliance = ${party.alliance} and other.organization <> ${party.organization}
      join ${alliance} on ${alliance.key} = ${party.alliance} where ${party.organization} = ${organization.key}
    union all select distinct other.organization, ${exchange.id}, ${exchange.parties} from ${participant} join ${participant} as other on other.exchange = ${participant.exchange} and other.organization <> ${participant.organization}
      join ${exchange} on ${exchange.key} = ${participant.exchange} where ${participant.organization} = ${organization.key}
  ) as shared join ${organization} as partner on partner.key = shared.k group by partner.key order by sum(1.0 / (shared.n - 1)) desc, partner.sort_name)), '')`

/** What it offers and needs: what it said itself before what others noted. */
const capabilities = sql`coalesce((select group_concat(view, ',') from (select ${capability.view} as view from ${capability} where ${capability.organization} = ${organization.key}
  order by ${capability.basis}, ${capability.direction} desc, ${capability.workLine}, ${capability.key})), '')`

/** One organization as JSON text in `body` with what is included; no row when it is not public. */
export function selectOrganization(id: string, include: OrganizationIncludes, day: string): SQL {
  const ties = include.ties ? sql` || ',"ties":{"alliances":[' || ${allianceBriefs(day)} || '],"exchanges":[' || ${exchangeBriefs} || '],"bodyOf":[' || ${bodyBriefs(day)} || ']}'` : sql``
  const withWhom = include.partners ? sql` || ',"partners":[' || ${partners} || ']'` : sql``
  const held = include.capabilities ? sql` || ',"capabilities":[' || ${capabilities} || ']'` : sql``
  return sql`select ${organization.detail} || ',"alliances":' || ${organization.alliances} || ',"exchanges":' || ${organization.exchanges} || ',"unanswered":' || ${unansweredJson(sql`${organization.key}`)} || ',"replies":' || ${repliesJson(sql`${organization.key}`)} || ',"voice":' || ${voiceJson(sql`${organization.key}`)}${ties}${withWhom}${held} || '}' as body,
    ${versionColumns} from ${organization} where ${organization.id} = ${id}`
}

/** The id that a merged organization redirects to, in `id`; no row when it was not merged, or when the name of the other is withheld. */
export function selectMergedInto(id: string): SQL {
  return sql`select target.id as id from ${record} join ${record} as target on target.key = ${record.mergedInto} and not target.withheld where ${record.kind} = 'organization' and ${record.id} = ${id} and not ${record.withheld}`
}
