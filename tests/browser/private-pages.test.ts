import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import type { Browser } from 'playwright-core'
import { LANGUAGES } from '#db/reference/languages.ts'
import { MEMBER_OF, PRIVATE_PAGE_KINDS, type Opener } from '#tests/pages/kinds.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { fieldsOf } from '#tests/support/forms.ts'
import { person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { barriersOf, openPage, sidewaysScroll } from './visit.ts'

let worker: TestWorker
let browser: Browser
let people: { readonly [O in Exclude<Opener, 'visitor'>]: Person }
let things: Readonly<Record<string, string>>

/** The last part of the address that a form leads to. */
async function ledTo(response: Promise<Response>): Promise<string> {
  const location = (await response).headers.get('location') ?? expect.unreachable()
  return location.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part)) ?? expect.unreachable()
}

async function makeThings({ member, steward }: typeof people): Promise<typeof things> {
  const record = `/es/workspace/${MEMBER_OF}/record`
  const fields = fieldsOf(await (await member.fetch(record)).text(), record)
  const capability = `${record}/capabilities/new`
  const postOf = async ({ account }: Person) => (await worker.db.all<{ id: string }>(sql`select id from post where account = ${account}`))[0]?.id ?? ''
  return {
    contribution: await ledTo(member.post('/es/contributions', { id: crypto.randomUUID(), kind: 'exchange', operation: 'create', organization: MEMBER_OF })),
    proposal: await ledTo(member.post(record, { ...fields, 'name-0': 'Nombre de prueba', statement: 'Una prueba', do: 'send' })),
    sent: await ledTo(member.post(capability, { ...fieldsOf(await (await member.fetch(capability)).text(), capability), direction: 'offers', workLine: 'training', mnrCapability: 'none', 'note-es': 'Cursos', do: 'send' })),
    request: await ledTo(member.post('/es/join/col-icbf', { office: 'Dirección', way: 'call-back', reachedBy: 'https://icbf.gov.co/contacto' })),
    post: await postOf(member), stewardPost: await postOf(steward),
  }
}

beforeAll(async () => {
  worker = await startWorker('shipped', { SECRET: 'a secret of a test that is long enough to be one' })
  browser = await launchBrowser()
  people = {
    newcomer: await person(worker, { hasAcceptedTerms: false }), member: await person(worker, { posts: [{ kind: 'organization-administrator', organization: MEMBER_OF }] }),
    steward: await person(worker, { posts: [{ kind: 'steward' }] }), administrator: await person(worker, { posts: [{ kind: 'administrator' }] }),
  }
  things = await makeThings(people)
}, 60_000)
afterAll(async () => {
  await browser.close()
  await worker.close()
})

const PAGES = PRIVATE_PAGE_KINDS.flatMap((kind) => ('addresses' in kind ? kind.addresses.map((address) => ({ address, opener: kind.opener })) : []))

describe('every page that is not for everybody', () => {
  it.each(PAGES.map((page, i) => ({ ...page, lang: LANGUAGES[i % LANGUAGES.length] ?? 'es', isDark: i % 2 === 1 })))('$address has no barrier and never scrolls sideways on a phone ($lang)', async ({ address, opener, lang, isDark }) => {
    const { page, context, complaints, close } = await openPage(browser, worker.origin, { width: 320, height: 740, isDark })
    if (opener !== 'visitor') await context.addCookies([{ name: 'ayni-session', value: people[opener].token, url: worker.origin }])
    const answer = await page.goto(address.replace(':lang', lang).replaceAll(/\{(\w+)\}/g, (_, name: string) => things[name] ?? ''), { waitUntil: 'load' })
    expect(answer?.status()).toBe(200)
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true }))
    expect(await barriersOf(page)).toEqual([])
    expect(await sidewaysScroll(page)).toEqual([])
    expect(complaints).toEqual([])
    await close()
  }, 60_000)
})
