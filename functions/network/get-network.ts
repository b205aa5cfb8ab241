import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import type { Versioned } from '#functions/core/answer.ts'
import { packText, unpackText } from '#functions/core/gzip.ts'
import { onDay } from './active-on.ts'
import { buildHubNetwork } from './build-network.ts'
import type { NetworkFilter } from './filter.ts'
import { included, type Included } from './included.ts'
import { pairsOf } from './pairs.ts'
import { placeNearby } from './place-nearby.ts'
import { selectNewest, selectPresent, type Present } from './queries.ts'
import { readNetworkFacts } from './read-facts.ts'
import { isLargerThan, MOST_IN_WORKER, readPlaces, storedHub, type StoredHub } from './refresh-network.ts'
import type { DetailedHub, HubNetwork } from './schema.ts'

/** The network of one version as packed text. `settled` is false while its layout is still to be made: such an answer is not to be kept. */
export interface PackedNetwork extends Versioned { readonly packed: string; readonly settled: boolean }

/**
 * The stored network; or, in the moments between a commit and its layout, one with new nodes set beside those they are tied to. Of a network that is too large to be made while a reader waits,
 * that of the version that was stored last, which it says.
 */
async function readHub(db: Database, stored: StoredHub, mostLive = MOST_IN_WORKER): Promise<PackedNetwork> {
  const [present] = await readRows<Present>(db, selectPresent(stored.name))
  if (!present) throw new Error('the registry has no version row: run the migrations')
  if (present.body !== null) return { packed: present.body, settled: true, version: present.version, versionDay: present.versionDay }
  const [newest] = await readRows<{ body: string; version: number }>(db, selectNewest(stored.name))
  if (newest && await isLargerThan(db, mostLive)) return { packed: newest.body, settled: false, version: newest.version, versionDay: present.versionDay }
  const facts = await readNetworkFacts(db)
  const hub = buildHubNetwork(facts, placeNearby(facts, await readPlaces(db) ?? new Map()))
  const packed = await packText(JSON.stringify(included(hub, stored)))
  return { packed, settled: false, version: facts.version, versionDay: present.versionDay }
}

/**
 * The network in the form and on the day asked for, as packed JSON text: HubNetwork or PairNetwork. The whole network in hub form is served just as it is stored, unless names are asked for without places.
 *
 * @param mostLive above this size what was stored last is answered until the present version is
 */
export async function getNetwork(db: Database, { form = 'hub', activeOn, include = [] }: NetworkFilter, mostLive = MOST_IN_WORKER): Promise<PackedNetwork> {
  const asked: Included = { names: form === 'hub' && include.includes('names'), places: include.includes('places'), details: form === 'hub' && include.includes('details') }
  const stored = storedHub(asked)
  const packed = await readHub(db, stored, mostLive)
  if (form === 'hub' && activeOn === undefined && stored.places === asked.places && (stored.details ?? false) === asked.details) return packed
  const hub = included(JSON.parse(await unpackText(packed.packed)) as HubNetwork, asked) // as it was stored
  const shown = activeOn === undefined ? hub : onDay(hub, activeOn)
  const answer = form === 'hub' ? shown : pairsOf(shown, include.includes('ties'))
  return { ...packed, packed: await packText(JSON.stringify(answer)) }
}

/** The whole network with all names and places, for a page to draw from. */
export async function getNamedHub(db: Database): Promise<Versioned & { readonly hub: DetailedHub; readonly settled: boolean }> {
  const { packed, settled, version, versionDay } = await readHub(db, storedHub({ names: true, places: true, details: true }))
  return { hub: JSON.parse(await unpackText(packed)), settled, version, versionDay }
}
