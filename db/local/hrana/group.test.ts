import { createClient, type Client, type InStatement } from '@libsql/client/web'
import Database from 'libsql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { createHranaServer, type HranaServer } from './server.ts'

const folder = temporaryFolder()
const opened: HranaServer[] = []
afterAll(() => Promise.all(opened.map((server) => server.close())))

let file: string
let client: Client
beforeEach(async () => {
  file = join(folder, `${opened.length}.db`)
  const server = createHranaServer({ file, synchronous: 'NORMAL', busyMs: 500, idleMs: 400 })
  opened.push(server)
  client = createClient({ url: 'http://libsql.internal', concurrency: 100, fetch: (request: Request) => server.fetch(request) })
  await client.batch([
    'CREATE TABLE knot (id INTEGER PRIMARY KEY, cord INTEGER REFERENCES knot (id), made INTEGER) STRICT', 'CREATE TABLE stamp (n INTEGER NOT NULL)', 'INSERT INTO stamp VALUES (0)',
  ], 'write')
})

/** A batch that makes a knot, and says how many knots there were and how often something was stamped. */
function making(id: number, ...also: InStatement[]) {
  return client.batch(['UPDATE stamp SET n = n + 1 RETURNING n', { sql: 'INSERT INTO knot VALUES (?, NULL, 1)', args: [id] }, ...also], 'write')
}

async function knots(): Promise<unknown[]> {
  return (await client.execute('SELECT id FROM knot ORDER BY id')).rows.map((row) => row['id'])
}

async function stamped(): Promise<unknown> {
  return (await client.execute('SELECT n FROM stamp')).rows[0]?.['n']
}

const PAGE = 4096

/** How many transactions were committed: each leaves the number of pages of the file in the last of its frames in the log, 0 in the others. */
function commits(): number {
  const log = readFileSync(`${file}-wal`)
  let count = 0
  for (let at = 32; at < log.length; at += 24 + PAGE) if (log.readUInt32BE(at + 4) > 0) count++
  return count
}

describe('batches that come at once', () => {
  it('share commits, and each sees what those before it wrote', async () => {
    const before = commits()
    const results = await Promise.all(Array.from({ length: 10 }, (_, id) => making(id)))
    expect(results.map(([stamp]) => Number(stamp?.rows[0]?.['n']))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(commits() - before).toBeLessThan(10)
  })

  it('stand or fall each by itself: one that breaks a constraint leaves nothing, the others all', async () => {
    const outcomes = await Promise.allSettled([making(1), making(2, 'INSERT INTO knot VALUES (3, 99, 1)'), making(1), making(4, 'SELECT nothing'), making(5)])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled'])
    expect(outcomes[1]).toMatchObject({ reason: { code: 'SQLITE_CONSTRAINT', message: expect.stringContaining('FOREIGN KEY constraint failed') } })
    expect(outcomes[2]).toMatchObject({ reason: { message: expect.stringContaining('UNIQUE constraint failed: knot.id') } })
    expect(await knots()).toEqual([1, 5])
    expect(await stamped()).toBe(2)
  })

  it('run each alone when one of them rolls the whole transaction back, or it cannot be committed', async () => {
    await client.execute("CREATE TRIGGER gone BEFORE INSERT ON knot WHEN new.id = 7 BEGIN SELECT RAISE(ROLLBACK, 'all of it'); END")
    await client.execute('CREATE TABLE late (knot INTEGER REFERENCES knot (id) DEFERRABLE INITIALLY DEFERRED) STRICT')
    const first = await Promise.allSettled([making(6), making(7), making(8)])
    expect(first.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const second = await Promise.allSettled([making(9), making(10, 'INSERT INTO late VALUES (99)'), making(11)])
    expect(second.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await knots()).toEqual([6, 8, 9, 11])
    expect(await stamped()).toBe(4)
  })

  it('wait for a transaction that is open, and then see what it wrote', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE stamp SET n = 100')
    const batches = Promise.all([making(1), making(2), client.execute('INSERT INTO knot VALUES (3, NULL, 1)')])
    await transaction.commit()
    await batches
    expect([await knots(), await stamped()]).toEqual([[1, 2, 3], 102])
  })

  it('say all of them that the database is locked when they wait in vain for another process', async () => {
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE; UPDATE stamp SET n = 50')
    const outcomes = await Promise.allSettled([making(1), making(2)])
    expect(outcomes).toMatchObject([{ reason: { code: 'SQLITE_BUSY' } }, { reason: { code: 'SQLITE_BUSY' } }])
    other.exec('COMMIT')
    other.close()
    await making(3)
    expect([await knots(), await stamped()]).toEqual([[3], 51])
  })
})
