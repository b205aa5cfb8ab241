import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { loadData } from '#db/load.ts'
import { readRows } from '#db/read.ts'
import type { Actor } from '#functions/core/context.ts'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import { read } from '#functions/core/answer.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { attestationId } from '#functions/attestations/schema.ts'
import { getOrganization } from '#functions/organizations/get-organization.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'

const STEWARD: Actor = { post: 'steward', at: 'registry' }
const DAY = '2026-11-24'
let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
})
afterEach(() => file.server.close())

const context = () => aContext(file.db, STEWARD)
const create = (kind: 'organization' | 'alliance' | 'exchange', fact: unknown) => ({ operation: 'create' as const, kind, fact })

async function organization(id: string): Promise<OrganizationView | null> {
  const found = await getOrganization(file.db, id, { ties: true, partners: true }, DAY)
  return found && 'body' in found ? read<OrganizationView>(found) : null
}

async function rows<R>(statement: ReturnType<typeof sql>): Promise<R[]> {
  return readRows<R>(file.db, statement)
}

describe('commit', () => {
  it('enters every shipped record with one revision that has no before and an after, as version 1, and writes nothing the second time', async () => {
    const report = await loadData(file.db)
    expect(report).toMatchObject({ version: 1, updated: 0, unchanged: 0, refused: [] })
    expect(report.created).toBe(1558)
    expect(await rows(sql`select count(*) as n from record where (select count(*) from revision where revision.record = record.key) <> 1`)).toEqual([{ n: 0 }])
    expect(await rows(sql`select count(*) as n from revision where before is not null or after is null or version <> 1 or number <> 1 or actor_at <> 'shipped data'`)).toEqual([{ n: 0 }])
    await file.db.run(sql`delete from stored_answer where name = 'layout:loaded-files'`)
    expect(await loadData(file.db)).toMatchObject({ version: null, created: 0, updated: 0, unchanged: 1558 })
    expect(await rows(sql`select version from registry`)).toEqual([{ version: 1 }])
  })

  it('raises the version by one for many changes and makes one revision each', async () => {
    const committed = await commit(context(), [create('organization', anOrganization({ id: 'a' })), create('organization', anOrganization({ id: 'b' })), create('alliance', anAlliance(['a', 'b'], { id: 'ab' }))])
    expect(committed).toEqual({ version: 1, changed: [{ kind: 'organization', id: 'a', revision: 1 }, { kind: 'organization', id: 'b', revision: 1 }, { kind: 'alliance', id: 'ab', revision: 1 }] })
    expect(await organization('a')).toMatchObject({ alliances: 1, exchanges: 0, partners: [{ organization: { id: 'b' }, ties: ['ab'], weight: 1 }] })
  })

  it('keeps what was and what is when a record is updated, and chains the two', async () => {
    const fact = anOrganization({ id: 'a' })
    await commit(context(), [create('organization', fact)])
    await commit(context(), [{ operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...fact, website: 'https://a.example.org' } }], 'its site is known')
    expect(await organization('a')).toMatchObject({ revision: 2, website: 'https://a.example.org' })
    const [first, second] = await rows<{ before: string | null; after: string; hash: string; previous_hash: string | null; reason: string | null }>(sql`select * from revision order by number`)
    expect(JSON.parse(String(second?.before))).toMatchObject({ website: null })
    expect(JSON.parse(String(second?.after))).toMatchObject({ website: 'https://a.example.org' })
    expect(second).toMatchObject({ previous_hash: first?.hash, reason: 'its site is known' })
  })

  it('refuses an update over a revision that is no longer the present one, also when the same update comes twice', async () => {
    const fact = anOrganization({ id: 'a' })
    await commit(context(), [create('organization', fact)])
    const update = { operation: 'update' as const, kind: 'organization' as const, id: 'a', revision: 1, fact }
    await commit(context(), [update])
    await expect(commit(context(), [update])).rejects.toMatchObject({ type: 'stale-revision' })
    expect(await rows(sql`select version from registry`)).toEqual([{ version: 2 }])
  })

  it('lets exactly one of ten editors at once win, and tells the others that their revision is stale', async () => {
    const fact = anOrganization({ id: 'a' })
    await commit(context(), [create('organization', fact)])
    const edits = Array.from({ length: 10 }, (_, i) => commit(context(), [{ operation: 'update', kind: 'organization', id: 'a', revision: 1, fact: { ...fact, website: `https://a${i}.example.org` } }]))
    const settled = await Promise.allSettled(edits)
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    for (const one of settled) if (one.status === 'rejected') expect(one.reason).toMatchObject({ type: 'stale-revision' })
  })

  it('refuses an id that is taken, an unknown field and an unknown organization, by pointer, and writes nothing of the whole commit', async () => {
    await commit(context(), [create('organization', anOrganization({ id: 'a' }))])
    await expect(commit(context(), [create('organization', anOrganization({ id: 'a' }))])).rejects.toMatchObject({ type: 'already-exists', faults: [{ pointer: '/id' }] })
    await expect(commit(context(), [create('organization', anOrganization({ id: 'c' })), create('organization', { ...anOrganization(), mood: 'good' })]))
      .rejects.toMatchObject({ type: 'invalid-input', faults: [{ pointer: '/mood', code: 'unknown-field' }] })
    await expect(commit(context(), [create('organization', anOrganization({ id: 'c' })), create('alliance', anAlliance(['a', 'nobody']))]))
      .rejects.toMatchObject({ type: 'unknown-reference', faults: [{ pointer: '/parties/1/organization' }] })
    expect(await organization('c')).toBeNull()
    expect(await rows(sql`select (select version from registry) as version, (select count(*) from revision) as revisions, (select count(*) from record) as records`)).toEqual([{ version: 1, revisions: 1, records: 1 }])
  })

  it('takes a withdrawn organization out of lists, ties and counts, keeps its history, and lets nobody change it', async () => {
    await commit(context(), [...['a', 'b', 'c'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['a', 'b', 'c'], { id: 'abc' }))])
    await commit(context(), [{ operation: 'withdraw', kind: 'organization', id: 'b', revision: 1 }], 'asked for by b')
    expect(await organization('b')).toBeNull()
    const alliance = await getAlliance(file.db, 'abc', DAY)
    expect(alliance && read<AllianceView>(alliance)).toMatchObject({ parties: 2 })
    expect((await organization('a'))?.partners?.map((partner) => partner.organization.id)).toEqual(['c'])
    expect(await rows(sql`select operation from revision join record on record.key = revision.record where id = 'b' order by number`)).toEqual([{ operation: 'create' }, { operation: 'withdraw' }])
    await expect(commit(context(), [{ operation: 'withdraw', kind: 'organization', id: 'b', revision: 2 }])).rejects.toMatchObject({ type: 'not-in-this-state' })
  })

  it('gives the ties of a merged organization to the other and redirects its id', async () => {
    await commit(context(), [
      ...['a', 'a-old', 'b'].map((id) => create('organization', anOrganization({ id }))),
      create('alliance', anAlliance(['a-old', 'b'], { id: 'old-b' })), create('alliance', anAlliance(['a', 'a-old', 'b'], { id: 'all' })), create('exchange', anExchange('b', 'a-old', { id: 'ex' })),
    ])
    await commit(context(), [{ operation: 'merge', kind: 'organization', id: 'a-old', revision: 1, into: 'a' }])
    expect(await getOrganization(file.db, 'a-old', { ties: false, partners: false }, DAY)).toEqual({ movedTo: 'a' })
    expect(await organization('a')).toMatchObject({ alliances: 2, exchanges: 1 })
    const [merge] = await rows<{ after: string }>(sql`select after from revision where operation = 'merge'`)
    expect(JSON.parse(merge?.after ?? '{}')).toMatchObject({ id: 'a-old', mergedInto: 'a' })
    const all = await getAlliance(file.db, 'all', DAY)
    expect(all && read<AllianceView>(all)).toMatchObject({ parties: 2 })
    await expect(commit(context(), [{ operation: 'merge', kind: 'organization', id: 'b', revision: 1, into: 'b' }])).rejects.toMatchObject({ type: 'unknown-reference' })
  })

  it('tells how far a tie is confirmed from what its parties say, with n of m, and shows a dispute', async () => {
    await commit(context(), [...['a', 'b'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['a', 'b'], { id: 'ab' }))])
    const say = (who: string, state: string) => ({ operation: 'create' as const, kind: 'attestation' as const, fact: { id: attestationId('alliance', 'ab', who), tieKind: 'alliance', tie: 'ab', organization: who, state, askedOn: null, saidOn: DAY, note: null } })
    const standing = async () => {
      const found = await getAlliance(file.db, 'ab', DAY)
      const view = found && read<AllianceView>(found)
      return [view?.evidence, view?.spoken, view?.parties, view?.partyList.map((party) => party.attestation).join()]
    }
    expect(await standing()).toEqual(['documented', 0, 2, 'silent,silent'])
    await commit(context(), [say('a', 'claimed')])
    expect(await standing()).toEqual(['claimed', 1, 2, 'claimed,silent'])
    await commit(context(), [say('b', 'confirmed')])
    expect(await standing()).toEqual(['confirmed', 2, 2, 'claimed,confirmed'])
    await commit(context(), [{ operation: 'update', kind: 'attestation', id: attestationId('alliance', 'ab', 'b'), revision: 1, fact: say('b', 'disputed').fact }])
    expect(await standing()).toEqual(['disputed', 1, 2, 'claimed,disputed'])
  })

  it('keeps a tie that neither a source nor a party stands behind out of public view until one does', async () => {
    await commit(context(), [...['a', 'b'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['a', 'b'], { id: 'ab', sources: [] }))])
    expect(await getAlliance(file.db, 'ab', DAY)).toBeNull()
    await commit(context(), [{ operation: 'create', kind: 'attestation', fact: { id: 'alliance:ab:a', tieKind: 'alliance', tie: 'ab', organization: 'a', state: 'claimed', askedOn: null, saidOn: DAY, note: null } }])
    expect(await getAlliance(file.db, 'ab', DAY)).not.toBeNull()
    expect(await organization('a')).toMatchObject({ alliances: 1 })
  })
})
