import { sql, type SQL } from 'drizzle-orm'
import { versionColumns } from '#db/read.ts'
import { capability, law, ratification } from '#db/schema/knowledge.ts'
import { organization, organizationName } from '#db/schema/organizations.ts'
import { record, recordSource } from '#db/schema/records.ts'
import { alliance, exchange, party } from '#db/schema/ties.ts'

/** ProvenanceView as JSON text in `body`. Sources are counted where a public record leans on them. */
export function selectProvenance(): SQL {
  return sql`select '{"organizations":' || (select count(*) from ${organization}) || ',"alliances":' || (select count(*) from ${alliance})
      || ',"parties":' || (select count(*) from ${party}) || ',"exchanges":' || (select count(*) from ${exchange}) || ',"capabilities":' || (select count(*) from ${capability})
      || ',"ratifications":' || (select count(*) from ${ratification}) || ',"laws":' || (select count(*) from ${law})
      || ',"sources":' || (select count(distinct ${recordSource.source}) from ${recordSource} join ${record} on ${record.key} = ${recordSource.record} where ${record.state} = 'published' and not ${record.withheld})
      || ',"undetermined":[' || coalesce((select group_concat(brief, ',') from (select ${organization.brief} as brief from ${organization}
        where exists (select 1 from ${organizationName} where ${organizationName.organization} = ${organization.key} and ${organizationName.kind} = 'official' and ${organizationName.lang} = 'und')
        order by ${organization.sortName})), '') || ']}' as body,
    ${versionColumns}`
}
