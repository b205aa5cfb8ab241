import { sql } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '#db/client.ts'
import { loadFolder } from '#db/load.ts'
import { readRows } from '#db/read.ts'
import { readSampleMark } from '#db/sample-mark.ts'
import { record, registry } from '#db/schema/records.ts'
import { refreshNetwork } from '#functions/network/refresh-network.ts'
import { generate, type GeneratedSize } from './generate.ts'

/** A database that may not be filled: `message` is the one sentence that says why. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}

/**
 * Fills an empty database with a generated network, marks it as a sample for good, and draws it. The mark comes first: what is interrupted is marked all the same, and can be begun again.
 *
 * @throws NotEmpty when it holds anything
 */
export async function fillWithSample(db: Database, size: GeneratedSize, onProgress: (sentence: string) => void = () => {}): Promise<void> {
  const [held] = await readRows<{ n: number }>(db, sql`select count(*) as n from ${record}`)
  if ((held?.n ?? 0) > 0) {
    const { isSample } = await readSampleMark(db)
    throw new NotEmpty(isSample ? 'This database holds a generated sample already: name another folder with --data.' : 'This database holds real records, and a sample is never mixed with them: name another folder with --data.')
  }
  await db.run(sql`update ${registry} set "is_sample" = 1`)
  const folder = mkdtempSync(join(tmpdir(), 'ayni-sample-'))
  try {
    generate(folder, size)
    const { refused: [first] } = await loadFolder(db, { folder, onProgress })
    if (first) throw new Error(`${first.file}, line ${first.line} does not fit: ${first.detail}`)
    if (await refreshNetwork(db)) onProgress('The network was drawn.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
