import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
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

const disputes = async (to: string) => (await mailsOf(worker)).filter(({ recipient, template }) => recipient === to && (template === 'tieDisputed' || template === 'tieCorrected' || template === 'tieRetracted'))
const lines = async () => (await worker.db.all<{ kind: string }>(sql`select notice.kind as kind from notice join record on record.key = notice.organization where record.id = 'org-a'`)).map(({ kind }) => kind)

describe('a party that changes its mind again and again', () => {
  it('is mailed of once within 24 hours to each reader; the inbox has every line, and another party is mailed of by itself', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    await publishSubmission({ db: worker.db, now: new Date() }, { submission: id, decidedBy: parties.steward.account })
    const tie = '/en/ties/alliance/a-coalition/answer'
    for (let i = 0; i < 3; i += 1) {
      expect((await press(parties.b, tie, { answer: 'dispute', reason: `It ended in ${2020 + i}.` }, worker)).status).toBe(303)
      expect((await press(parties.b, tie, { answer: 'confirm' }, worker)).status).toBe(303)
    }
    expect((await press(parties.b, tie, { answer: 'retract' }, worker)).status).toBe(303)
    expect(await disputes(parties.a.email)).toHaveLength(1)
    expect((await lines()).filter((kind) => kind === 'tieDisputed')).toHaveLength(3)
    expect((await lines()).filter((kind) => kind === 'tieRetracted')).toHaveLength(1)
    await press(parties.c, tie, { answer: 'dispute', reason: 'It is another one.' }, worker)
    expect(await disputes(parties.a.email)).toHaveLength(2)
    await worker.db.run(sql`update throttle set window_start = '2020-01-01T00:00:00.000Z' where name like 'mailed:%'`)
    await press(parties.b, tie, { answer: 'dispute', reason: 'It ended in 2024.' }, worker)
    expect(await disputes(parties.a.email)).toHaveLength(3)
    expect(linksOf(await disputes(parties.a.email))).not.toEqual([])
  })

  it('is mailed of once too while the tie waits to be published', async () => {
    const id = await submitAlliance(worker, parties.a, ['org-a', 'org-b', 'org-c'])
    for (let i = 0; i < 3; i += 1) {
      await press(parties.b, `/en/contributions/${id}/answer`, { answer: 'dispute', reason: `It ended in ${2020 + i}.` }, worker)
      await press(parties.b, `/en/contributions/${id}/answer`, { answer: 'retract' }, worker)
    }
    expect(await disputes(parties.a.email)).toHaveLength(1)
  })
})
