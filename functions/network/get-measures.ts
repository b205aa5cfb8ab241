import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { packText, unpackText } from '#functions/core/gzip.ts'
import { Problem } from '#functions/core/problem.ts'
import { getNamedHub, type PackedNetwork } from './get-network.ts'
import { selectNewest, selectPresent, type Present } from './queries.ts'
import { MEASURES } from './refresh-measures.ts'
import { isLargerThan } from './refresh-network.ts'
import { measureNetwork, type NetworkMeasures } from './wire/measures.ts'

/** Organizations, ties and ends together that are measured while a reader waits, where nothing was stored before. */
const MOST_LIVE = 10_000

/**
 * The measures of the whole network, packed: those stored with the present version, else the last that were, which say of which version they are.
 *
 * @throws Problem `busy` before the first are stored, where the network is too large to measure at once
 */
export async function getPackedMeasures(db: Database): Promise<PackedNetwork> {
  const [present] = await readRows<Present>(db, selectPresent(MEASURES))
  if (!present) throw new Error('the registry has no version row: run the migrations')
  if (present.body !== null) return { packed: present.body, settled: true, version: present.version, versionDay: present.versionDay }
  const [newest] = await readRows<{ body: string; version: number }>(db, selectNewest(MEASURES))
  if (newest) return { packed: newest.body, settled: false, version: newest.version, versionDay: present.versionDay }
  if (await isLargerThan(db, MOST_LIVE)) throw new Problem('busy', 'the network has not been measured yet: try again in a few minutes')
  const { hub, version, versionDay } = await getNamedHub(db)
  return { packed: await packText(JSON.stringify(measureNetwork(hub))), settled: false, version, versionDay }
}

/** The same, as what they are. */
export async function getMeasures(db: Database): Promise<NetworkMeasures> {
  return JSON.parse(await unpackText((await getPackedMeasures(db)).packed))
}
