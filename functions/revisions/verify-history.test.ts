import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { SHIPPED_DATA } from '#functions/core/context.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'
import { verifyHistory } from './verify-history.ts'

let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  const context = aContext(file.db, SHIPPED_DATA)
  await commit(context, [...['a', 'b', 'c'].map((id) => ({ operation: 'create' as const, kind: 'organization' as const, fact: anOrganization({ id }) })), { operation: 'create', kind: 'alliance', fact: anAlliance(['a', 'b'], { id: 'ab' }) }])
  await commit({ ...context, now: new Date('2026-11-25T12:00:00Z') }, [{ operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: anOrganization({ id: 'a', country: 'per' }) }])
  await commit({ ...context, now: new Date('2026-11-26T12:00:00Z') }, [{ operation: 'withdraw', kind: 'organization', id: 'a', revision: 2 }, { operation: 'merge', kind: 'organization', id: 'c', revision: 1, into: 'b' }], 'as it should be')
})
afterEach(() => file.server.close())

/** Each column that a revision has, and another value for it. */
const TAMPERED = {
  number: sql`7`, version: sql`99`, operation: sql`'restore'`, actor_post: sql`'steward'`, actor_at: sql`'registry'`, at: sql`'2020-01-01T00:00:00.000Z'`, reason: sql`'another'`,
  before: sql`json_set(before, '$.country', 'arg')`, after: sql`json_set(after, '$.country', 'arg')`, salts: sql`json_set(salts, '$."/country"', '00')`, digests: sql`json_set(digests, '$."/country"', '00')`,
  previous_hash: sql`'00'`, hash: sql`'00'`,
} as const

describe('verifyHistory', () => {
  it('holds for what commit writes, merged and withdrawn records too', async () => {
    expect(await verifyHistory(file.db)).toEqual({ records: 4, revisions: 7, blots: 0, faults: [] })
  })

  it.each(Object.entries(TAMPERED))('finds that the column %s of a revision was altered', async (column, value) => {
    await file.db.run(sql`update revision set ${sql.identifier(column)} = ${value} where number = 2 and record = (select key from record where id = 'a')`)
    expect((await verifyHistory(file.db)).faults.map(({ kind, id }) => [kind, id])).toContainEqual(['organization', 'a'])
  })

  it('finds a record that was altered beside its history', async () => {
    await file.db.run(sql`update record set fact = json_set(fact, '$.country', 'arg') where id = 'b'`)
    expect(await verifyHistory(file.db)).toMatchObject({ faults: [{ id: 'b', fault: 'record' }] })
  })

  it('finds that the newest revision was taken away', async () => {
    await file.db.run(sql`delete from revision where number = 3 and record = (select key from record where id = 'a')`)
    expect(await verifyHistory(file.db)).toMatchObject({ faults: [{ id: 'a', fault: 'record' }] })
  })

  it('finds a field that was blotted out without a public line', async () => {
    await file.db.run(sql`update revision set after = json_set(after, '$.country', null), salts = json_remove(salts, '$."/country"') where record = (select key from record where id = 'ab')`)
    await file.db.run(sql`update revision set after = json_set(after, '$.names[0]', null), salts = json_remove(salts, '$."/names/0"') where record = (select key from record where id = 'b')`)
    await file.db.run(sql`update record set fact = json_set(fact, '$.names[0]', null) where id = 'b'`)
    expect((await verifyHistory(file.db)).faults).toContainEqual({ kind: 'organization', id: 'b', revision: 1, fault: 'blot' })
  })

  it('walks more revisions than it holds at once', async () => {
    const context = aContext(file.db, SHIPPED_DATA)
    await commit(context, Array.from({ length: 230 }, (_, i) => ({ operation: 'update' as const, kind: 'alliance' as const, id: 'ab', revision: i + 1, fact: anAlliance(['a', 'b'], { id: 'ab', end: null, start: String(1700 + i) }) })))
    expect(await verifyHistory(file.db)).toMatchObject({ records: 4, revisions: 237, faults: [] })
    await file.db.run(sql`update revision set reason = 'another' where number = 205`)
    expect(await verifyHistory(file.db)).toMatchObject({ faults: [{ id: 'ab', revision: 205, fault: 'hash' }] })
  })
})
