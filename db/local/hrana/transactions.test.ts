import { createClient, type Client } from '@libsql/client/web'
import Database from 'libsql'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { createHranaServer, type HranaServer } from './server.ts'

const folder = temporaryFolder()
const opened: HranaServer[] = []
afterAll(() => Promise.all(opened.map((server) => server.close())))

let file: string
let client: Client
let server: HranaServer
beforeEach(async () => {
  file = join(folder, `${opened.length}.db`)
  server = createHranaServer({ file, synchronous: 'NORMAL', busyMs: 2000, idleMs: 200 })
  opened.push(server)
  client = createClient({ url: 'http://libsql.internal', fetch: (request: Request) => server.fetch(request) })
  await client.batch(['CREATE TABLE counter (n INTEGER NOT NULL)', 'INSERT INTO counter VALUES (0)'], 'write')
})

async function counted(): Promise<unknown> {
  return (await client.execute('SELECT n FROM counter')).rows[0]?.['n']
}

async function increment(): Promise<void> {
  const transaction = await client.transaction('write')
  try {
    const { rows } = await transaction.execute('SELECT n FROM counter')
    await transaction.execute({ sql: 'UPDATE counter SET n = ?', args: [Number(rows[0]?.['n']) + 1] })
    await transaction.commit()
  } finally {
    transaction.close()
  }
}

describe('transactions', () => {
  it('hides what one stream has written from another until it commits', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE counter SET n = 5')
    expect(await counted()).toBe(0)
    await transaction.commit()
    expect(await counted()).toBe(5)
  })

  it('rolls back', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('UPDATE counter SET n = 5')
    await transaction.rollback()
    expect(await counted()).toBe(0)
  })

  it('lets a second writer wait for the first', async () => {
    const first = await client.transaction('write')
    await first.execute('UPDATE counter SET n = n + 1')
    const second = client.execute('UPDATE counter SET n = n * 10')
    await first.execute('UPDATE counter SET n = n + 1')
    await first.commit()
    await second
    expect(await counted()).toBe(20)
  })

  it('counts right when 50 transactions read and write one counter at once', async () => {
    await Promise.all(Array.from({ length: 50 }, increment))
    expect(await counted()).toBe(50)
  })

  it('counts right when single writes and transactions come together', async () => {
    const singles = Array.from({ length: 20 }, () => client.execute('UPDATE counter SET n = n + 1'))
    await Promise.all([...singles, ...Array.from({ length: 20 }, increment)])
    expect(await counted()).toBe(40)
  })

  it('refuses at once to write on what another has changed since it was read', async () => {
    const stale = await client.transaction('deferred')
    await stale.execute('SELECT n FROM counter')
    await client.execute('UPDATE counter SET n = 1')
    await expect(stale.execute('UPDATE counter SET n = 2')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await stale.rollback()
    await client.executeMultiple('DROP TABLE counter; CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (7)')
    expect(await counted()).toBe(7)
  })

  it('ends an abandoned transaction, and lets in those who waited', async () => {
    const abandoned = await client.transaction('write')
    await abandoned.execute('UPDATE counter SET n = 99')
    await increment()
    expect(await counted()).toBe(1)
    await expect(abandoned.commit()).rejects.toMatchObject({ code: 'STREAM_EXPIRED' })
  })

  it('waits for another process too, and says that the database is locked when it waits in vain', async () => {
    const other = new Database(file)
    other.exec('BEGIN IMMEDIATE; UPDATE counter SET n = 3')
    const write = client.execute('UPDATE counter SET n = n + 1')
    setTimeout(() => other.exec('COMMIT'), 50)
    await write
    expect(await counted()).toBe(4)
    other.exec('BEGIN IMMEDIATE')
    await expect(client.execute('UPDATE counter SET n = 0')).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    other.exec('ROLLBACK')
    other.close()
    await client.executeMultiple('DROP TABLE counter; CREATE TABLE counter (n INTEGER); INSERT INTO counter VALUES (8)')
    expect(await counted()).toBe(8)
  })
})
