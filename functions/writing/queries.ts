import { sql } from 'drizzle-orm'
import { prepared, type Bound } from '#db/prepared.ts'
import { submission } from '#db/schema/contributions.ts'
import { record, revision, type RecordKind } from '#db/schema/records.ts'

/** An answer that was kept. */
export interface KeptAnswer { readonly digest: string; readonly status: 200 | 201 | 202 | 204; readonly headers: string; readonly body: string }

/** The answer that the account of an API key was given under an idempotency key; a row of KeptAnswer, or none. */
export function selectKeptAnswer(account: Bound, key: string): Bound {
  return { sql: `select request_digest as digest, status, headers, body from idempotent_answer where idempotency_key = ? and account = (select account from (${account.sql}))`, args: [key, ...account.args] }
}

/** What is kept of an answer besides its body. */
export interface AnswerHead { readonly account: number; readonly key: string; readonly digest: string; readonly status: number; readonly headers: { readonly [name: string]: string }; readonly at: string }

/** Keeps an answer; its body is what a statement gives in `body`, else the text. */
export function keepAnswer({ account, key, digest, status, headers, at }: AnswerHead, view: Bound | null, otherwise: string): Bound {
  const body = view === null ? '?' : `coalesce((select body from (${view.sql})), ?)`
  return {
    sql: `insert into idempotent_answer (account, idempotency_key, request_digest, status, headers, body, created_at) select cast(? as integer), ?, ?, cast(? as integer), ?, ${body}, ?`,
    args: [account, key, digest, status, JSON.stringify(headers), ...(view === null ? [] : view.args), otherwise, at],
  }
}

/** The ids of a kind that are a stem with a number, in `id`. */
export function selectNumbered(kind: RecordKind, stem: string): Bound {
  return prepared('numbered ids', () => sql`select ${record.id} as id from ${record} where ${record.kind} = ${sql.placeholder('kind')} and ${record.id} >= ${sql.placeholder('from')} and ${record.id} < ${sql.placeholder('to')}`, { kind, from: `${stem}-`, to: `${stem}.` })
}

/** A record as a write finds it. */
export interface FoundRow { readonly key: number; readonly state: string; readonly revision: number; readonly withheld: number; readonly fact: string; readonly then: number | null }

/** A record, with the revision that it had at a version of the data, in `then`; a row of FoundRow, or none. */
export function selectFound(kind: RecordKind, id: string, version: number): Bound {
  return prepared('found record', () => sql`select ${record.key} as key, ${record.state} as state, ${record.revision} as revision, ${record.withheld} as withheld, ${record.fact} as fact,
      (select max(${revision.number}) from ${revision} where ${revision.record} = ${record.key} and ${revision.version} <= cast(${sql.placeholder('version')} as integer)) as "then"
    from ${record} where ${record.kind} = ${sql.placeholder('kind')} and ${record.id} = ${sql.placeholder('id')}`, { kind, id, version })
}

/** How a submission stands. */
export interface SubmissionStateRow { readonly state: string; readonly kind: RecordKind; readonly operation: string; readonly organization: number | null; readonly reason: string | null; readonly recordId: string | null }

/** How a submission stands; a row of SubmissionStateRow, or none. */
export function selectSubmissionState(id: string): Bound {
  return prepared('submission state', () => sql`select ${submission.state} as state, ${submission.kind} as kind, ${submission.operation} as operation, ${submission.organization} as organization, ${submission.reason} as reason,
    ${record.id} as "recordId" from ${submission} left join ${record} on ${record.key} = ${submission.record} where ${submission.id} = ${sql.placeholder('id')}`, { id })
}
