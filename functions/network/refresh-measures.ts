import type { Database } from '#db/client.ts'
import { readRows } from '#db/read.ts'
import { packText } from '#functions/core/gzip.ts'
import { getNamedHub } from './get-network.ts'
import { selectPresent, storeAnswers, type Present } from './queries.ts'
import { isLargerThan } from './refresh-network.ts'
import { measureNetwork } from './wire/measures.ts'

/** Name under which the measures are stored; the number is raised when they gain or lose a column. */
export const MEASURES = 'network:measures.1.gz'

/**
 * Measures and stores the whole network of the present data version, once it is laid out, unless that is done. Run by the schedule after the layout.
 *
 * @param most leaves a network that is larger to `npm run network:compute`
 * @returns whether it was done
 */
export async function refreshMeasures(db: Database, most = Infinity): Promise<boolean> {
  const [present] = await readRows<Present>(db, selectPresent(MEASURES))
  if (!present || present.body !== null || present.version === 0) return false
  if (Number.isFinite(most) && await isLargerThan(db, most)) return false
  const { hub, settled, version } = await getNamedHub(db)
  if (!settled) return false
  await storeAnswers(db, version, [[MEASURES, await packText(JSON.stringify(measureNetwork(hub)))]])
  return true
}
