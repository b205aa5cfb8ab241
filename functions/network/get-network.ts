import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { packText, unpackText } from '#functions/core/gzip.ts'
import { onDay } from './active-on.ts'
import { buildHubNetwork } from './build-network.ts'
import type { NetworkFilter } from './filter.ts'
import { pairsOf } from './pairs.ts'
import { placeNearby } from './place-nearby.ts'
import { selectPresent, type Present } from './queries.ts'
import { readNetworkFacts } from './read-facts.ts'
import { HUB_ANSWER, NAMED_HUB_ANSWER, readPlaces } from './refresh-network.ts'
import type { HubNetwork } from './schema.ts'

/** The network of one version as packed text. `settled` is false while its layout is still to be made: such an answer is not to be kept. */
export interface PackedNetwork extends Versioned { readonly packed: string; readonly settled: boolean }

/** The stored network; or, in the moments between a commit and its layout, one with new nodes set beside those they are tied to. */
async function readHub(db: Database, named: boolean): Promise<PackedNetwork> {
  const [present] = await readRows<Present>(db, selectPresent(named ? NAMED_HUB_ANSWER : HUB_ANSWER))
  if (!present) throw new Error('the registry has no version row: run the migrations')
  if (present.body !== null) return { packed: present.body, settled: true, version: present.version, versionDay: present.versionDay }
  const facts = await readNetworkFacts(db)
  const { names, ...plain } = buildHubNetwork(facts, placeNearby(facts, await readPlaces(db) ?? new Map()))
  const packed = await packText(JSON.stringify(named ? { ...plain, names } : plain))
  return { packed, settled: false, version: facts.version, versionDay: present.versionDay }
}

/**
 * The network in the form and on the day asked for, as packed JSON text: HubNetwork or PairNetwork. The whole network in hub form is served just as it is stored.
 */
export async function getNetwork(db: Database, { form = 'hub', activeOn, include }: NetworkFilter): Promise<PackedNetwork> {
  const stored = await readHub(db, form === 'hub' && include === 'names')
  if (form === 'hub' && activeOn === undefined) return stored
  const hub: HubNetwork = JSON.parse(await unpackText(stored.packed))
  const shown = activeOn === undefined ? hub : onDay(hub, activeOn)
  const asked = form === 'hub' ? shown : pairsOf(shown, include === 'ties')
  return { ...stored, packed: await packText(JSON.stringify(asked)) }
}

/** The whole network with all names, for a page to draw from. */
export async function getNamedHub(db: Database): Promise<Versioned & { readonly hub: HubNetwork; readonly settled: boolean }> {
  const { packed, settled, version, versionDay } = await readHub(db, true)
  return { hub: JSON.parse(await unpackText(packed)), settled, version, versionDay }
}
