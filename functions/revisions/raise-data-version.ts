import type { WriteTransaction } from '#db/client.ts'
import { runTogether } from '#db/run-together.ts'
import { forgetAnswers, raiseVersion, selectHead } from './queries.ts'

/**
 * Raises the data version, in the transaction of a write that is no fact and yet changes what public pages say (whom a State has designated): caches and stored answers key on it.
 *
 * @returns the new version
 */
export async function raiseDataVersion(tx: WriteTransaction, now: Date): Promise<number> {
  const [heads = []] = await runTogether(tx, [selectHead()])
  const version = Number(heads[0]?.['version']) + 1
  await runTogether(tx, [raiseVersion(version, now), forgetAnswers()])
  return version
}
