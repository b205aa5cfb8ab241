import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { unpackText } from '#functions/core/gzip.ts'
import { commit } from '#functions/revisions/commit.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { getNetwork } from './get-network.ts'
import { getMeasures, getPackedMeasures } from './get-measures.ts'
import { refreshMeasures } from './refresh-measures.ts'
import { refreshNetwork } from './refresh-network.ts'
import type { HubNetwork } from './schema.ts'

let file: RegistryFile

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
})
afterEach(() => file.server.close())

async function commitOrganizations(...ids: string[]): Promise<number> {
  const { version } = await commit(aContext(file.db, { post: 'steward', at: 'registry' }), ids.map((id) => ({ operation: 'create', kind: 'organization', fact: anOrganization({ id }) })))
  return version
}

async function networkOf(most?: number): Promise<{ version: number; settled: boolean; ids: readonly string[] }> {
  const { packed, version, settled } = await getNetwork(file.db, {}, most)
  const hub: HubNetwork = JSON.parse(await unpackText(packed))
  expect(hub.version).toBe(version)
  return { version, settled, ids: hub.nodes.id }
}

describe('refreshNetwork', () => {
  it('stores the network of the present version, once', async () => {
    const version = await commitOrganizations('per-a', 'per-b')
    expect(await refreshNetwork(file.db)).toBe(true)
    expect(await networkOf()).toEqual({ version, settled: true, ids: ['per-a', 'per-b'] })
    expect(await refreshNetwork(file.db)).toBe(false)
  })

  it('leaves a network that is larger than it may take', async () => {
    await commitOrganizations('per-a', 'per-b')
    expect(await refreshNetwork(file.db, 1)).toBe(false)
    expect((await networkOf()).settled).toBe(false)
    expect(await refreshNetwork(file.db, 2)).toBe(true)
  })

  it('leaves the last one in place, which says of which version it is, however much is written meanwhile', async () => {
    const first = await commitOrganizations('per-a', 'per-b')
    await refreshNetwork(file.db)
    await commitOrganizations('per-c')
    await commitOrganizations('per-d')
    const last = await commitOrganizations('per-e')
    expect(await networkOf(1)).toEqual({ version: first, settled: false, ids: ['per-a', 'per-b'] })
    expect(await networkOf()).toMatchObject({ version: last, settled: false, ids: ['per-a', 'per-b', 'per-c', 'per-d', 'per-e'] })
    await refreshNetwork(file.db)
    expect(await networkOf(1)).toMatchObject({ version: last, settled: true })
  })

  it('counts organizations, ties and ends', async () => {
    await commitOrganizations('per-a', 'per-b')
    await commit(aContext(file.db, { post: 'steward', at: 'registry' }), [{ operation: 'create', kind: 'alliance', fact: anAlliance(['per-a', 'per-b']) }])
    expect(await refreshNetwork(file.db, 4)).toBe(false) // two organizations, a tie and two ends
    expect(await refreshNetwork(file.db, 5)).toBe(true)
  })
})

describe('refreshMeasures', () => {
  it('waits for the layout, then measures once', async () => {
    const version = await commitOrganizations('per-a', 'per-b')
    expect(await refreshMeasures(file.db)).toBe(false)
    await refreshNetwork(file.db)
    expect(await refreshMeasures(file.db, 1)).toBe(false)
    expect(await refreshMeasures(file.db)).toBe(true)
    expect(await refreshMeasures(file.db)).toBe(false)
    expect(await getMeasures(file.db)).toMatchObject({ version, hub: { nodes: { degree: [0, 0] } } })
  })

  it('leaves the last ones in place, which say of which version they are', async () => {
    const first = await commitOrganizations('per-a', 'per-b')
    await refreshNetwork(file.db)
    await refreshMeasures(file.db)
    await commitOrganizations('per-c')
    await commitOrganizations('per-d')
    const { version, settled } = await getPackedMeasures(file.db)
    expect([version, settled, (await getMeasures(file.db)).version]).toEqual([first, false, first])
  })
})
