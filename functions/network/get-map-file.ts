import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { packBytes } from '#functions/core/gzip.ts'
import { getNamedHub, type PackedNetwork } from './get-network.ts'
import { makeMapFile, type MapFile } from './map-files.ts'
import { selectPresent, type Present } from './queries.ts'
import { mapFileName } from './refresh-network.ts'

/** A file that feeds the map, packed: as stored, or in the moments between a commit and its layout made of the network as it is answered then. */
export async function getMapFile(db: Database, file: MapFile): Promise<PackedNetwork> {
  const [present] = await readRows<Present>(db, selectPresent(mapFileName(file)))
  if (present?.body != null) return { packed: present.body, settled: true, version: present.version, versionDay: present.versionDay }
  const { hub, settled, version, versionDay } = await getNamedHub(db)
  return { packed: await packBytes(makeMapFile(hub, file)), settled, version, versionDay }
}
