import { sql } from 'drizzle-orm'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { account, post } from '#db/schema/accounts.ts'
import { mail, notice } from '#db/schema/desk.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { read } from '#functions/core/answer.ts'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { getOrganization } from '#functions/organizations/get-organization.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { commit } from '#functions/revisions/commit.ts'
import { listRevisions } from '#functions/revisions/list-revisions.ts'
import { verifyHistory } from '#functions/revisions/verify-history.ts'
import { aContext, NOW } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { askForBlot } from './ask-for-blot.ts'
import { doBlot, refuseBlot, type Decider } from './decide-blot.ts'
import { listBlotRequests } from './list-blot-requests.ts'
import { listBlottableFields } from './list-blottable-fields.ts'

const PRIVATE = 'Fundación Zyxqwort'
const GROUND = 'it named a private person'
let file: RegistryFile
let path: string
let stewards: readonly Decider[]

async function aSteward(n: number): Promise<Decider> {
  const [made] = await file.db.insert(account).values({ id: `steward-${n}`, email: `steward-${n}@example.org`, lang: 'en', createdAt: NOW.toISOString() }).returning({ key: account.key })
  const key = made?.key ?? 0
  const held: HeldPost = { key: n, id: `post-${n}`, kind: 'steward', organization: null, organizationKey: null }
  await file.db.insert(post).values({ id: held.id, account: key, kind: 'steward', ground: 'command', grantedAt: NOW.toISOString() })
  const viewer: Viewer = { account: key, accountId: `steward-${n}`, email: `steward-${n}@example.org`, lang: 'en', hasAcceptedTerms: true, posts: [held], via: { kind: 'session', session: 1, formToken: 'x' } }
  return { db: file.db, now: NOW, viewer, post: held }
}

beforeEach(async () => {
  path = join(temporaryFolder(), 'registry.db')
  file = await openRegistryFile({ file: path })
  stewards = [await aSteward(1), await aSteward(2)]
  const name = (text: string, lang: string, kind: 'official' | 'acronym') => ({ text, lang, kind, status: 'original' as const })
  const fact = anOrganization({ id: 'a', names: [name(PRIVATE, 'es', 'official'), name('ZYX', 'und', 'acronym')], sources: [{ url: 'https://zyxqwort.example.org/', title: PRIVATE, date: null, kind: 'party' }] })
  const context = aContext(file.db, { post: 'system', at: 'tests' })
  await commit(context, [{ operation: 'create', kind: 'organization', fact }, { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'b' }) }, { operation: 'create', kind: 'alliance', fact: anAlliance(['a', 'b'], { id: 'ab', title: { es: { text: 'Red Qwortiana', status: 'original' } } }) }])
  await commit(context, [{ operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...fact, names: [name('ZYX', 'und', 'acronym'), name(PRIVATE, 'es', 'official')] } }])
})
afterEach(() => file.server.close())

async function blotOut(kind: 'organization' | 'alliance', id: string, which: (pointer: string, value: unknown) => boolean): Promise<void> {
  const [first, second] = stewards
  const field = (await listBlottableFields(file.db, kind, id)).find((one) => which(one.pointer, one.value))
  if (!first || !second || !field) throw new Error('two stewards and a field')
  await askForBlot(first, field, GROUND)
  const request = (await listBlotRequests(file.db, 0)).find(({ state }) => state === 'open')
  await doBlot(second, request?.id ?? '')
}

const saysPrivate = (pointer: string, value: unknown) => pointer.startsWith('/names/') && JSON.stringify(value).includes(PRIVATE)

