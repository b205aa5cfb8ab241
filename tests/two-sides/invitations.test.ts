import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { askNewcomers, remindUnanswered } from '#functions/reminders/remind-unanswered.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person } from '#tests/support/people.ts'
import { linksOf, mailsOf, makeParties, ORIGIN, press, submitAlliance } from '#tests/support/two-sides.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
let parties: Awaited<ReturnType<typeof makeParties>>

beforeAll(async () => { worker = await startWorker('empty', { PUBLIC_ORIGIN: ORIGIN }) }, 60_000)
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  parties = await makeParties(worker)
})

const DAY = 86_400_000
const later = (days: number) => new Date(Date.now() + days * DAY)
const visitor = () => ({ fetch: (path: string, init?: RequestInit) => worker.fetch(path, init) })
async function publish(id: string): Promise<string> {
  return (await publishSubmission({ db: worker.db, now: new Date() }, { submission: id, decidedBy: parties.steward.account })).id
}
async function attestationOf(tie: string, organization: string) {
  const view = await (await worker.fetch(`/api/v1/alliances/${tie}`)).json() as AllianceView
  return view.partyList.find((party) => party.organization.id === organization)
}
/** Invites `org-d` about a new contribution. @returns the path of the link in the language of the mail */
async function invite(id: string, email: string): Promise<string> {
  const sent = await parties.a.post(`/en/contributions/${id}/invite`, { organization: 'org-d', 'email-org-d': email })
  expect(sent.headers.get('location')).toContain('invited=org-d')
  return linksOf((await mailsOf(worker)).filter(({ template }) => template === 'invitation').slice(-1))[0] ?? ''
}

