import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import type { Actor } from '#functions/core/context.ts'
import { read } from '#functions/core/answer.ts'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { attestationId } from '#functions/attestations/schema.ts'
import { getOrganization } from '#functions/organizations/get-organization.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { commit } from './commit.ts'
import { listRevisions } from './list-revisions.ts'

const STEWARD: Actor = { post: 'steward', at: 'registry' }
const DAY = '2026-11-24'
let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  await commit(context(), [...['a', 'a-old', 'b'].map((id) => create('organization', anOrganization({ id }))), create('alliance', anAlliance(['a-old', 'b'], { id: 'ab' })), create('exchange', anExchange('b', 'a-old', { id: 'ex' })), {
    operation: 'create', kind: 'attestation', fact: { id: attestationId('alliance', 'ab', 'a-old'), tieKind: 'alliance', tie: 'ab', organization: 'a-old', state: 'confirmed', askedOn: null, saidOn: DAY, note: null },
  }])
})
afterEach(() => file.server.close())

const context = () => aContext(file.db, STEWARD)
const create = (kind: 'organization' | 'alliance' | 'exchange', fact: unknown) => ({ operation: 'create' as const, kind, fact })

async function organization(id: string): Promise<OrganizationView | null> {
  const found = await getOrganization(file.db, id, { ties: true, partners: true }, DAY)
  return found && 'body' in found ? read<OrganizationView>(found) : null
}

async function alliance(id: string): Promise<AllianceView | null> {
  const found = await getAlliance(file.db, id, DAY)
  return found && read<AllianceView>(found)
}

describe('restore', () => {
  it('shows a withdrawn organization again with all its ties, words and partners, and the history tells both', async () => {
    const was = [await organization('a-old'), await organization('b'), await alliance('ab')]
    await commit(context(), [{ operation: 'withdraw', kind: 'organization', id: 'a-old', revision: 1 }])
    expect(await alliance('ab')).toMatchObject({ parties: 1 })
    await commit(context(), [{ operation: 'restore', kind: 'organization', id: 'a-old', revision: 2 }], 'withdrawn by mistake')
    expect([await organization('a-old'), await organization('b'), await alliance('ab')]).toEqual([{ ...was[0], revision: 3 }, was[1], was[2]])
    const found = await listRevisions(file.db, 'organization', 'a-old', { limit: 50 })
    expect(found?.history).toMatchObject({ state: 'published', chain: { holds: true } })
    expect(found?.history.data.map((one) => one.operation)).toEqual(['restore', 'withdraw', 'create'])
  })

  it('takes back a merge: the id answers for itself again, its ties are its own, and the chain holds', async () => {
    const was = [await organization('a-old'), await organization('a'), await alliance('ab')]
    await commit(context(), [{ operation: 'merge', kind: 'organization', id: 'a-old', revision: 1, into: 'a' }])
    expect(await organization('a')).toMatchObject({ alliances: 1, exchanges: 1 })
    await commit(context(), [{ operation: 'restore', kind: 'organization', id: 'a-old', revision: 2 }])
    expect([await organization('a-old'), await organization('a'), await alliance('ab')]).toEqual([{ ...was[0], revision: 3 }, was[1], was[2]])
    const found = await listRevisions(file.db, 'organization', 'a-old', { limit: 50 })
    expect(found?.history).toMatchObject({ state: 'published', mergedInto: null, chain: { holds: true } })
    expect(found?.history.data[0]?.before).toMatchObject({ mergedInto: 'a' })
  })

  it('shows a withdrawn alliance again to all its parties', async () => {
    const was = await alliance('ab')
    await commit(context(), [{ operation: 'withdraw', kind: 'alliance', id: 'ab', revision: 1 }])
    expect([await alliance('ab'), (await organization('b'))?.alliances]).toEqual([null, 0])
    await commit(context(), [{ operation: 'restore', kind: 'alliance', id: 'ab', revision: 2 }])
    expect(await alliance('ab')).toEqual({ ...was, revision: 3 })
    expect(await organization('b')).toMatchObject({ alliances: 1 })
  })

  it('counts a withdrawn word no more, and counts it again', async () => {
    const id = attestationId('alliance', 'ab', 'a-old')
    const was = await alliance('ab')
    expect(was).toMatchObject({ evidence: 'claimed', spoken: 1 })
    await commit(context(), [{ operation: 'withdraw', kind: 'attestation', id, revision: 1 }])
    expect(await alliance('ab')).toMatchObject({ evidence: 'documented', spoken: 0 })
    await commit(context(), [{ operation: 'restore', kind: 'attestation', id, revision: 2 }])
    expect(await alliance('ab')).toEqual(was)
  })

  it('makes several changes of one record in one commit, each its own revision', async () => {
    await commit(context(), [{ operation: 'withdraw', kind: 'alliance', id: 'ab', revision: 1 }, { operation: 'restore', kind: 'alliance', id: 'ab', revision: 2 }, { operation: 'update', kind: 'alliance', id: 'ab', revision: 3, fact: anAlliance(['a', 'b'], { id: 'ab', kind: 'commitment' }) }])
    expect(await alliance('ab')).toMatchObject({ revision: 4, kind: 'commitment' })
    const found = await listRevisions(file.db, 'alliance', 'ab', { limit: 50 })
    expect(found?.history).toMatchObject({ total: 4, chain: { holds: true } })
  })

  it('refuses what is public already, and what was restored by another in the meantime', async () => {
    await expect(commit(context(), [{ operation: 'restore', kind: 'organization', id: 'a', revision: 1 }])).rejects.toMatchObject({ type: 'not-in-this-state' })
    await commit(context(), [{ operation: 'withdraw', kind: 'organization', id: 'a', revision: 1 }])
    await commit(context(), [{ operation: 'restore', kind: 'organization', id: 'a', revision: 2 }])
    await expect(commit(context(), [{ operation: 'restore', kind: 'organization', id: 'a', revision: 2 }])).rejects.toMatchObject({ type: 'stale-revision' })
  })
})

describe('mark', () => {
  it('marks a record without a revision and raises the version, so that every cache learns of it', async () => {
    const { version } = await commit(context(), [{ operation: 'mark', kind: 'alliance', id: 'ab', marks: { contested: true, checkedOn: DAY } }])
    expect(version).toBe(2)
    expect(await alliance('ab')).toMatchObject({ revision: 1, contested: true, checkedOn: DAY, reviewed: true })
    expect(await readRows(file.db, sql`select count(*) as n from revision where version = 2`)).toEqual([{ n: 0 }])
  })

  it('hides a withheld organization from its ties and shows it in them again', async () => {
    const was = await alliance('ab')
    await commit(context(), [{ operation: 'mark', kind: 'organization', id: 'a-old', marks: { withheld: true } }])
    expect([await organization('a-old'), (await alliance('ab'))?.parties]).toEqual([null, 1])
    await commit(context(), [{ operation: 'mark', kind: 'organization', id: 'a-old', marks: { withheld: false } }])
    expect(await alliance('ab')).toEqual(was)
  })

  it('publishes a tie that no steward has reviewed yet, marked so in its detail and in lists', async () => {
    await commit(context(), [{ operation: 'create', kind: 'alliance', fact: anAlliance(['a', 'b'], { id: 'new' }), marks: { reviewed: false } }])
    expect(await alliance('new')).toMatchObject({ reviewed: false })
    expect((await organization('b'))?.ties?.alliances.map((one) => [one.alliance.id, one.alliance.reviewed])).toEqual([['ab', true], ['new', false]])
  })
})
