import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { NOW, aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { tablesOf } from '#tests/support/tables.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'
import { createRecord, type Creation } from './create-record.ts'
import { listRevisions } from './list-revisions.ts'

const STEWARD = { post: 'steward', at: 'registry' } as const
let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
})
afterEach(() => file.server.close())

function create(kind: Creation<never>['kind'], fact: unknown, rest: Partial<Creation<never>> = {}) {
  return createRecord(file.db, { kind, fact, now: NOW, asked: [], decide: () => ({ actor: STEWARD, reason: 'a test', also: [] }), ...rest })
}

const FACTS = [
  ['organization', anOrganization({ id: 'a', website: 'https://a.example.org', identifiers: [{ scheme: 'ror', value: '1' }], names: [{ text: 'Una Institución', lang: 'es', kind: 'official', status: 'original' }, { text: 'AN INSTITUTE', lang: 'en', kind: 'official', status: 'translation' }, { text: 'U.I.', lang: 'es', kind: 'acronym', status: 'original' }] })],
  ['organization', anOrganization({ id: 'b' })],
  ['alliance', anAlliance(['a', 'b'], { id: 'ab', body: 'b' })],
  ['exchange', anExchange('a', 'b', { id: 'ex' })],
  ['capability', { id: 'cap', organization: 'a', direction: 'offers', workLine: 'training', mnrCapability: null, basis: 'declared', statedBy: null, statedOn: null, note: { en: { text: 'A note', status: 'original' } }, visibility: 'public', sources: [] }],
] as const

describe('createRecord', () => {
  it('writes what commit writes', async () => {
    const other = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
    for (const [kind, fact] of FACTS) {
      await create(kind, fact)
      await commit(aContext(other.db, STEWARD), [{ operation: 'create', kind, fact }], 'a test')
    }
    expect(await tablesOf(file.db)).toEqual(await tablesOf(other.db))
    await other.server.close()
  })

  it('gives version and revision, and a history that holds', async () => {
    expect(await create(...FACTS[0])).toEqual({ version: 1, changed: [{ kind: 'organization', id: 'a', revision: 1 }], also: [] })
    const found = await listRevisions(file.db, 'organization', 'a', {})
    expect(found).toMatchObject({ history: { chain: { holds: true }, data: [{ version: 1, reason: 'a test' }] } })
  })

  it('lets many create at once, each with a version of its own', async () => {
    const made = await Promise.all(Array.from({ length: 40 }, (_, i) => create('organization', anOrganization({ id: `o-${i}` }))))
    expect(new Set(made.map((one) => 'version' in one && one.version)).size).toBe(40)
    expect(await readRows(file.db, sql`select (select count(*) from organization) as n, (select version from registry) as version, (select count(*) from name_search where name_search match 'organization') as named`)).toEqual([{ n: 40, version: 40, named: 40 }])
  })

  it('lets one of many with the same id win, and writes nothing of the others', async () => {
    const made = await Promise.allSettled(Array.from({ length: 10 }, () => create(...FACTS[0])))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(made.flatMap((one) => (one.status === 'rejected' ? [one.reason.type] : []))).toEqual(Array.from({ length: 9 }, () => 'already-exists'))
    expect(await readRows(file.db, sql`select version, (select count(*) from revision) as revisions from registry`)).toEqual([{ version: 1, revisions: 1 }])
  })

  it('reads again when a record that it names has changed meanwhile', async () => {
    await create(...FACTS[0])
    await create(...FACTS[1])
    let tries = 0
    await create('alliance', anAlliance(['a', 'b'], { id: 'ab' }), { decide: () => {
      tries++
      return { actor: STEWARD, reason: null, also: tries > 1 ? [] : [{ sql: `update registry set version = -1`, args: [] }] }
    } })
    expect(tries).toBe(2)
  })

  it('refuses what names a record that is not there, and an identifier that another bears', async () => {
    await expect(create(...FACTS[2])).rejects.toMatchObject({ type: 'unknown-reference', faults: [{ pointer: '/body' }, { pointer: '/parties/0/organization' }, { pointer: '/parties/1/organization' }] })
    await create(...FACTS[0])
    await expect(create('organization', { ...FACTS[0][1], id: 'other' })).rejects.toMatchObject({ type: 'already-exists', faults: [{ pointer: '/identifiers' }] })
  })

  it('writes what goes with it or nothing', async () => {
    await expect(create(...FACTS[0], { decide: () => ({ actor: STEWARD, reason: null, also: [{ sql: 'insert into nowhere values (1)', args: [] }] }) })).rejects.toThrow('nowhere')
    expect(await readRows(file.db, sql`select version, (select count(*) from record) as n from registry`)).toEqual([{ version: 0, n: 0 }])
  })
})
