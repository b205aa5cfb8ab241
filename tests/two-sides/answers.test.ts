import { afterAll, beforeEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { sql } from 'drizzle-orm'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { formOfAlliance } from '#functions/contributions/form-of-fact.ts'
import { startContribution } from '#functions/contributions/start-contribution.ts'
import { submitContribution } from '#functions/contributions/submit-contribution.ts'
import { ownOrganizations } from '#functions/contributions/own-organizations.ts'
import { allianceInput } from '#functions/alliances/schema.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person } from '#tests/support/people.ts'
import { designate, linksOf, mailsOf, makeParties, ORIGIN, press, submitAlliance, dumpOf, viewerOf } from '#tests/support/two-sides.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

let worker: TestWorker
let parties: Awaited<ReturnType<typeof makeParties>>

beforeAll(async () => { worker = await startWorker('empty', { PUBLIC_ORIGIN: ORIGIN }) }, 60_000)
afterAll(() => worker.close())
beforeEach(async () => {
  await worker.resetDatabase()
  parties = await makeParties(worker)
})

const answerAt = (id: string, lang = 'en') => `/${lang}/contributions/${id}/answer`
const steward = () => ({ db: worker.db, now: new Date() })
async function publish(id: string): Promise<string> {
  return (await publishSubmission(steward(), { submission: id, decidedBy: parties.steward.account })).id
}
async function alliance(id: string): Promise<AllianceView> {
  return (await worker.fetch(`/api/v1/alliances/${id}`)).json() as Promise<AllianceView>
}
const said = (view: AllianceView) => Object.fromEntries(view.partyList.map((party) => [party.organization.id, party.attestation]))

describe('asking the parties', () => {
  it('writes to each that has members, in the language of each account, and puts what reaches nobody on the desk', async () => {
    const brazilian = await person(worker, { posts: [{ kind: 'member', organization: 'org-b' }], lang: 'pt' })
    await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-d', 'per'])
    const mails = await mailsOf(worker)
    expect(mails.map(({ recipient, lang, template }) => [recipient, lang, template]).toSorted()).toEqual([[parties.b.email, 'en', 'tieToConfirm'], [brazilian.email, 'pt', 'tieToConfirm']].toSorted())
    const requests = await worker.db.all<{ organization: string; channel: string; due: string | null }>(sql`select record.id as organization, channel, due_on as due from confirmation_request join record on record.key = organization order by 1`)
    expect(requests.map(({ organization, channel, due }) => [organization, channel, due !== null])).toEqual([['org-b', 'members', false], ['org-d', 'desk', true], ['per', 'desk', true]])
    expect(await (await parties.b.fetch('/en/workspace/inbox')).text()).toContain('Organization org-a has recorded “A coalition” and names your organization as a party.')
    const desk = await (await parties.steward.fetch('/en/stewardship/desk')).text()
    expect(desk).toContain('Organization org-d')
    expect(desk).toContain('Perú')
  })

  it('changes nothing when every mailed link is opened by GET and HEAD, signed in or not', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-d'])
    await parties.a.post(`/en/contributions/${id}/invite`, { organization: 'org-d', 'email-org-d': 'office@elsewhere.example' })
    const links = linksOf(await mailsOf(worker))
    expect(links.length).toBeGreaterThanOrEqual(5)
    // the invitation goes out after its answer
    await vi.waitFor(async () => expect(await worker.db.all(sql`select key from mail where state = 'waiting'`)).toEqual([]), { timeout: 20_000 })
    const before = await dumpOf(worker)
    for (const link of links) {
      for (const method of ['GET', 'HEAD']) {
        for (const by of [worker, parties.b, parties.steward]) {
          const response = await by.fetch(link, { method })
          await response.arrayBuffer()
          expect(response.status, `${method} ${link}`).toBeLessThan(500)
        }
      }
    }
    expect(await dumpOf(worker)).toBe(before)
  })
})

