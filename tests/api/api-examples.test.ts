import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiKeyHeader } from '#tests/support/api-keys.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { EXAMPLES } from '#web/pages/reference/examples.ts'
import { snippets, writeSnippet } from '#web/pages/reference/snippets.ts'

const FOLDER = new URL('../fixtures/api-examples/', import.meta.url)
/** The instance that the files ask, where a laptop runs one. */
const LOCAL = 'http://localhost:8787'

const run = promisify(execFile)

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

let worker: TestWorker
let folder: string
let total: number

beforeAll(async () => {
  worker = await startWorker('shipped')
  folder = mkdtempSync(join(tmpdir(), 'ayni-examples-'))
  const response = await worker.fetch('/api/v1/exchanges?country=per&role=receiving&limit=1')
  total = (await response.json() as { total: number }).total
})

afterAll(async () => {
  await worker.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What an example prints when it asks the Worker of the test. */
async function printed(command: string, file: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(new URL(file, FOLDER), 'utf8').replaceAll(LOCAL, worker.origin))
  const { stdout } = await run(command, [path], { encoding: 'utf8', env: { ...process.env, ...env } })
  return stdout
}

describe('the examples of the reference page', () => {
  it.each([...snippets(LOCAL), writeSnippet(LOCAL)].map(({ file, text }) => ({ file, text })))('$file is what the page shows', ({ file, text }) => {
    expect(readFileSync(new URL(file, FOLDER), 'utf8')).toBe(text)
  })

  it.skipIf(!isInstalled('curl'))('example.sh prints the first exchanges in which Peru receives', async () => {
    const page = JSON.parse(await printed('sh', 'example.sh'))
    expect(page.data).toHaveLength(3)
    expect(page.total).toBe(total)
  })

  it.skipIf(!isInstalled('curl'))('write.sh creates an organization, once', async () => {
    const { authorization } = await apiKeyHeader(worker.db)
    const env = { AYNI_KEY: authorization.replace('Bearer ', '') }
    const first = await printed('sh', 'write.sh', env)
    expect(JSON.parse(first)).toMatchObject({ id: 'ury-red-de-prueba', revision: 1 })
    expect(await printed('sh', 'write.sh', env)).toBe(first)
  })

  it('example.mjs prints every exchange in which Peru receives, and how many', async () => {
    const lines = (await printed(process.execPath, 'example.mjs')).trim().split('\n')
    expect(lines).toHaveLength(total + 1)
    expect(lines.at(-1)).toBe(`${total} exchanges`)
  })

  it.skipIf(!isInstalled('python3'))('example.py prints the same', async () => {
    expect(await printed('python3', 'example.py')).toBe(await printed(process.execPath, 'example.mjs'))
  })

  it.skipIf(!isInstalled('Rscript'))('example.R counts the same', async () => {
    expect((await printed('Rscript', 'example.R')).trim().split('\n').at(-1)).toBe(`${total} exchanges`)
  })

  it.each(Object.values(EXAMPLES))('$address answers what the page shows', async ({ address, answer }) => {
    const response = await worker.fetch(address)
    expect(response.status).toBe(200)
    const text = await response.text()
    const shown = [...answer.matchAll(/"(\w+)": ("[^"…]*"|\d+|null|true|false)(?=[,\s}\]])/g)].map((match) => `"${match[1]}":${match[2]}`)
    expect(shown.length).toBeGreaterThan(2)
    expect(shown.filter((part) => !text.includes(part))).toEqual([])
  })
})
