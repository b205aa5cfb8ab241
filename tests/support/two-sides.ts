import { sql } from 'drizzle-orm'
import { designation } from '#db/schema/accounts.ts'
import { submission } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import type { Language } from '#db/reference/languages.ts'
import type { AllianceInput } from '#functions/alliances/schema.ts'
import { formOfAlliance } from '#functions/contributions/form-of-fact.ts'
import { submitContribution } from '#functions/contributions/submit-contribution.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { fieldsOf } from './forms.ts'
import { person, type Person } from './people.ts'
import type { TestWorker } from './worker.ts'

/** The origin that mails of these tests begin with. */
export const ORIGIN = 'https://ayni.example.org'

/** The parties of these tests: `org-a` writes, `org-b` and `org-c` have members, nobody acts for `org-d`; `per` is a State, `per-min` its ministry. */
export async function makeParties(worker: TestWorker): Promise<{ readonly a: Person; readonly b: Person; readonly c: Person; readonly steward: Person; readonly ministry: Person }> {
  const [existing] = await worker.db.all<{ n: number }>(sql`select count(*) as n from record where kind = 'organization' and id = 'per'`)
  const state = (existing?.n ?? 0) > 0 ? [] : [anOrganization({ id: 'per', kind: 'state', sector: 'government', country: 'per', names: [{ text: 'Perú', lang: 'es', kind: 'official', status: 'original' }] })]
  const organizations = [
    ...state, anOrganization({ id: 'org-a', website: 'https://a.example' }), anOrganization({ id: 'org-b', website: 'https://b.example' }), anOrganization({ id: 'org-c' }),
    anOrganization({ id: 'org-d', country: 'bra', website: 'https://www.d-institute.example' }), anOrganization({ id: 'per-min', kind: 'ministry-or-agency', sector: 'government', country: 'per' }),
  ]
  await commit({ db: worker.db, now: new Date(), actor: { post: 'system', at: 'shipped data' } }, organizations.map((fact) => ({ operation: 'create', kind: 'organization', fact })))
  const at = (organization: string, lang: Language = 'en') => person(worker, { posts: [{ kind: 'member', organization }], lang })
  return { a: await at('org-a', 'es'), b: await at('org-b'), c: await at('org-c'), steward: await person(worker, { posts: [{ kind: 'steward' }] }), ministry: await at('per-min') }
}

/** Somebody of a test as use cases know her. */
export async function viewerOf(worker: TestWorker, { account, accountId, email }: Person): Promise<Viewer> {
  const posts = await worker.db.all<Viewer['posts'][number]>(sql`select post.key as key, post.id as id, post.kind as kind, record.id as organization, post.organization as "organizationKey" from post left join record on record.key = post.organization where post.account = ${account} and post.ended_at is null`)
  return { account, accountId, email, lang: 'en', hasAcceptedTerms: true, posts, via: { kind: 'session', session: 1, formToken: '' } }
}

/** Submits a new alliance in the name of `org-a`, as the form does. @returns the id of the contribution */
export async function submitAlliance(worker: TestWorker, by: Person, parties: readonly string[], given: Partial<AllianceInput> = {}, now = new Date()): Promise<string> {
  const fact = anAlliance(parties, { sources: [], ...given })
  const [key] = await worker.db.all<{ key: number }>(sql`select key from record where kind = 'organization' and id = 'org-a'`)
  const form = formOfAlliance(fact, 'en', 'org-a')
  const id = crypto.randomUUID()
  await worker.db.insert(submission).values({ id, account: by.account, organization: key?.key ?? 0, kind: 'alliance', operation: 'create', state: 'draft', form: JSON.stringify({ ...form, check: { ...form.check, basis: 'statement' } }), createdAt: now.toISOString(), updatedAt: now.toISOString() })
  const submitted = await submitContribution({ db: worker.db, now, origin: ORIGIN }, await viewerOf(worker, by), id)
  if (submitted.outcome !== 'submitted') throw new Error(JSON.stringify(submitted.faults))
  return id
}

/** Gives a State a voice: whoever holds a post at the speaker. */
export async function designate(worker: TestWorker, state: string, speaker: string, by: Person): Promise<void> {
  const keys = await worker.db.all<{ key: number; id: string }>(sql`select key, id from record where kind = 'organization' and id in (${state}, ${speaker})`)
  const keyOf = (id: string) => keys.find((one) => one.id === id)?.key ?? 0
  await worker.db.insert(designation).values({ id: crypto.randomUUID(), state: keyOf(state), speaker: keyOf(speaker), office: 'Permanent Mission', reference: 'Note 7', dated: '2026-01-01', recordedBy: by.account, recordedAt: new Date().toISOString() })
}

/** The mails that were written, newest last. */
export async function mailsOf(worker: TestWorker): Promise<{ recipient: string; lang: string; template: string; subject: string; body: string }[]> {
  return worker.db.select({ recipient: mail.recipient, lang: mail.lang, template: mail.template, subject: mail.subject, body: mail.body }).from(mail).orderBy(mail.key)
}

/** The paths of the links of mails. */
export function linksOf(mails: readonly { readonly body: string }[]): string[] {
  return mails.flatMap(({ body }) => [...body.matchAll(/https:\/\/ayni\.example\.org(\/\S+)/g)].map(([, path = '']) => path))
}

/** Opens a page with a form and presses a button of it. */
export async function press(by: Pick<Person, 'fetch'> & { post?: Person['post'] }, path: string, fields: Readonly<Record<string, string>>, worker: TestWorker): Promise<Response> {
  const html = await (await by.fetch(path)).text()
  const hidden = fieldsOf(html, path.split('?')[0] ?? path)
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return by.fetch(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: worker.origin, 'sec-fetch-site': 'same-origin' } })
}

/** Everything that the database holds, as text, but when somebody was last seen. */
export async function dumpOf(worker: TestWorker): Promise<string> {
  const tables = await worker.db.all<{ name: string }>(sql`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '%_search%' and name not in ('throttle') order by name`)
  const rows = await Promise.all(tables.map(async ({ name }) => `${name}: ${JSON.stringify(await worker.db.all(sql.raw(`select * from "${name}"`)))}`))
  return rows.join('\n')
}
