import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { organization } from '#db/schema/organizations.ts'
import { alliance, attestation, exchange, participant, party } from '#db/schema/ties.ts'
import { allianceBriefJson } from '#functions/alliances/queries.ts'
import { exchangeCardJson } from '#functions/exchanges/queries.ts'

/** The parties of an alliance as JSON text, by role and then by name. */
const partyList = sql`coalesce((select group_concat(j, ',') from (
  select '{"organization":' || member.brief || ',"role":"' || own.role || '","attestation":"' || coalesce(${attestation.state}, 'silent') || '"}' as j
  from ${party} as own join ${organization} as member on member.key = own.organization
  left join ${attestation} on ${attestation.tie} = own.alliance and ${attestation.organization} = own.organization
  where own.alliance = ${alliance.key} order by instr('lead secretariat host party member sponsor observer', own.role), member.sort_name)), '')`

function alliancesOf(day: string): SQL {
  return sql`coalesce((select group_concat(j, ',') from (
    select substr(b, 1, length(b) - 1) || ',"partyList":[' || list || ']}' as j from (
      select ${allianceBriefJson(day)} as b, ${partyList} as list from ${alliance}
      where ${alliance.key} in (select ${party.alliance} from ${party} where ${party.organization} = ${organization.key})
      order by ${alliance.startLatest} desc nulls last, ${alliance.key}))), '')`
}

const exchangesOf = sql`coalesce((select group_concat(j, ',') from (
  select ${exchangeCardJson} as j from ${exchange} where ${exchange.key} in (select ${participant.exchange} from ${participant} where ${participant.organization} = ${organization.key})
  order by ${exchange.startLatest} desc nulls last, ${exchange.key})), '')`

/** All public ties of an organization with their parties, as PartnershipsView in `body`; no row when it is not public. `day`: on which states are told. */
export function selectPartnerships(id: string, day: string): SQL {
  return sql`select '{"organization":' || ${organization.brief} || ',"alliances":[' || ${alliancesOf(day)} || '],"exchanges":[' || ${exchangesOf} || ']}' as body, ${versionColumns}
    from ${organization} where ${organization.id} = ${id}`
}

/** How many public ties an organization has, and how many of them all their parties confirm; `names` as JSON text in its brief. No row when it is not public. */
export function selectBadge(id: string): SQL {
  return sql`select ${organization.brief} as brief, ${organization.alliances} as alliances, ${organization.exchanges} as exchanges,
      (select count(distinct ${alliance.key}) from ${party} join ${alliance} on ${alliance.key} = ${party.alliance} where ${party.organization} = ${organization.key} and ${alliance.evidence} = 'confirmed')
      + (select count(distinct ${exchange.key}) from ${participant} join ${exchange} on ${exchange.key} = ${participant.exchange} where ${participant.organization} = ${organization.key} and ${exchange.evidence} = 'confirmed') as confirmed,
      ${versionColumns} from ${organization} where ${organization.id} = ${id}`
}
