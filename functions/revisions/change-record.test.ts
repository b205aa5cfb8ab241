import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { attestationId } from '#functions/attestations/schema.ts'
import { aContext, NOW } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { tablesOf } from '#tests/support/tables.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { changeRecord } from './change-record.ts'
import { commit } from './commit.ts'
import { listRevisions } from './list-revisions.ts'
import type { UpdateChange, WithdrawChange } from './schema.ts'

const STEWARD = { post: 'steward', at: 'registry' } as const
const PERMIT = { actor: STEWARD, reason: 'a test', also: [] }

const A = anOrganization({ id: 'a' })
const AB = anAlliance(['a', 'b'], { id: 'ab', body: 'b' })
const EX = anExchange('a', 'b', { id: 'ex' })

async function filled(): Promise<RegistryFile> {
  const file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  await commit(aContext(file.db, STEWARD), [
    { operation: 'create', kind: 'organization', fact: A }, ...['b', 'c'].map((id) => ({ operation: 'create' as const, kind: 'organization' as const, fact: anOrganization({ id, names: [{ text: `Organization ${id}`, lang: 'en', kind: 'official', status: 'original' }] }) })),
    { operation: 'create', kind: 'alliance', fact: AB }, { operation: 'create', kind: 'exchange', fact: EX },
    { operation: 'create', kind: 'attestation', fact: { id: attestationId('alliance', 'ab', 'a'), tieKind: 'alliance', tie: 'ab', organization: 'a', state: 'confirmed', askedOn: null, saidOn: '2026-11-24', note: null } },
  ])
  return file
}

let file: RegistryFile

beforeEach(async () => {
  file = await filled()
})
afterEach(() => file.server.close())

const CHANGES: readonly (readonly [string, UpdateChange | WithdrawChange])[] = [
  ['a renamed party', { operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...A, website: 'https://a.example.org', names: [{ text: 'Another name', lang: 'en', kind: 'official', status: 'original' }] } }],
  ['a party that goes', { operation: 'withdraw', kind: 'organization', id: 'b', revision: 1 }],
  ['an alliance with other parties', { operation: 'update', kind: 'alliance', id: 'ab', revision: 1, fact: { ...AB, parties: anAlliance(['a', 'c']).parties } }],
  ['an exchange that goes', { operation: 'withdraw', kind: 'exchange', id: 'ex', revision: 1 }],
]

describe('changeRecord', () => {
  it.each(CHANGES)('writes what commit writes: %s', async (_, change) => {
    const other = await filled()
    await changeRecord(file.db, change, NOW, PERMIT)
    await commit(aContext(other.db, STEWARD), [change], 'a test')
    expect(await tablesOf(file.db)).toEqual(await tablesOf(other.db))
    await other.server.close()
  })

  it('chains the new revision to the one before, and gives version and revision', async () => {
    expect(await changeRecord(file.db, { operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: A }, NOW, PERMIT)).toMatchObject({ version: 2, changed: [{ id: 'a', revision: 2 }] })
    expect(await listRevisions(file.db, 'organization', 'a', {})).toMatchObject({ history: { revision: 2, chain: { holds: true } } })
  })

  it('lets one of many over the same revision win, and all over different records', async () => {
    const same = await Promise.allSettled(Array.from({ length: 10 }, () => changeRecord(file.db, { operation: 'update', kind: 'organization', id: 'c', revision: 1, fact: anOrganization({ id: 'c' }) }, NOW, PERMIT)))
    expect(same.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(same.flatMap((one) => (one.status === 'rejected' ? [one.reason.type] : []))).toEqual(Array.from({ length: 9 }, () => 'stale-revision'))
    await Promise.all([
      changeRecord(file.db, { operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: A }, NOW, PERMIT), changeRecord(file.db, { operation: 'update', kind: 'alliance', id: 'ab', revision: 1, fact: AB }, NOW, PERMIT),
      changeRecord(file.db, { operation: 'update', kind: 'exchange', id: 'ex', revision: 1, fact: EX }, NOW, PERMIT),
    ])
    expect(await readRows(file.db, sql`select count(*) as n from record where revision = 2`)).toEqual([{ n: 4 }])
  })

  it('loses neither a word of a party nor a tie that came while it was planned', async () => {
    await Promise.all([
      changeRecord(file.db, { operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...A, website: 'https://a.example.org' } }, NOW, PERMIT),
      commit(aContext(file.db, STEWARD), [{ operation: 'create', kind: 'attestation', fact: { id: attestationId('alliance', 'ab', 'b'), tieKind: 'alliance', tie: 'ab', organization: 'b', state: 'confirmed', askedOn: null, saidOn: '2026-11-24', note: null } }]),
      commit(aContext(file.db, STEWARD), [{ operation: 'create', kind: 'alliance', fact: anAlliance(['a', 'c'], { id: 'ac' }) }]),
    ])
    expect(await readRows(file.db, sql`select evidence, spoken, parties, (select alliances from organization where id = 'a') as ties from alliance where id = 'ab'`)).toEqual([{ evidence: 'confirmed', spoken: 2, parties: 2, ties: 2 }])
  })
})
