import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readRows } from '#db/read.ts'
import { submission } from '#db/schema/contributions.ts'
import { mail } from '#db/schema/desk.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { submitAlliance } from './officer.ts'

let worker: TestWorker
let officer: Person
let stranger: Person

beforeAll(async () => { worker = await startWorker('shipped') })
beforeEach(async () => {
  await worker.resetDatabase()
  officer = await person(worker)
  stranger = await person(worker)
})
afterAll(() => worker.close())

const REGISTRATION = { official: 'Refugio de los Andes del Puerto', officialLang: 'es', acronym: 'REFANP', country: 'bol', kind: 'civil-society/national-ngo', website: 'https://refanp.example.org/', office: 'Coordinación', reachedBy: 'https://refanp.example.org/contacto', isOther: 'yes' }
const stored = async (id: string) => (await worker.db.select().from(submission).where(eq(submission.id, id)))[0]

/** The officer registers her organization. @returns the id that it will have, and that of the submission */
async function register(): Promise<{ organization: string; id: string }> {
  const answer = await officer.post('/es/join/new', REGISTRATION)
  expect(answer.status, /<div class="sum".*?<\/div>/s.exec(await answer.clone().text())?.[0]).toBe(303)
  const [row] = await worker.db.select().from(submission).where(eq(submission.kind, 'organization'))
  return { organization: JSON.parse(row?.fact ?? '{}').id, id: row?.id ?? '' }
}

describe('an organization that waits for a steward', () => {
  it('has a workspace for its officer alone, in which she prepares and submits its ties', async () => {
    const { organization } = await register()
    expect((await officer.fetch('/es/workspace')).headers.get('location')).toBe(`/es/workspace/${organization}`)
    const address = await submitAlliance(officer, organization, ['unicef', 'iin-oas'])
    const page = await (await officer.fetch(address)).text()
    expect(page).toContain('Antes debe publicarse su institución')
    expect(page).toContain('Refugio de los Andes del Puerto')
    expect((await stranger.fetch(address)).status).toBe(404)
    expect((await stranger.fetch(`/es/workspace/${organization}`)).status).toBe(404)
    await expect(publishSubmission({ db: worker.db, now: new Date() }, { submission: address.split('/').at(-1) ?? '', decidedBy: officer.account })).rejects.toMatchObject({ type: 'not-in-this-state' })
  })

  it('is not registered in the place of something else: the id of a contribution opens nothing', async () => {
    const member = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
    const address = await submitAlliance(member, 'iin-oas', ['unicef'])
    const before = await stored(address.split('/').at(-1) ?? '')
    for (const by of [member, stranger]) expect((await by.post('/es/join/new', { ...REGISTRATION, id: before?.id ?? '' })).status).toBe(404)
    expect(await stored(before?.id ?? '')).toEqual(before)
  })

  it('has its partners asked once it is on record, and not before', async () => {
    const { organization, id } = await register()
    const partner = await person(worker, { posts: [{ kind: 'member', organization: 'iin-oas' }] })
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    await submitAlliance(officer, organization, ['iin-oas'])
    const mails = () => worker.db.select().from(mail).where(eq(mail.recipient, partner.email))
    expect(await mails()).toEqual([])
    const page = await (await steward.fetch(`/es/stewardship/submissions/${id}`)).text()
    const action = `/es/stewardship/submissions/${id}`
    expect((await steward.post(action, { ...fieldsOf(page, action), do: 'publish' })).status).toBe(303)
    expect(await mails()).toMatchObject([{ template: 'tieToConfirm' }])
  })

  it('takes its ties over when it comes on record, under whatever id it gets', async () => {
    const { organization, id } = await register()
    const address = await submitAlliance(officer, organization, ['unicef'])
    const tie = address.split('/').at(-1) ?? ''
    await commit(aContext(worker.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: organization }) }])
    const published = await publishSubmission({ db: worker.db, now: new Date() }, { submission: id, decidedBy: officer.account })
    expect(published.id).toBe(`${organization}-2`)
    const [record] = await readRows<{ key: number }>(worker.db, sql`select key from record where kind = 'organization' and id = ${published.id}`)
    expect(await stored(tie)).toMatchObject({ organization: record?.key, state: 'submitted' })
    expect(JSON.parse((await stored(tie))?.fact ?? '').parties[0].organization).toBe(published.id)
    expect(JSON.parse((await stored(tie))?.form ?? '')).toMatchObject({ organization: published.id, who: { parties: [{ organization: published.id }, { organization: 'unicef' }] } })
    expect((await publishSubmission({ db: worker.db, now: new Date() }, { submission: tie, decidedBy: officer.account })).isNew).toBe(true)
  })
})