describe('answering', () => {
  it('takes two clicks from the mail: the page of the link and its button; and two verified parties make the tie public, not yet reviewed', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    const [link = ''] = linksOf(await mailsOf(worker))
    expect(link).toBe(answerAt(id))
    const answered = await press(parties.b, link, { answer: 'confirm' }, worker)
    expect(answered.status).toBe(303)
    const to = answered.headers.get('location') ?? ''
    expect(to).toMatch(/^\/en\/ties\/alliance\/a-coalition\/answer\?done=org-b$/)
    expect(await (await parties.b.fetch(to)).text()).toContain('Thank you: your answer is on record.')
    const view = await alliance('a-coalition')
    expect(view).toMatchObject({ evidence: 'confirmed', spoken: 2, parties: 2, reviewed: false })
    const page = await (await worker.fetch('/en/alliances/a-coalition')).text()
    expect(page).toMatch(/confirms it, \d/)
    expect(page).toMatch(/claims it, \d/)
    expect((await parties.b.fetch(link)).headers.get('location')).toContain('/en/ties/alliance/a-coalition/answer')
  })

  it('is in the history by the post that answered, also when it was given before publication', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-d'])
    const [link = ''] = linksOf(await mailsOf(worker))
    await press(parties.b, link, { answer: 'confirm' }, worker)
    expect((await worker.fetch('/en/alliances/a-coalition')).status, id).toBe(200)
    const told = await worker.db.all(sql`select record.id as id, actor_post as post, actor_at as at, reason, revision.version as version from revision join record on record.key = revision.record where record.kind in ('alliance', 'attestation') order by record.id`)
    expect(told).toMatchObject([
      { id: 'a-coalition', post: 'member', at: 'org-a' }, { id: 'alliance:a-coalition:org-a', post: 'member', at: 'org-a' },
      { id: 'alliance:a-coalition:org-b', post: 'member', at: 'org-b', reason: null }, { id: 'alliance:a-coalition:org-d', post: 'member', at: 'org-a' },
    ])
    expect(new Set((told as { version: number }[]).map(({ version }) => version)).size).toBe(1)
    const page = await (await worker.fetch('/en/alliances/a-coalition/history')).text()
    const words = page.slice(page.indexOf('id="said"'), page.indexOf('id="r1"')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(words).toMatch(/Organization org-b Member of the organization \(Organization org-b\) confirms it/)
    expect(words).toMatch(/Organization org-a Member of the organization \(Organization org-a\) claims it/)
    expect(words).not.toContain('org-d')
  })

  it('waits for a steward when the check of free text found something, though its author lets it stand', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    await worker.db.run(sql`update submission set notices = '[{"step":"what","field":"title-en","kind":"email","found":"x","isConfirmed":true}]' where id = ${id}`)
    await press(parties.b, answerAt(id), { answer: 'confirm' }, worker)
    expect((await worker.fetch('/api/v1/alliances/a-coalition')).status).toBe(404)
    expect(said(await alliance(await publish(id)))).toEqual({ 'org-a': 'claimed', 'org-b': 'confirmed' })
  })

  it('shows a dispute with its reason, escaped, wherever the tie stands, and tells those whom it concerns', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'], { sources: [] }))
    const reason = '<script>alert(1)</script> "ended" & <img src=x onerror=alert(1)>'
    const path = `/en/ties/alliance/${tie}/answer`
    expect((await press(parties.b, path, { answer: 'dispute', reason }, worker)).status).toBe(303)
    expect(await alliance(tie)).toMatchObject({ evidence: 'disputed', spoken: 1, parties: 3 })
    for (const lang of ['es', 'en', 'pt', 'fr']) {
      for (const [by, address] of [[worker, `/${lang}/alliances/${tie}`], [parties.c, `/${lang}/ties/alliance/${tie}/answer`], [parties.b, `/${lang}/ties/alliance/${tie}/answer`]] as const) {
        const html = await (await by.fetch(address)).text()
        expect(html, address).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
        expect(html, address).not.toMatch(/<script>alert|<img src=x/)
      }
    }
    for (const list of ['/en/alliances', '/en/organizations/org-b', '/en/network', `/en/alliances/${tie}/history`]) expect(await (await worker.fetch(list)).text(), list).not.toMatch(/<script>alert|<img src=x/)
    expect(await (await worker.fetch('/en/alliances')).text()).toContain('disputed')
    expect(await (await parties.a.fetch('/en/workspace/inbox')).text()).toContain('Organization org-b disputes “A coalition”.')
    expect(await (await parties.steward.fetch('/en/workspace/inbox')).text()).toContain('Organization org-b disputes “A coalition”.')
    expect((await mailsOf(worker)).some(({ template, recipient }) => template === 'tieDisputed' && recipient === parties.a.email)).toBe(true)
  })

  it('asks for the reason beside its field and keeps what was typed; what looks like a person is confirmed first', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'org-b']))
    const path = `/en/ties/alliance/${tie}/answer`
    const empty = await press(parties.b, path, { answer: 'dispute', reason: ' ' }, worker)
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('Write why it is not so')
    const warned = await press(parties.b, path, { answer: 'dispute', reason: 'Ask officer@example.org' }, worker)
    expect(warned.status).toBe(422)
    const html = await warned.text()
    expect(html).toContain('Ask officer@example.org</textarea>')
    expect((await press(parties.b, path, { answer: 'dispute', reason: 'Ask officer@example.org', confirmed: 'officer@example.org' }, worker)).status).toBe(303)
  })

  it('can be corrected, changed and taken back; each stands in the history as the organization’s own', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'org-b']))
    const path = `/en/ties/alliance/${tie}/answer`
    await press(parties.b, path, { answer: 'correct', correction: 'It began in 2018.' }, worker)
    expect(await (await worker.fetch(`/en/alliances/${tie}`)).text()).toContain('It began in 2018.')
    expect(said(await alliance(tie))).toEqual({ 'org-a': 'claimed', 'org-b': 'confirmed' })
    await press(parties.b, path, { answer: 'retract' }, worker)
    expect(said(await alliance(tie))).toEqual({ 'org-a': 'claimed', 'org-b': 'retracted' })
    expect(await alliance(tie)).toMatchObject({ evidence: 'claimed', spoken: 1 })
    const actors = await worker.db.all<{ at: string }>(sql`select actor_at as at from revision join record on record.key = revision.record where record.kind = 'attestation' and record.id = ${`alliance:${tie}:org-b`} and number > 1`)
    expect(actors).toEqual([{ at: 'org-b' }, { at: 'org-b' }])
  })

  it('given by two colleagues at once is taken once; the other sees what happened and loses nothing she typed', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'org-b']))
    const path = `/en/ties/alliance/${tie}/answer`
    const colleague = await person(worker, { posts: [{ kind: 'member', organization: 'org-b' }], lang: 'en' })
    const [one, other] = await Promise.all([press(parties.b, path, { answer: 'confirm' }, worker), press(colleague, path, { answer: 'dispute', reason: 'Never signed.' }, worker)])
    const statuses = [one.status, other.status].toSorted()
    // either both drew the same page, and one was too late; or one came after the other had answered, and answered over it
    expect([[303, 303], [303, 409]]).toContainEqual(statuses)
    if (other.status === 409) expect(await other.text()).toContain('Never signed.')
    expect(['confirmed', 'disputed']).toContain(said(await alliance(tie))['org-b'])
  })

  it('given by two parties at once loses neither', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    const answers = await Promise.all([press(parties.b, answerAt(id), { answer: 'confirm' }, worker), press(parties.c, answerAt(id), { answer: 'confirm' }, worker)])
    // whoever came after the tie was published answers on the tie itself
    for (const [i, response] of answers.entries()) if (response.status !== 303) expect((await press(i === 0 ? parties.b : parties.c, '/en/ties/alliance/a-coalition/answer', { answer: 'confirm' }, worker)).status).toBe(303)
    expect(said(await alliance('a-coalition'))).toEqual({ 'org-a': 'claimed', 'org-b': 'confirmed', 'org-c': 'confirmed' })
  })

  it('given while a steward publishes is not lost', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    await worker.db.run(sql`update submission set notices = '[{"step":"what","field":"title-en","kind":"email","found":"x","isConfirmed":true}]' where id = ${id}`)
    const drawn = fieldsOf(await (await parties.b.fetch(answerAt(id))).text(), answerAt(id))
    const [answered, tie] = await Promise.all([parties.b.post(answerAt(id), { ...drawn, answer: 'confirm' }), publish(id)])
    if (answered.status !== 303) expect((await press(parties.b, `/en/ties/alliance/${tie}/answer`, { answer: 'confirm' }, worker)).status).toBe(303)
    expect(said(await alliance(tie))['org-b']).toBe('confirmed')
  })

  it('is refused for another organization, for a contribution of others, and for what was not shown', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    expect((await parties.c.fetch(answerAt(id))).status).toBe(404)
    expect((await parties.c.post(answerAt(id), { organization: 'org-b', answer: 'confirm', seen: 'x' })).status).toBe(404)
    expect((await parties.b.post(answerAt(id), { organization: 'org-a', answer: 'confirm', seen: 'x' })).status).toBe(404)
    expect((await parties.b.post(answerAt(id), { organization: 'org-b', answer: 'confirm', seen: 'x' })).status).toBe(409)
    expect((await parties.b.post(answerAt(id), { organization: 'org-b', answer: 'confirm', seen: 'x', state: 'confirmed' })).status).toBe(422)
    expect((await parties.b.post('/en/workspace/inbox', { one: 'no-such-line' })).status).toBe(303)
    const tie = await publish(id)
    expect((await parties.c.fetch(`/en/ties/alliance/${tie}/answer`)).status).toBe(403)
    expect((await parties.c.post(`/en/ties/alliance/${tie}/answer`, { organization: 'org-b', answer: 'confirm', seen: 'x' })).status).toBe(403)
    expect((await parties.b.fetch('/en/ties/alliance/no-such-tie/answer')).status).toBe(404)
    expect((await worker.fetch(`/en/ties/alliance/${tie}/answer`)).headers.get('location')).toContain('/en/sign-in?next=')
    expect(said(await alliance(tie))).toEqual({ 'org-a': 'claimed', 'org-b': 'silent' })
  })

  it('reads a line by opening it, which leads to the thing, or by its own button; others’ lines are not there', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    const unread = () => worker.db.all<{ id: string }>(sql`select notice.id as id from notice join record on record.key = notice.organization where record.id = 'org-b' and read_at is null order by notice.key`)
    const [first, second] = await unread()
    const inbox = await (await parties.b.fetch('/en/workspace/inbox')).text()
    expect(inbox).toContain('2 messages are unread.')
    expect(inbox).toContain(`href="/en/workspace/inbox/${first?.id}"`)
    const line = `/en/workspace/inbox/${first?.id}`
    expect((await parties.c.fetch(line)).status).toBe(404)
    await parties.b.fetch(line, { headers: { 'sec-purpose': 'prefetch' } })
    await parties.b.fetch(line, { method: 'HEAD' })
    expect((await unread()).length).toBe(2)
    for (let twice = 0; twice < 2; twice++) {
      const opened = await parties.b.fetch(line)
      expect([opened.status, opened.headers.get('location')]).toEqual([303, answerAt(id)])
      expect((await unread()).map((one) => one.id)).toEqual([second?.id])
    }
    expect((await parties.b.post('/en/workspace/inbox', { one: second?.id ?? '', before: '999' })).headers.get('location')).toBe('/en/workspace/inbox?before=999')
    expect(await unread()).toEqual([])
    const seen = await (await parties.b.fetch('/en/workspace/inbox')).text()
    expect(seen).not.toContain('Mark as read')
  })

  it('marks the inbox as read for its own readers only', async () => {
    await submitAlliance(worker, parties.a, ['org-a', 'org-b'])
    const [line] = await worker.db.all<{ id: string }>(sql`select id from notice`)
    await parties.c.post('/en/workspace/inbox', { upTo: line?.id ?? '' })
    expect(await (await parties.b.fetch('/en/workspace/inbox')).text()).toContain('One message is unread.')
    await parties.b.post('/en/workspace/inbox', { upTo: line?.id ?? '' })
    expect(await (await parties.b.fetch('/en/workspace/inbox')).text()).not.toContain('is unread')
    expect((await parties.b.fetch('/en/workspace/inbox?of=org-a')).status).toBe(404)
  })
})