describe('blotting', () => {
  it('takes a value out of the record and of every revision, wherever it stood in its list, and the chain holds', async () => {
    await blotOut('organization', 'a', saysPrivate)
    const found = await listRevisions(file.db, 'organization', 'a', { limit: 50 })
    expect(JSON.stringify(found)).not.toContain(`"text":"${PRIVATE}"`)
    expect(found?.history).toMatchObject({ revision: 3, chain: { holds: true }, blots: [{ pointer: '/names/1', reason: GROUND }] })
    expect(found?.history.data.map(({ blotted }) => blotted)).toEqual([[], ['/names/1'], ['/names/0']])
    expect(await verifyHistory(file.db)).toMatchObject({ blots: 1, faults: [] })
  })

  it('leaves a record that can be read and changed: a mark stands for a name that it cannot be without', async () => {
    await blotOut('organization', 'a', saysPrivate)
    const found = await getOrganization(file.db, 'a', {}, '2026-11-24')
    const view = found && 'body' in found ? read<OrganizationView>(found) : null
    expect(view?.names.map(({ text }) => text)).toEqual(['[nombre borrado]', '[name removed]', '[nome apagado]', '[nom effacé]', 'ZYX'])
    await commit(aContext(file.db, { post: 'steward', at: 'registry' }), [{ operation: 'update', kind: 'organization', id: 'a', revision: 3, fact: anOrganization({ id: 'a' }) }])
    expect(await verifyHistory(file.db)).toMatchObject({ faults: [] })
  })

  it('marks a title that was blotted out in its only language, on the tie and in what it is found by', async () => {
    await blotOut('alliance', 'ab', (pointer) => pointer === '/title/es')
    const found = await getAlliance(file.db, 'ab', '2026-11-24')
    expect(found && read<AllianceView>(found).title.en?.text).toBe('[title removed]')
    expect(await readRows(file.db, sql`select rowid from tie_search where tie_search match 'qwortiana'`)).toEqual([])
  })

  it('works on a withdrawn record, which stays withdrawn', async () => {
    await commit(aContext(file.db, { post: 'steward', at: 'registry' }), [{ operation: 'withdraw', kind: 'organization', id: 'a', revision: 2 }])
    await blotOut('organization', 'a', saysPrivate)
    const found = await listRevisions(file.db, 'organization', 'a', { limit: 50 })
    expect(found?.history).toMatchObject({ state: 'withdrawn', revision: 4, chain: { holds: true } })
    expect(await verifyHistory(file.db)).toMatchObject({ faults: [] })
  })

  it('leaves the value nowhere in the file: not in indexes, mails, notices, sources, nor in pages that are free', async () => {
    const at = NOW.toISOString()
    await file.db.insert(mail).values({ recipient: 'officer@example.org', lang: 'es', template: 'signInCode', subject: `Sobre ${PRIVATE}`, body: `${PRIVATE} y otras`, state: 'sent', createdAt: at, nextAttemptAt: at })
    await file.db.insert(notice).values({ id: 'n', account: 1, kind: 'x', data: JSON.stringify({ data: { title: PRIVATE } }), createdAt: at })
    await blotOut('organization', 'a', (pointer) => pointer.startsWith('/sources/'))
    await blotOut('organization', 'a', saysPrivate)
    await file.server.close()
    const bytes = readFileSync(path).toString('latin1').toLowerCase()
    expect(['zyxqwort', Buffer.from(PRIVATE).toString('latin1').toLowerCase()].filter((word) => bytes.includes(word))).toEqual([])
    file = await openRegistryFile({ file: path })
  })

  it('is never done by the steward who asked, nor twice, and a refusal changes nothing', async () => {
    const [first, second] = stewards
    const field = (await listBlottableFields(file.db, 'organization', 'a')).find((one) => saysPrivate(one.pointer, one.value))
    if (!first || !second || !field) throw new Error('two stewards and a field')
    await askForBlot(first, field, GROUND)
    const id = (await listBlotRequests(file.db, 0))[0]?.id ?? ''
    await expect(doBlot(first, id)).rejects.toMatchObject({ type: 'not-allowed' })
    await refuseBlot(second, id)
    await expect(doBlot(second, id)).rejects.toMatchObject({ type: 'not-in-this-state' })
    expect(await listRevisions(file.db, 'organization', 'a', { limit: 50 })).toMatchObject({ history: { revision: 2, blots: [] } })
  })

  it('offers the fields that somebody writes, and none that the record cannot be without', async () => {
    const pointers = (await listBlottableFields(file.db, 'alliance', 'ab')).map(({ pointer }) => pointer)
    expect(pointers).toContain('/title/es')
    expect(pointers.filter((pointer) => ['/id', '/kind', '/term', '/workLines/0'].includes(pointer))).toEqual([])
  })
})
