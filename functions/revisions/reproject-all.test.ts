import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'
import { reprojectAll } from './reproject-all.ts'
import { storeCounts } from './store-counts.ts'

it('makes all public rows anew for another release, once, and changes neither facts nor history nor the version', async () => {
  const { server, db } = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  const create = (kind: 'organization' | 'alliance' | 'exchange', fact: unknown) => ({ operation: 'create' as const, kind, fact })
  await commit(aContext(db, { post: 'steward', at: 'registry' }), [
    ...['a', 'b', 'c'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['a', 'b', 'c'], { id: 'abc' })), create('exchange', anExchange('a', 'b', { id: 'ab' })),
    { operation: 'create', kind: 'attestation', fact: { id: 'alliance:abc:a', tieKind: 'alliance', tie: 'abc', organization: 'a', state: 'claimed', askedOn: null, saidOn: '2026-11-24', note: null } },
  ])
  const picture = () => Promise.all(['organization', 'organization_name', 'alliance', 'party', 'exchange', 'participant', 'attestation', 'revision', 'registry', 'record_source', 'stored_answer'].map((table) =>
    readRows(db, sql.raw(`select * from ${table} where ${table === 'stored_answer' ? "name like 'counts:%'" : 'true'} order by 1, 2, 3`))))
  await storeCounts(db)
  const before = await picture()
  await db.run(sql`update organization set card = '{"broken":true'`)
  expect(await reprojectAll(db, 'another release')).toBe(true)
  const names = (tables: Awaited<ReturnType<typeof picture>>) => JSON.parse(JSON.stringify(tables, (key, value) => (key === 'key' && typeof value === 'number' ? undefined : value)))
  expect(names(await picture())).toEqual(names(before))
  expect(await reprojectAll(db, 'another release')).toBe(false)
  await server.close()
})
