import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { loadData } from '#db/load.ts'
import { fillWithSample } from '#db/sample/fill-with-sample.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { messagesFor } from '#web/locales/messages.ts'

const SIZE = { organizations: 200, ties: 600, seed: 1 }

describe('a database filled with a sample', () => {
  let worker: TestWorker

  beforeAll(async () => {
    worker = await startWorker('empty')
    await worker.fetch('/es') // what is known of an empty database is not kept
    await fillWithSample(worker.db, SIZE)
  })
  afterAll(() => worker.close())

  it.each(LANGUAGES)('says so on every page in %s', async (lang) => {
    const words = messagesFor(lang).common.sample
    for (const path of ['/', '/organizations', '/organizations/generated-1', '/alliances/generated-al-1', '/network', '/about', '/sign-in', '/no-such-page']) {
      expect(await (await worker.fetch(`/${lang}${path}`)).text(), path).toContain(`<span class="wrap">${words}</span>`)
    }
  })

  it('says so to clients', async () => {
    expect(await (await worker.fetch('/api/v1/version')).json()).toMatchObject({ isSample: true })
  })

  it('holds as much as was asked for, and its network', async () => {
    const { nodes, ties } = await (await worker.fetch('/api/v1/network')).json() as { nodes: { id: string[] }; ties: { id: string[] } }
    expect(nodes.id.filter((id) => id.startsWith('generated-'))).toHaveLength(SIZE.organizations)
    expect(ties.id).toHaveLength(SIZE.ties)
  })

  it('takes in nothing real, and no second sample', async () => {
    expect(await loadData(worker.db)).toMatchObject({ version: null, created: 0 })
    await expect(fillWithSample(worker.db, SIZE)).rejects.toThrow('holds a generated sample already')
  })
})

describe('a database of real records', () => {
  it('has no such line', async () => {
    const worker = await startWorker('shipped')
    expect(await (await worker.fetch('/en/network')).text()).not.toContain(messagesFor('en').common.sample)
    expect(await (await worker.fetch('/api/v1/version')).json()).toMatchObject({ isSample: false })
    await worker.close()
  })

  it('is not filled, in one sentence', async () => {
    const data = join(temporaryFolder(), 'real')
    mkdirSync(data)
    copyFileSync(join(inject('templates'), 'shipped.db'), join(data, 'ayni.db'))
    expect(await run('--organizations', '200', '--ties', '600', '--data', data)).toEqual({ code: 1, said: 'This database holds real records, and a sample is never mixed with them: name another folder with --data.\n' })
    expect(await run('--organizations', 'many', '--data', data)).toEqual({ code: 1, said: '--organizations must be a whole number from 200 on, not "many".\n' })
  })
})

function run(...args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, '../../db/local/sample-network.ts'), ...args], (error, out, err) => resolve({ code: error ? 1 : 0, said: out + err }))
  })
}
