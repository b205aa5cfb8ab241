import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import type { Actor } from '#functions/core/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'
import { listRevisions } from './list-revisions.ts'
import type { HistoryFilter } from './filter.ts'

const STEWARD: Actor = { post: 'steward', at: 'registry' }
let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
})
afterEach(() => file.server.close())

const on = (day: string) => ({ db: file.db, now: new Date(`${day}T12:00:00Z`), actor: STEWARD })
const history = async (id: string, filter: HistoryFilter = {}, kind: 'organization' | 'alliance' = 'organization') => (await listRevisions(file.db, kind, id, filter))?.history

/** An organization entered on 1 March and changed on 1 May. */
async function changedOnce(): Promise<void> {
  const fact = anOrganization({ id: 'a' })
  await commit(on('2026-03-01'), [{ operation: 'create', kind: 'organization', fact }])
  await commit(on('2026-05-01'), [{ operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...fact, website: 'https://a.example.org' } }], 'new site')
}

describe('listRevisions', () => {
  it('tells who, when, why, what was and what is, newest first, and proves the chain', async () => {
    await changedOnce()
    const found = await history('a')
    expect(found).toMatchObject({ state: 'published', revision: 2, total: 2, next: null, chain: { holds: true }, blots: [] })
    expect(found?.data.map(({ number, operation, actor, reason }) => ({ number, operation, actor, reason }))).toEqual([
      { number: 2, operation: 'update', actor: STEWARD, reason: 'new site' }, { number: 1, operation: 'create', actor: STEWARD, reason: null },
    ])
    expect(found?.data[0]).toMatchObject({ before: { website: null }, after: { website: 'https://a.example.org' }, previousHash: found?.data[1]?.hash })
  })

  it('answers what was known on a day, and nothing before the first', async () => {
    await changedOnce()
    expect(await history('a', { knownOn: '2026-04-30' })).toMatchObject({ total: 1, known: { on: '2026-04-30', revision: 1, state: 'published', fact: { website: null } } })
    expect(await history('a', { knownOn: '2026-05-01' })).toMatchObject({ total: 2, known: { revision: 2 } })
    expect(await history('a', { knownOn: '2026-02-28' })).toMatchObject({ total: 0, data: [], known: null })
  })

  it('pages by cursor', async () => {
    await changedOnce()
    const first = await history('a', { limit: 1 })
    expect(first?.data.map((one) => one.number)).toEqual([2])
    const second = await history('a', { limit: 1, cursor: first?.next ?? '' })
    expect([second?.data.map((one) => one.number), second?.next]).toEqual([[1], null])
  })

  it('finds a field that was changed behind the back of the registry', async () => {
    await changedOnce()
    await file.db.run(sql`update revision set after = json_set(after, '$.country', 'bra') where number = 1`)
    expect(await history('a')).toMatchObject({ chain: { holds: false, brokenAt: 1, fault: 'field' } })
  })

  it('still proves the rest when a field was blotted out, and says that, when and why', async () => {
    await changedOnce()
    await file.db.run(sql`update revision set after = json_set(after, '$.names[0]', null), salts = json_remove(salts, '$."/names/0"'), before = iif(before is null, null, json_set(before, '$.names[0]', null))`)
    await file.db.run(sql`insert into blot (record, pointer, at, reason, first_steward, second_steward) select record, '/names/0', '2026-06-01T00:00:00Z', 'a private name', 'one', 'two' from revision where number = 1`)
    const found = await history('a')
    expect(found).toMatchObject({ chain: { holds: true }, blots: [{ pointer: '/names/0', reason: 'a private name' }] })
    expect(found?.data.map((one) => one.blotted)).toEqual([['/names/0'], ['/names/0']])
  })

  it('keeps the history of a withdrawn record, and points from a merged one to the other', async () => {
    await changedOnce()
    await commit(on('2026-06-01'), [{ operation: 'create', kind: 'organization', fact: anOrganization({ id: 'b' }) }, { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'c' }) }])
    await commit(on('2026-06-02'), [{ operation: 'withdraw', kind: 'organization', id: 'a', revision: 2 }, { operation: 'merge', kind: 'organization', id: 'b', revision: 1, into: 'c' }])
    expect(await history('a')).toMatchObject({ state: 'withdrawn', total: 3, chain: { holds: true } })
    expect(await history('b')).toMatchObject({ state: 'merged', mergedInto: 'c' })
  })

  it('has none for a record that is not there or is withheld, and never names a withheld party', async () => {
    await commit(on('2026-03-01'), [
      { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'a' }) }, { operation: 'create', kind: 'organization', fact: anOrganization({ id: 'hidden' }) },
      { operation: 'create', kind: 'alliance', fact: anAlliance(['a', 'hidden'], { id: 'tie' }) },
    ])
    await file.db.run(sql`update record set withheld = 1 where id = 'hidden'`)
    expect([await history('nobody'), await history('hidden')]).toEqual([undefined, undefined])
    const tie = await history('tie', { include: 'proof' }, 'alliance')
    expect(JSON.stringify(tie)).not.toContain('hidden')
    expect(tie).toMatchObject({ chain: { holds: true }, data: [{ blotted: ['/parties/1'] }] })
  })
})