describe('a State', () => {
  it('is not spoken for by its ministry, which speaks for itself; and is, once it has designated it', async () => {
    const tie = await publish(await submitAlliance(worker, parties.a, ['org-a', 'per', 'per-min']))
    const path = `/en/ties/alliance/${tie}/answer`
    expect(await (await worker.fetch(`/en/alliances/${tie}`)).text()).toContain('no designated voice')
    expect((await parties.ministry.post(path, { organization: 'per', answer: 'confirm', seen: 'x' })).status).toBe(403)
    expect((await press(parties.ministry, path, { answer: 'confirm' }, worker)).status).toBe(303)
    expect(said(await alliance(tie))).toEqual({ 'org-a': 'claimed', 'per': 'silent', 'per-min': 'confirmed' })
    const atState = await person(worker, { posts: [{ kind: 'member', organization: 'per' }] })
    expect((await atState.fetch(path)).status).toBe(403)
    await designate(worker, 'per', 'per-min', parties.steward)
    expect((await press(parties.ministry, `${path}?for=per`, { answer: 'confirm' }, worker)).status).toBe(303)
    expect(said(await alliance(tie))).toEqual({ 'org-a': 'claimed', 'per': 'confirmed', 'per-min': 'confirmed' })
    const [by] = await worker.db.all<{ at: string }>(sql`select actor_at as at from revision join record on record.key = revision.record where record.id = ${`alliance:${tie}:per`} order by number desc limit 1`)
    expect(by).toEqual({ at: 'per-min' })
  })
})

