import { sql, type SQL } from 'drizzle-orm'
import { designation } from '#db/schema/accounts.ts'
import { organization } from '#db/schema/organizations.ts'
import { record } from '#db/schema/records.ts'
import { attestation } from '#db/schema/ties.ts'

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
    when exists (select 1 from ${designation} where ${designation.state} = ${organization.key} and ${designation.endedAt} is null) then 'true' else 'false' end`
