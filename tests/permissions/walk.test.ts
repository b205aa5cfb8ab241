import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { apiKey, post } from '#db/schema/accounts.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import { createApp } from '#functions/app.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { verdictOn } from '#functions/permissions/rules.ts'
import type { Permission } from '#functions/permissions/schema.ts'
import { PERMISSIONS } from '#functions/permissions/table.ts'
import { PATHS } from '#web/paths.ts'
import { formRequest, person, type Person } from '#tests/support/people.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const OWN = 'cri-paniamor'
const OTHER = 'iin-oas'
const ROLES = ['visitor', 'newcomer', 'account', 'member', 'organization-administrator', 'steward', 'administrator'] as const
type Role = (typeof ROLES)[number]

let worker: TestWorker
const people = new Map<Role, Person>()

beforeAll(async () => {
  worker = await startWorker('shipped')
  people.set('newcomer', await person(worker, { hasAcceptedTerms: false }))
  people.set('account', await person(worker))
  people.set('member', await person(worker, { posts: [{ kind: 'member', organization: OWN }] }))
  people.set('organization-administrator', await person(worker, { posts: [{ kind: 'organization-administrator', organization: OWN }] }))
  people.set('steward', await person(worker, { posts: [{ kind: 'steward' }] }))
  people.set('administrator', await person(worker, { posts: [{ kind: 'administrator' }] }))
}, 60_000)
afterAll(() => worker.close())

/** What the rules are told of a role: the same that the Worker reads of its session. */
function viewerOf(role: Role): Viewer | null {
  if (role === 'visitor') return null
  const post = (kind: HeldPost['kind'], organization: string | null): HeldPost => ({ key: 1, id: 'p', kind, organization, organizationKey: organization === null ? null : 1 })
  const posts = { newcomer: [], account: [], member: [post('member', OWN)], 'organization-administrator': [post('organization-administrator', OWN)], steward: [post('steward', null)], administrator: [post('administrator', null)] }[role]
  return { account: 1, accountId: 'a', email: 'officer@example.org', lang: 'es', hasAcceptedTerms: role !== 'newcomer', posts, via: { kind: 'session', session: 1, formToken: 't' } }
}

const addressOf = (path: string, organization: string) => path.replace(':lang', 'es').replace(':organization', organization).replaceAll(/:[a-z]+/gi, 'nothing-here')

async function ask(role: Role, { method }: Permission, address: string): Promise<Response> {
  const asked = people.get(role)
  if (method === 'GET') return asked ? asked.fetch(address) : worker.fetch(address)
  return asked ? asked.post(address) : worker.fetch(address, formRequest(worker.origin, {}))
}

async function keyOf(role: Role, scope: 'read' | 'write'): Promise<string> {
  const holder = people.get(role) ?? expect.unreachable()
  const [held] = await worker.db.select({ key: post.key }).from(post).where(eq(post.account, holder.account))
  const key = `ayni_${newToken()}`
  await worker.db.insert(apiKey).values({ id: newToken(), digest: digestOf(key), account: holder.account, post: held?.key ?? expect.unreachable(), scope, name: 'walk', createdAt: new Date().toISOString(), expiresAt: '2099-01-01T00:00:00.000Z' })
  return key
}

/** What an answer says about the right to ask: anything but these is an answer to who may. */
function toldBy(response: Response): string {
  const to = response.headers.get('location') ?? ''
  if (response.status === 401) return 'sign-in'
  if (response.status === 403) return 'refused'
  if (response.status === 303 && to.includes('/sign-in?next=')) return 'sign-in'
  if (response.status === 303 && to.includes('/welcome')) return 'accept-terms'
  return 'allowed'
}

const routes = createApp().routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
const isPage = ({ path }: Permission) => !path.startsWith(PATHS.api)
// accepting the terms makes somebody else of a newcomer, and signing out ends the session that the walk goes by
const LAST: readonly string[] = [PATHS.welcome, PATHS.signOut]
const pages = PERMISSIONS.filter(isPage).toSorted((a, b) => LAST.indexOf(a.path) - LAST.indexOf(b.path) || a.method.localeCompare(b.method))
const api = PERMISSIONS.filter((permission) => !isPage(permission) && permission.who !== 'anyone')

describe('the table of permissions', () => {
  it('has one line for every route of the Worker, and none for what is not there', () => {
    const lines = PERMISSIONS.map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(routes)].filter((route) => !lines.includes(route))).toEqual([])
    expect(lines.filter((line) => !routes.includes(line))).toEqual([])
    expect(lines.length).toBe(new Set(lines).size)
  })

  it.each(ROLES)('holds for every page that a %s asks for', async (role) => {
    const wrong: string[] = []
    for (const permission of pages) {
      for (const organization of permission.path.includes(':organization') ? [OWN, OTHER] : [OWN]) {
        const verdict = verdictOn(viewerOf(role), permission.who, permission.path.includes(':organization') ? organization : undefined)
        const response = await ask(role, permission, addressOf(permission.path, organization))
        const told = toldBy(response)
        await response.body?.cancel()
        if (told !== verdict || response.status >= 500) wrong.push(`${permission.method} ${addressOf(permission.path, organization)}: ${verdict} by the table, ${told} by the Worker (${response.status})`)
      }
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it.each(['nobody', 'a cookie', 'a key that reads', 'a key of a member', 'a key of a steward'] as const)('holds for every route of the API that %s asks for', async (by) => {
    const holder = people.get(by === 'a key of a steward' ? 'steward' : 'member')
    const key = by.startsWith('a key') ? await keyOf(by === 'a key of a steward' ? 'steward' : 'member', by === 'a key that reads' ? 'read' : 'write') : null
    const wrong: string[] = []
    for (const { method, path } of api) {
      const init: RequestInit = { method, headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) }, ...(method === 'GET' || method === 'DELETE' ? {} : { body: '{}' }) }
      const response = await (by === 'a cookie' ? (holder ?? expect.unreachable()).fetch(addressOf(path, OWN), init) : worker.fetch(addressOf(path, OWN), init))
      await response.body?.cancel()
      const expected = key === null ? 401 : by === 'a key that reads' && method !== 'GET' ? 403 : null
      const isRight = expected === null ? response.status !== 401 && response.status !== 403 && response.status < 500 : response.status === expected
      if (!isRight) wrong.push(`${method} ${path}: ${response.status}`)
    }
    expect(wrong).toEqual([])
  })

  it('keeps every answer that is not for everybody out of all caches', async () => {
    const steward = await person(worker, { posts: [{ kind: 'steward' }] })
    for (const { path } of pages.filter(({ method, who }) => method === 'GET' && who !== 'anyone')) {
      const response = await steward.fetch(addressOf(path, OWN))
      await response.body?.cancel()
      expect(`${response.status} ${response.headers.get('cache-control')}`, path).toMatch(/no-store/)
      expect(response.headers.get('etag'), path).toBeNull()
    }
  })
})
