import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname

it("is imported whole everywhere: `import { z } from 'zod'` drags every locale into the bundle", () => {
  const files = ['functions', 'web', 'db'].flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)))
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => /import\s*\{[^}]*\bz\b[^}]*\}\s*from 'zod'/.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([])
})
