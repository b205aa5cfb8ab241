import { sql, type SQL } from 'drizzle-orm'
import { designation } from '#db/schema/accounts.ts'
import { organization } from '#db/schema/organizations.ts'
import { record } from '#db/schema/records.ts'

/** Whether the State or territory with this key has a designated voice: a designation in force, of an organization that is on record. One that was withdrawn speaks for nobody any more. */
export function hasVoice(state: SQL): SQL {
  return sql`exists (select 1 from ${designation} join ${record} as speaking on speaking.key = ${designation.speaker} and speaking.state = 'published' where ${designation.state} = ${state} and ${designation.endedAt} is null)`
}

/** The designation in force of the State with this key, as JSON text: a VoiceView, or `null` where it has no voice (`hasVoice`). */
export function voiceJson(state: SQL): SQL {
  return sql`coalesce((select json_object('speaker', json(coalesce(speaker.brief, 'null')), 'office', ${designation.office}, 'reference', ${designation.reference}, 'dated', ${designation.dated})
    from ${designation} join ${record} as speaking on speaking.key = ${designation.speaker} and speaking.state = 'published' left join ${organization} as speaker on speaker.key = ${designation.speaker} where ${designation.state} = ${state} and ${designation.endedAt} is null), 'null')`
}

/** The designations in force, by the name of the State: `id`, `state` and `speaker` as OrganizationBrief, and the rest of the letter. */
export const SELECT_DESIGNATIONS = sql`select ${designation.id} as id, state.brief as state, speaker.brief as speaker, ${designation.office} as office, ${designation.reference} as reference, ${designation.dated} as dated,
    ${designation.recordedAt} as "recordedAt"
  from ${designation} join ${organization} as state on state.key = ${designation.state} left join ${organization} as speaker on speaker.key = ${designation.speaker} where ${designation.endedAt} is null order by state.sort_name`