describe('an invitation', () => {
  it('goes out in the official language of the partner’s country, with links to the others, to an address of the organization', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    expect(await invite(id, 'office@d-institute.example')).toMatch(/^\/pt\/invitations\/[\w-]{32}$/)
    const mail = (await mailsOf(worker)).at(-1)
    expect(mail).toMatchObject({ recipient: 'office@d-institute.example', lang: 'pt' })
    for (const lang of ['es', 'en', 'fr']) expect(mail?.body).toContain(`${ORIGIN}/${lang}/invitations/`)
    for (const email of ['no "address', 'a@b@c.example', parties.a.email]) {
      const refused = await parties.a.post(`/en/contributions/${id}/invite`, { organization: 'org-d', 'email-org-d': email })
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(`value="${email.replace('"', '&quot;')}"`)
    }
    expect((await parties.b.post(`/en/contributions/${id}/invite`, { organization: 'org-d', 'email-org-d': 'office@d-institute.example' })).status).toBe(404)
    expect((await parties.a.post(`/en/contributions/${id}/invite`, { organization: 'per', 'email-per': 'office@d-institute.example' })).status).toBe(404)
  })

  it('from the organization’s own site counts at once and lets its reader in; it works once', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    const link = await invite(id, 'office@mail.d-institute.example')
    const page = await (await worker.fetch(link)).text()
    expect(page).toContain('A coalition')
    expect(page).toContain('Sim, confirmamos')
    const answered = await press(visitor(), link, { answer: 'confirm' }, worker)
    expect(answered.status).toBe(200)
    expect(answered.headers.get('set-cookie')).toBeNull()
    expect(await attestationOf('a-coalition', 'org-d')).toMatchObject({ attestation: 'confirmed' })
    const posts = await worker.db.all(sql`select post.kind as kind, post.ground as ground, account.email as email, account.terms_version is not null as terms from post join account on account.key = post.account join record on record.key = post.organization where record.id = 'org-d'`)
    expect(posts).toEqual([{ kind: 'organization-administrator', ground: 'site-mail', email: 'office@mail.d-institute.example', terms: 1 }])
    const used = await worker.fetch(link)
    expect(used.status).toBe(404)
  })

  it('is offered for a party that nobody acts for also once the tie is public, and stands on the desk when the desk has sent it', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-d'])
    const [link = ''] = linksOf((await mailsOf(worker)).filter(({ template }) => template === 'tieToConfirm'))
    await press(parties.b, link, { answer: 'confirm' }, worker)
    expect((await worker.fetch('/en/alliances/a-coalition')).status).toBe(200)
    const own = async () => (await parties.a.fetch(`/en/contributions/${id}`)).text()
    expect(await own()).toContain('name="email-org-d"')
    const desk = async () => (await parties.steward.fetch('/en/stewardship/desk')).text()
    const request = /\/en\/stewardship\/desk\/[\w-]{36}/.exec(await desk())?.[0] ?? ''
    expect(await desk()).toContain('not yet')
    const page = await (await parties.steward.fetch(request)).text()
    expect((await parties.steward.post(`${request}/invite`, { ...fieldsOf(page, `${request}/invite`), email: 'office@d-institute.example' })).status).toBe(303)
    for (const shown of [await desk(), await (await parties.steward.fetch(request)).text()]) {
      expect(shown).toContain('invited by mail on')
      expect(shown).not.toContain('not yet')
    }
    expect(await desk()).toContain(request)
    expect(await own()).toMatch(/invited on [^<]+ by the registry’s desk/)
    expect(await invite(id, 'office@mail.d-institute.example')).toMatch(/invitations/)
    expect(await own()).toMatch(/invited by mail/)
  })

  it('from any other address waits until a steward has verified who answered, and nothing of it is public', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    const link = await invite(id, 'office@elsewhere.example')
    expect((await press(visitor(), link, { answer: 'dispute', reason: 'We never <b>signed</b> it.' }, worker)).status).toBe(200)
    const tie = await publish(id)
    expect(await attestationOf(tie, 'org-d')).toMatchObject({ attestation: 'silent' })
    const desk = await (await parties.steward.fetch('/en/stewardship/desk')).text()
    expect(desk).toContain('We never &lt;b&gt;signed&lt;/b&gt; it.')
    expect(desk).toContain('elsewhere.example')
    expect(desk).not.toContain('office@elsewhere.example')
    const [waiting] = await worker.db.all<{ key: number }>(sql`select key from invitation`)
    const settle = `/en/stewardship/desk/invited/${waiting?.key}`
    expect((await parties.a.post(settle, { do: 'accept', [`note-${waiting?.key}`]: 'x' })).status).toBe(403)
    expect((await parties.steward.post(settle, { do: 'accept', [`note-${waiting?.key}`]: '' })).status).toBe(422)
    expect((await parties.steward.post(settle, { do: 'accept', [`note-${waiting?.key}`]: 'Called the switchboard.' })).headers.get('location')).toContain('done=accepted')
    expect(await attestationOf(tie, 'org-d')).toMatchObject({ attestation: 'disputed' })
    expect((await mailsOf(worker)).filter(({ recipient }) => recipient === 'office@elsewhere.example').map(({ template }) => template)).toEqual(['invitation', 'invitedAnswerTaken'])
    expect((await parties.steward.post(settle, { do: 'accept', [`note-${waiting?.key}`]: 'Again.' })).status).toBe(404)
  })

  it('refused by a steward leaves no trace but a mail', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    await press(visitor(), await invite(id, 'office@elsewhere.example'), { answer: 'confirm' }, worker)
    const [waiting] = await worker.db.all<{ key: number }>(sql`select key from invitation`)
    await parties.steward.post(`/en/stewardship/desk/invited/${waiting?.key}`, { do: 'refuse', [`note-${waiting?.key}`]: 'They do not know the address.' })
    expect((await mailsOf(worker)).at(-1)).toMatchObject({ template: 'invitedAnswerRefused' })
    expect(await attestationOf(await publish(id), 'org-d')).toMatchObject({ attestation: 'silent' })
    expect(await worker.db.all(sql`select post.key from post join record on record.key = post.organization where record.id = 'org-d'`)).toEqual([])
  })

  it('answers the same when it was used, has expired, was never there or was taken over', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    const used = await invite(id, 'office@elsewhere.example')
    const drawn = await (await worker.fetch(used)).text()
    expect(drawn).toContain('A coalition')
    await press(visitor(), used, { answer: 'confirm' }, worker)
    const expired = await invite(id, 'other@elsewhere.example')
    await worker.db.run(sql`update invitation set expires_at = '2020-01-01T00:00:00.000Z' where used_at is null`)
    const bare = async (path: string) => {
      const response = await worker.fetch(path)
      return `${response.status} ${response.headers.get('cache-control')} ${(await response.text()).replaceAll(/invitations\/[\w-]+/g, '')}`
    }
    const never = await bare('/pt/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
    expect(never).toMatch(/^404 private, no-store/)
    expect(await bare(used)).toBe(never)
    expect(await bare(expired)).toBe(never)
    expect((await worker.fetch(used, { method: 'POST', body: new URLSearchParams({ organization: 'org-d', answer: 'confirm', seen: 'x' }), headers: { origin: worker.origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(404)
    expect((await worker.fetch(used, { method: 'POST', body: new URLSearchParams({ organization: 'org-d', answer: 'confirm', seen: 'x' }), headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(403)
  })
})

describe('reminders', () => {
  it('go out after a week and after three weeks, each once though two schedulers run, then none', async () => {
    await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    const sent = async () => (await mailsOf(worker)).filter(({ template }) => template === 'tieReminder').length
    const run = (days: number) => Promise.all([1, 2].map(() => remindUnanswered({ db: worker.db, now: later(days), origin: ORIGIN })))
    await run(6)
    expect(await sent()).toBe(0)
    await run(7.1)
    expect(await sent()).toBe(1)
    await run(20)
    expect(await sent()).toBe(1)
    await run(21.1)
    await run(60)
    expect(await sent()).toBe(2)
    expect((await mailsOf(worker)).at(-1)?.body).toContain('We shall not write to you about this again.')
  })

  it('of an invitation bring a link that works, and whoever joins later is asked in her inbox', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-d'])
    await invite(id, 'office@elsewhere.example')
    await remindUnanswered({ db: worker.db, now: later(8), origin: ORIGIN })
    const reminder = (await mailsOf(worker)).at(-1)
    expect(reminder).toMatchObject({ template: 'invitationReminder', recipient: 'office@elsewhere.example' })
    expect((await worker.fetch(linksOf(reminder ? [reminder] : [])[0] ?? '')).status).toBe(200)
    const newcomer = await person(worker, { posts: [{ kind: 'member', organization: 'org-d' }], lang: 'pt' })
    await askNewcomers({ db: worker.db, now: new Date(), origin: ORIGIN })
    expect((await mailsOf(worker)).at(-1)).toMatchObject({ template: 'tieToConfirm', recipient: newcomer.email, lang: 'pt' })
    expect((await press(newcomer, `/pt/contributions/${id}/answer`, { answer: 'confirm' }, worker)).status).toBe(303)
  })
})

describe('the desk', () => {
  it('notes how a question was passed on, and records what comes back by letter, as the registry’s act with its reference', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'org-d', 'per']))
    const desk = await (await parties.steward.fetch('/en/stewardship/desk')).text()
    expect(desk).toContain('not yet')
    const idOf = async (organization: string) => (await worker.db.all<{ id: string }>(sql`select confirmation_request.id as id from confirmation_request join record on record.key = organization where record.id = ${organization}`))[0]?.id ?? ''
    const path = `/en/stewardship/desk/${await idOf('org-d')}`
    expect((await parties.b.fetch(path)).status).toBe(403)
    expect((await parties.steward.post(`${path}/pass-on`, { how: '' })).status).toBe(422)
    expect((await parties.steward.post(`${path}/pass-on`, { how: 'By post <b>to</b> the secretariat' })).status).toBe(303)
    expect(await (await parties.steward.fetch(path)).text()).toContain('By post &lt;b&gt;to&lt;/b&gt; the secretariat')
    expect((await parties.steward.post(`${path}/letter`, { answer: 'dispute', reference: 'Letter 12', note: '' })).status).toBe(422)
    expect((await parties.steward.post(`${path}/letter`, { answer: 'confirm', reference: 'Letter 12 of 3 May', note: '' })).headers.get('location')).toContain('done=letter')
    expect(await attestationOf(tie, 'org-d')).toMatchObject({ attestation: 'confirmed' })
    const [revision] = await worker.db.all(sql`select actor_post as post, actor_at as at, reason from revision join record on record.key = revision.record where record.id = ${`alliance:${tie}:org-d`} order by number desc limit 1`)
    expect(revision).toEqual({ post: 'steward', at: 'registry', reason: 'Answered by letter: Letter 12 of 3 May' })
    const state = `/en/stewardship/desk/${await idOf('per')}`
    expect(await (await parties.steward.fetch(state)).text()).toContain('This State has no designated voice.')
    expect((await parties.steward.post(`${state}/letter`, { answer: 'confirm', reference: 'Letter 13', note: '' })).status).toBe(403)
    expect((await parties.steward.post(`${state}/invite`, { email: 'office@d-institute.example' })).status).toBe(422)
  })
})
