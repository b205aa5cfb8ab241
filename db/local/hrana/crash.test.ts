import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createClient } from '@libsql/client/web'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { createHranaServer } from './server.ts'

const folder = temporaryFolder()

describe.each(['NORMAL', 'FULL'] as const)('a server with synchronous %s that is killed while it writes', (synchronous) => {
  it('keeps every write that it acknowledged, and no half of any', async () => {
    const file = join(folder, `${synchronous}.db`)
    const child = fork(join(import.meta.dirname, 'crash-child.ts'), [file, synchronous], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    const [url] = await once(child, 'message')
    const client = createClient({ url: String(url) })
    await client.executeMultiple('CREATE TABLE part (tie INTEGER, side TEXT)')

    const acknowledged: number[] = []
    async function write(tie: number): Promise<void> {
      await client.batch([`INSERT INTO part VALUES (${tie}, 'a')`, `INSERT INTO part VALUES (${tie}, 'b')`], 'write')
      acknowledged.push(tie)
      if (acknowledged.length === 200) child.kill('SIGKILL')
      await write(tie + 4)
    }
    await Promise.allSettled([0, 1, 2, 3].map(write))
    await (child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null)
    expect(child.signalCode).toBe('SIGKILL')

    const server = createHranaServer({ file })
    const after = createClient({ url: 'http://libsql.internal', fetch: (request: Request) => server.fetch(request) })
    const { rows } = await after.execute('SELECT tie, count(*) AS sides FROM part GROUP BY tie')
    const kept = new Map(rows.map((row) => [Number(row['tie']), row['sides']]))
    expect(acknowledged.filter((tie) => !kept.has(tie))).toEqual([])
    expect([...kept.values()].every((sides) => sides === 2)).toBe(true)
    expect((await after.execute('PRAGMA integrity_check')).rows[0]?.[0]).toBe('ok')
    await server.close()
  })
})
