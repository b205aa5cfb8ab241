import { sql, type SQL } from 'drizzle-orm'
import { organization } from '#db/schema/organizations.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import { record, revision } from '#db/schema/records.ts'
import { attestation } from '#db/schema/ties.ts'
import { hasVoice } from '#functions/designations/queries.ts'

/** The words that a party adds, as JSON text; null where they name an organization whose name is withheld. */
const shownNote: SQL = sql`case when coalesce(said.fact -> '$.note', 'null') = 'null' then 'null' when exists (
    select 1 from ${record} as veiled, json_each(veiled.fact, '$.names') as called where veiled.withheld = 1 and veiled.kind = 'organization' and length(called.value ->> '$.text') > 2
      and instr(lower(said.fact -> '$.note'), lower(called.value ->> '$.text')) > 0) then 'null' else said.fact -> '$.note' end`

/**
 * What `organization` says of a tie, as the fields of SaidView in JSON text without braces. The statement joins `organization` and, where there is one, `attestation`; days and words
 * are those of the fact behind it.
 */
export const saidFields: SQL = sql`'"attestation":"' || coalesce(${attestation.state}, 'silent') || '",' || coalesce((
    select '"askedOn":' || coalesce(said.fact -> '$.askedOn', 'null') || ',"saidOn":' || coalesce(said.fact -> '$.saidOn', 'null') || ',"note":' || ${shownNote}
    from ${record} as said where said.key = ${attestation.key}), '"askedOn":null,"saidOn":null,"note":null') || ',"hasVoice":' || case when ${organization.kind} not in ('state', 'territory') then 'null'
    when ${hasVoice(sql`${organization.key}`)} then 'true' else 'false' end`

/** A revision of what a party says of a tie. `before` is what it had said; null: nothing was recorded. */
export interface WordRow {
  readonly organization: string; readonly state: AttestationState; readonly before: AttestationState | null
  readonly actorPost: string; readonly actorAt: string; readonly isActorHidden: number; readonly at: string
}

/** What the parties of a tie have said of it, newest first, two hundred at the most; rows of WordRow. */
export function selectWords(kind: 'alliance' | 'exchange', id: string): SQL {
  const [from, to] = [`${kind}:${id}:`, `${kind}:${id};`]
  return sql`select party.id as organization, ${revision.after} ->> '$.state' as state, ${revision.before} ->> '$.state' as before, ${revision.actorPost} as "actorPost", ${revision.actorAt} as "actorAt",
      exists (select 1 from ${record} as place where place.kind = 'organization' and place.id = ${revision.actorAt} and place.withheld = 1) as "isActorHidden", ${revision.at} as at
    from ${record} join ${revision} on ${revision.record} = ${record.key} join ${record} as party on party.kind = 'organization' and party.id = ${record.fact} ->> '$.organization' and party.withheld = 0
    where ${record.kind} = 'attestation' and ${record.id} >= ${from} and ${record.id} < ${to} order by ${revision.version} desc, ${record.key} desc, ${revision.number} desc limit 200`
}
