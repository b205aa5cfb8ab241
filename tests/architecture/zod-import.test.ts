import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

it("imports zod as `import * as z from 'zod'`: the named import would bring all its languages, 350 kB, into the Worker", () => {
  const files = globSync('{functions,web,db,tests}/**/*.{ts,tsx}', { cwd: ROOT })
  const wrong = files.filter((file) => /^import (?!\* as z |type )[^\n]* from ['"]zod['"]/m.test(readFileSync(join(ROOT, file), 'utf8')))
  expect(files.length).toBeGreaterThan(50)
  expect(wrong).toEqual([])
})
