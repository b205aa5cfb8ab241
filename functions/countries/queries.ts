import { sql, type SQL } from 'drizzle-orm'
import { COUNTRY_COUNTS, countryCounts } from '#db/country-counts.ts'
import { versionColumns } from '#db/read.ts'
import { storedOrLive } from '#db/stored-or-live.ts'
import type { Language } from '#db/reference/languages.ts'
import type { Basis, Direction } from '#db/reference/vocabularies.ts'
import { capability, instrument, law, ratification, reportingLine } from '#db/schema/knowledge.ts'
import { organization } from '#db/schema/organizations.ts'
import { alliance, exchange, participant, party } from '#db/schema/ties.ts'
import { allianceBriefJson } from '#functions/alliances/queries.ts'
import { capabilityJson } from '#functions/capabilities/queries.ts'
import { voiceJson } from '#functions/designations/queries.ts'
import { exchangeCardJson } from '#functions/exchanges/queries.ts'
import { organizationCardJson, organizationSort } from '#functions/organizations/queries.ts'

/** The counts of every country, in `counts`: a JSON object of code → CountryCount. */
export function selectCountryCounts(): SQL {
  return sql`select ${storedOrLive(COUNTRY_COUNTS, countryCounts)} as counts, ${versionColumns}`
}

/** A JSON array of what a statement gives in `j`, one text per row. */
function listOf(rows: SQL): SQL {
  return sql`'[' || coalesce((select group_concat(j, ',') from (${rows})), '') || ']'`
}

function capabilities(code: string, direction: Direction, basis: Basis): SQL {
  return listOf(sql`select ${capabilityJson} as j from ${organization} join ${capability} on ${capability.organization} = ${organization.key}
    where ${organization.country} = ${code} and ${capability.direction} = ${direction} and ${capability.basis} = ${basis}
    order by ${capability.workLine}, ${organization.sortName}, ${capability.key}`)
}

function alliances(day: string, atMost: SQL): SQL {
  return listOf(sql`select '{"alliance":' || ${allianceBriefJson(day)} || ',"parties":' || (
      select json_group_array(json_object('organization', json(mine.brief), 'role', ${party.role})) from ${party} join mine on mine.key = ${party.organization} where ${party.alliance} = ${alliance.key}
    ) || '}' as j
    from my_alliances join ${alliance} on ${alliance.key} = my_alliances.k
    order by ${alliance.startLatest} desc nulls last, ${alliance.sortEn} ${atMost}`)
}

/** The countries of the others in the same ties, with how many alliances and exchanges are shared, by code. */
function partners(code: string): SQL {
  return listOf(sql`select json_object('country', country, 'alliances', sum(a), 'exchanges', sum(e)) as j from (
      select ${organization.country} as country, count(distinct ${party.alliance}) as a, 0 as e from my_alliances join ${party} on ${party.alliance} = my_alliances.k
        join ${organization} on ${organization.key} = ${party.organization} group by 1
      union all select ${organization.country}, 0, count(distinct ${participant.exchange}) from my_exchanges join ${participant} on ${participant.exchange} = my_exchanges.k
        join ${organization} on ${organization.key} = ${participant.organization} group by 1
    ) where country is not null and country <> ${code} group by country order by country`)
}

/** A JSON object of value → number from a statement that gives `value` and `n`. */
function countsOf(rows: SQL): SQL {
  return sql`(select json_group_object(value, n) from (${rows}))`
}

/**
 * What is recorded of a country, as one row: each column holds the JSON text of a part of CountryView.
 *
 * @param day the day on which the states of alliances are told
 * @param length where the lists of institutions, exchanges and alliances stop
 * @param language whose names put the institutions in order; null: their official names
 */
export function selectCountry(code: string, day: string, length: number, language: Language | null): SQL {
  const atMost = sql.raw(`limit ${Math.trunc(length)}`)
  return sql`with mine as materialized (select ${organization.key} as key, ${organization.brief} as brief from ${organization} where ${organization.country} = ${code}),
    my_alliances as materialized (select distinct ${party.alliance} as k from mine join ${party} on ${party.organization} = mine.key),
    my_exchanges as materialized (select distinct ${participant.exchange} as k from mine join ${participant} on ${participant.organization} = mine.key)
  select (select count(*) from mine) as organizations, (select count(*) from my_alliances) as alliances, (select count(*) from my_exchanges) as exchanges,
    (select count(*) from mine join ${capability} on ${capability.organization} = mine.key) as capabilities,
    ${countsOf(sql`select ${organization.sector} as value, count(*) as n from ${organization} where ${organization.country} = ${code} group by 1`)} as "bySector",
    ${countsOf(sql`select ${participant.role} as value, count(distinct ${participant.exchange}) as n from mine join ${participant} on ${participant.organization} = mine.key group by 1`)} as "byRole",
    coalesce((select ${organizationCardJson} from ${organization} where ${organization.id} = ${code}), 'null') as party,
    coalesce((select ${voiceJson(sql`${organization.key}`)} from ${organization} where ${organization.id} = ${code}), 'null') as voice,
    ${listOf(sql`select ${organizationCardJson} as j from ${organization} where ${organization.country} = ${code} and ${organization.id} <> ${code} order by ${organizationSort(language)}, ${organization.key} ${atMost}`)} as institutions,
    '{"declared":' || ${capabilities(code, 'offers', 'declared')} || ',"noted":' || ${capabilities(code, 'offers', 'noted')} || '}' as offers,
    '{"declared":' || ${capabilities(code, 'needs', 'declared')} || ',"noted":' || ${capabilities(code, 'needs', 'noted')} || '}' as needs,
    ${listOf(sql`select ${exchangeCardJson} as j from my_exchanges join ${exchange} on ${exchange.key} = my_exchanges.k order by ${exchange.startLatest} desc nulls last, ${exchange.sortEn} ${atMost}`)} as "exchangeList",
    ${alliances(day, atMost)} as "allianceList",
    ${partners(code)} as partners,
    ${listOf(sql`select substr(${ratification.view}, 1, length(${ratification.view}) - 1) || ',"instrument":' || ${instrument.view} || '}' as j
      from ${ratification} join ${instrument} on ${instrument.key} = ${ratification.instrument} where ${ratification.country} = ${code} order by ${instrument.view} ->> '$.adopted.earliest', ${instrument.id}`)} as ratifications,
    ${listOf(sql`select ${law.view} as j from ${law} where ${law.country} = ${code} order by ${law.dateEarliest} desc nulls last, ${law.key}`)} as laws,
    ${listOf(sql`select ${reportingLine.view} as j from ${reportingLine} where ${reportingLine.country} = ${code} order by ${reportingLine.kind}, ${reportingLine.key}`)} as "reportingLines",
    ${versionColumns}`
}