describe('a change of substance', () => {
  it('goes back to the others: what they had said is silent again, with the day on which they are asked', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    await press(parties.b, answerAt(id), { answer: 'confirm' }, worker)
    expect(said(await alliance('a-coalition'))).toEqual({ 'org-a': 'claimed', 'org-b': 'confirmed', 'org-c': 'silent' })
    const viewer = await viewerOf(worker, parties.a)
    const [own] = await ownOrganizations(worker.db, viewer)
    const change = await startContribution(steward(), viewer, own ?? expect.unreachable(), { id: crypto.randomUUID(), kind: 'alliance', operation: 'update', record: 'a-coalition' }, 'en')
    const [row] = await worker.db.all<{ fact: string }>(sql`select fact from record where kind = 'alliance' and id = 'a-coalition'`)
    const form = formOfAlliance(allianceInput.parse({ ...JSON.parse(row?.fact ?? ''), end: '2031', term: 'fixed' }), 'en', 'org-a')
    await worker.db.run(sql`update submission set form = ${JSON.stringify({ ...form, check: { ...form.check, basis: 'statement', reason: 'It has been prolonged.' } })} where id = ${change}`)
    expect((await submitContribution({ ...steward(), origin: ORIGIN }, viewer, change)).outcome).toBe('submitted')
    const asked = (await mailsOf(worker)).filter(({ template }) => template === 'tieToConfirmAgain').map(({ recipient }) => recipient)
    expect(asked.toSorted()).toEqual([parties.b.email, parties.c.email].toSorted())
    expect(await (await parties.b.fetch(answerAt(change))).text()).toContain('What changes')
    await publish(change)
    const view = await alliance('a-coalition')
    expect(said(view)).toEqual({ 'org-a': 'claimed', 'org-b': 'silent', 'org-c': 'silent' })
    expect(view.partyList.filter(({ askedOn }) => askedOn !== null).map(({ organization }) => organization.id).toSorted()).toEqual(['org-b', 'org-c'])
    expect(await (await worker.fetch('/en/alliances/a-coalition')).text()).toMatch(/asked on \d+ \w+ \d+, no answer/)
    const open = await worker.db.all<{ n: number }>(sql`select count(*) as n from confirmation_request where answered_at is null and tie is not null`)
    expect(open).toEqual([{ n: 2 }])
  })
})
