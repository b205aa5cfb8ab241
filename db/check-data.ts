/** Reads the data files of a folder (by default those that ship) as the loader does and says what does not fit, by file and line: `npm run check:data`. */
import { Problem } from '#functions/core/problem.ts'
import { parseFact } from '#functions/revisions/apply-change.ts'
import { readFacts } from './data-files.ts'
import { SHIPPED_FOLDER } from './load.ts'

const facts = readFacts(process.argv[2] ?? SHIPPED_FOLDER)
let refused = 0
for (const { kind, file, line, fact } of facts) {
  try {
    parseFact(kind, fact)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    refused++
    console.error(`${file}:${line}: ${error.message}`)
  }
}
console.log(`${facts.length} facts read, ${refused} do not fit.`)
if (refused > 0) process.exit(1)
