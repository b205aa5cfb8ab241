import { inArray, sql, type SQL } from 'drizzle-orm'
import { allOf, listStatement, type Cut } from '#db/list-statement.ts'
import { activeOnCondition, isPartakerFacet, partakerCondition, selectPartakerFacet } from '#db/tie-conditions.ts'
import { versionColumns } from '#db/read.ts'
import type { Language } from '#db/reference/languages.ts'
import { organization } from '#db/schema/organizations.ts'
import { attestation, exchange, exchangeCapability, exchangeWorkLine, participant } from '#db/schema/ties.ts'
import { saidFields } from '#functions/attestations/queries.ts'
import { repliesJson } from '#functions/replies/queries.ts'
import { unansweredJson } from '#functions/sources/queries.ts'
import { tieHits } from '#functions/search/queries.ts'
import type { WordQuery } from '#functions/search/words.ts'
import type { ExchangeFilter } from './filter.ts'

const PARTICIPANTS = { table: participant, tie: participant.exchange, organization: participant.organization, role: participant.role }

/** Who takes part, as JSON text: `said` is what each says of the exchange, in the fields of a view. */
const participantsJson = (said: SQL): SQL => sql`coalesce((select group_concat(j, ',') from (
  select '{"organization":' || ${organization.brief} || ',"role":"' || ${participant.role} || '",' || ${said} || '}' as j
  from ${participant} join ${organization} on ${organization.key} = ${participant.organization}
  left join ${attestation} on ${attestation.tie} = ${participant.exchange} and ${attestation.organization} = ${participant.organization}
  where ${participant.exchange} = ${exchange.key}
  order by instr('offering second-provider receiving supporting host funder observer', ${participant.role}), ${organization.sortName})), '')`

const participants = participantsJson(sql`'"attestation":"' || coalesce(${attestation.state}, 'silent') || '"'`)

/** ExchangeCard as JSON text: the brief with everyone who takes part. */
export const exchangeCardJson = sql`substr(${exchange.brief}, 1, length(${exchange.brief}) - 1) || ',"participants":[' || ${participants} || ']}'`

/** The sort key of the title that a reader of a language sees; of the English one without a language. */
function exchangeSort(language: Language | null) {
  return { es: exchange.sortEs, en: exchange.sortEn, pt: exchange.sortPt, fr: exchange.sortFr }[language ?? 'en']
}

/** The conditions of a filter, by field, so that a facet can leave out its own. */
export function exchangeConditions(filter: ExchangeFilter): { readonly [field: string]: SQL } {
  const conditions: { [field: string]: SQL } = {}
  if (filter.modality) conditions['modality'] = inArray(exchange.modality, filter.modality)
  if (filter.status) conditions['status'] = inArray(exchange.status, filter.status)
  if (filter.scheme) conditions['scheme'] = inArray(exchange.scheme, filter.scheme)
  if (filter.flow) conditions['flow'] = inArray(exchange.flow, filter.flow)
  if (filter.evidence) conditions['evidence'] = inArray(exchange.evidence, filter.evidence)
  if (filter.workLine) conditions['workLine'] = sql`${exchange.key} in (select ${exchangeWorkLine.exchange} from ${exchangeWorkLine} where ${inArray(exchangeWorkLine.workLine, filter.workLine)})`
  if (filter.mnrCapability) conditions['mnrCapability'] = sql`${exchange.key} in (select ${exchangeCapability.exchange} from ${exchangeCapability} where ${inArray(exchangeCapability.capability, filter.mnrCapability)})`
  if (filter.activeOn) conditions['activeOn'] = activeOnCondition(filter.activeOn, exchange.startEarliest, exchange.endLatest)
  const partaker = partakerCondition(filter, exchange.key, PARTICIPANTS)
  if (partaker) conditions['partaker'] = partaker
  return conditions
}

function exchangesFrom(words: WordQuery | null): SQL {
  return words ? sql`${tieHits(words)} as hit cross join ${exchange} on ${exchange.key} = hit.k` : sql`${exchange}`
}

/** One page of exchanges: by relevance when words are given, else by title or, asked so, the latest beginning first. */
export function selectExchanges(conditions: readonly SQL[], words: WordQuery | null, order: 'name' | 'recent', language: Language | null, cut: Cut): SQL {
  const title = exchangeSort(language)
  const byTitle = order === 'name' && !words
  return listStatement({
    from: exchangesFrom(words), where: conditions, key: sql`${exchange.key}`,
    order: words ? [sql`hit.tier`, sql`${title}`] : byTitle ? [sql`${title}`] : [sql`${exchange.startLatest} desc nulls last`, sql`${title}`],
    sort: byTitle ? sql`${title}` : sql`''`,
    join: sql`join ${exchange} on ${exchange.key} = page.k`, item: exchangeCardJson, ...cut, total: null,
  })
}

/**
 * The counts of one facet under a filter, as a JSON object in `counts`.
 *
 * @param conditions those of the filter but the facet's own; for a facet of the participants, without what is asked of a participant, which is taken from `filter`
 */
export function selectExchangeFacet(facet: string, filter: ExchangeFilter, conditions: readonly SQL[], words: WordQuery | null): SQL {
  if (isPartakerFacet(facet)) return selectPartakerFacet(facet, filter, exchange.key, PARTICIPANTS, exchangesFrom(words), conditions)
  const joins: { readonly [facet: string]: SQL } = {
    workLine: sql`join ${exchangeWorkLine} on ${exchangeWorkLine.exchange} = ${exchange.key}`,
    mnrCapability: sql`join ${exchangeCapability} on ${exchangeCapability.exchange} = ${exchange.key}`,
  }
  const value = {
    modality: sql`${exchange.modality}`, status: sql`${exchange.status}`, scheme: sql`${exchange.scheme}`, flow: sql`${exchange.flow}`, evidence: sql`${exchange.evidence}`,
    workLine: sql`${exchangeWorkLine.workLine}`, mnrCapability: sql`${exchangeCapability.capability}`,
  }[facet] ?? sql`null`
  return sql`select json_group_object(value, n) as counts from (
    select ${value} as value, count(*) as n from ${exchangesFrom(words)} ${joins[facet] ?? sql``} where ${allOf(conditions)} group by 1)`
}

/** One exchange as JSON text in `body`, with what it continues and what continues it; no row when it is not public. */
export function selectExchange(id: string): SQL {
  return sql`select ${exchange.detail} || ',"unanswered":' || ${unansweredJson(sql`${exchange.key}`)} || ',"replies":' || ${repliesJson(sql`${exchange.key}`)} || ',"participants":[' || ${participantsJson(saidFields)} || '],"precededBy":'
      || coalesce((select other.brief from ${exchange} as other where other.key = ${exchange.precededBy}), 'null') || ',"followedBy":['
      || coalesce((select group_concat(brief, ',') from (select other.brief as brief from ${exchange} as other where other.preceded_by = ${exchange.key} order by other.start_earliest, other.key)), '') || ']}' as body,
    ${versionColumns} from ${exchange} where ${exchange.id} = ${id}`
}
