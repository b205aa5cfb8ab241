/** Runs in Node. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FUNCTIONS = fileURLToPath(new URL('../functions', import.meta.url))

/** Files that decide how a fact becomes public rows, besides those of the folder `revisions/project`. */
const DECIDING = /(^|\/)(rules|schema|view|tie-view|fold|text|edtf|store-counts|cited-sources|telling-words|kinds)\.ts$/

/**
 * A digest of the code that decides how a fact becomes public rows: where it differs from the one that made a database's rows, they are made anew. It errs on the side
 * of doing so too often.
 */
export function projectionShape(): string {
  const files = readdirSync(FUNCTIONS, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => DECIDING.test(file) || (file.startsWith('revisions/project/') && file.endsWith('.ts')))
  const hash = createHash('sha256')
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(FUNCTIONS, file)))
  return hash.digest('hex').slice(0, 16)
}
