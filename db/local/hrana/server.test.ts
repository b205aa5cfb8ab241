import { createClient, type Client } from '@libsql/client/web'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { createHranaServer, type HranaServer, type HranaSettings } from './server.ts'

const folder = temporaryFolder()
const opened: HranaServer[] = []
afterAll(() => Promise.all(opened.map((server) => server.close())))

let fileCount = 0
function open(settings: Partial<HranaSettings> = {}): { server: HranaServer; client: Client } {
  const server = createHranaServer({ file: join(folder, `${++fileCount}.db`), synchronous: 'NORMAL', ...settings })
  opened.push(server)
  return { server, client: clientOf(server) }
}

function clientOf(server: HranaServer, authToken = 'any', intMode: 'number' | 'bigint' = 'number'): Client {
  return createClient({ url: 'http://libsql.internal', authToken, intMode, fetch: (request: Request) => server.fetch(request) })
}

async function count(client: Client): Promise<unknown> {
  return (await client.execute('SELECT count(*) AS n FROM knot')).rows[0]?.['n']
}

let server: HranaServer
let client: Client
beforeEach(async () => {
  ;({ server, client } = open())
  await client.execute('CREATE TABLE knot (id INTEGER PRIMARY KEY, name TEXT UNIQUE, cord INTEGER REFERENCES knot (id)) STRICT')
})

describe('values', () => {
  it('keeps integers that a double cannot hold', async () => {
    const exact = clientOf(server, 'any', 'bigint')
    await exact.execute({ sql: 'INSERT INTO knot (id, name) VALUES (?, ?)', args: [9007199254740993n, 'large'] })
    expect((await exact.execute('SELECT id FROM knot')).rows[0]?.['id']).toBe(9007199254740993n)
  })

  it('gives the row id of an insert even where a double cannot hold it', async () => {
    const result = await client.execute({ sql: 'INSERT INTO knot (id) VALUES (?)', args: [9007199254740993n] })
    expect(result.lastInsertRowid).toBe(9007199254740993n)
  })

  it('tells integers from reals', async () => {
    const exact = clientOf(server, 'any', 'bigint')
    expect((await exact.execute('SELECT 5 AS i, 5.0 AS r')).rows[0]).toMatchObject({ i: 5n, r: 5 })
  })

  it('carries every kind of value there and back', async () => {
    const values = [null, 1.5, 'ñandú "quoted" \u2028', new Uint8Array([0, 255, 10]), Number.POSITIVE_INFINITY]
    const { rows } = await client.execute({ sql: 'SELECT ? AS a, ? AS b, ? AS c, ? AS d, 9e999 AS e', args: values.slice(0, 4) })
    const [a, b, c, d, e] = Array.from({ length: 5 }, (_, index) => rows[0]?.[index])
    expect([a, b, c, new Uint8Array(d as ArrayBuffer), e]).toEqual(values)
  })

  it('binds by name', async () => {
    const { rows } = await client.execute({ sql: 'SELECT :a AS a, @b AS b, $c AS c', args: { a: 'x', b: 'y', c: 'z' } })
    expect(rows[0]).toMatchObject({ a: 'x', b: 'y', c: 'z' })
  })
})

describe('statements', () => {
  it('gives the rows, the count and the row id of RETURNING', async () => {
    const result = await client.execute("INSERT INTO knot (name) VALUES ('a'), ('b') RETURNING id, name")
    expect(result.rows.map((row) => row['name'])).toEqual(['a', 'b'])
    expect([result.rowsAffected, result.lastInsertRowid]).toEqual([2, 2n])
  })

  it('counts the rows that a write without rows changed', async () => {
    await client.execute("INSERT INTO knot (name) VALUES ('a'), ('b')")
    expect((await client.execute('UPDATE knot SET cord = NULL')).rowsAffected).toBe(2)
    expect((await client.execute('SELECT * FROM knot')).rowsAffected).toBe(0)
  })

  it('names a broken constraint, also of a STRICT table', async () => {
    await client.execute("INSERT INTO knot (name) VALUES ('a')")
    const twice = client.execute("INSERT INTO knot (name) VALUES ('a')")
    await expect(twice).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT', message: expect.stringContaining('UNIQUE constraint failed: knot.name') })
    const strict = client.execute("INSERT INTO knot (cord) VALUES ('text')")
    await expect(strict).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
  })

  it('enforces foreign keys', async () => {
    const orphan = client.execute('INSERT INTO knot (cord) VALUES (99)')
    await expect(orphan).rejects.toMatchObject({ message: expect.stringContaining('FOREIGN KEY constraint failed') })
  })

  it('says that empty SQL has no statement', async () => {
    await expect(client.execute('-- nothing')).rejects.toMatchObject({ code: 'SQL_NO_STATEMENT' })
  })

  it('describes a statement', async () => {
    const body = { requests: [{ type: 'describe', sql: 'SELECT name FROM knot WHERE id = ? AND name = :name' }, { type: 'close' }] }
    const { body: text } = await server.answer('POST', '/v3/pipeline', undefined, JSON.stringify(body))
    expect(JSON.parse(text).results[0].response.result).toEqual({
      params: [{ name: null }, { name: ':name' }],
      cols: [{ name: 'name', decltype: 'TEXT' }],
      is_explain: false,
      is_readonly: true,
    })
  })
})

describe('schema', () => {
  it('sees a table made anew on another connection', async () => {
    const held = await client.transaction('read')
    await held.execute('SELECT * FROM knot')
    await held.commit()
    const first = await client.transaction('deferred')
    const second = await client.transaction('deferred')
    await first.execute('SELECT * FROM knot')
    await second.execute('SELECT * FROM knot')
    await Promise.all([first.commit(), second.commit()])
    await client.executeMultiple('DROP TABLE knot; CREATE TABLE knot (id INTEGER PRIMARY KEY, name TEXT, cord INTEGER, extra TEXT)')
    const write = await client.transaction('write')
    const read = await client.transaction('read')
    await write.execute("INSERT INTO knot VALUES (1, 'a', NULL, 'more')")
    expect((await read.execute('SELECT * FROM knot')).columns).toEqual(['id', 'name', 'cord', 'extra'])
    await write.commit()
    await read.commit()
    expect((await client.execute('SELECT * FROM knot')).rows[0]).toMatchObject({ extra: 'more' })
  })

  it('names columns as they are after a rename, and as they were after its rollback', async () => {
    const columns = async (on: Pick<Client, 'execute'>) => (await on.execute('SELECT * FROM knot')).columns
    expect(await columns(client)).toContain('name')
    const transaction = await client.transaction('write')
    await transaction.execute('ALTER TABLE knot RENAME COLUMN name TO title')
    expect(await columns(transaction)).toContain('title')
    expect(await columns(client)).toContain('name')
    await transaction.rollback()
    expect(await columns(client)).toContain('name')
    await client.execute('ALTER TABLE knot RENAME COLUMN name TO title')
    expect(await columns(client)).toContain('title')
  })
})

describe('batches', () => {
  it('leaves nothing of a batch that fails', async () => {
    const batch = client.batch(["INSERT INTO knot (name) VALUES ('a')", 'INSERT INTO knot (cord) VALUES (99)'], 'write')
    await expect(batch).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT' })
    expect(await count(client)).toBe(0)
  })

  it('gives the results of a batch in order', async () => {
    const results = await client.batch(["INSERT INTO knot (name) VALUES ('a')", 'SELECT name FROM knot', 'SELECT 2 AS two'], 'write')
    expect(results.map((result) => result.rows.length)).toEqual([0, 1, 1])
  })

  it('runs a cursor as lines', async () => {
    const batch = { steps: [{ stmt: { sql: 'SELECT 1 AS one' } }, { stmt: { sql: 'SELECT nothing' }, condition: { type: 'ok', step: 0 } }] }
    const { body } = await server.answer('POST', '/v3/cursor', undefined, JSON.stringify({ batch }))
    const lines = body.trim().split('\n').map((line) => JSON.parse(line).type)
    expect(lines).toEqual([undefined, 'step_begin', 'row', 'step_end', 'step_error'])
  })
})

describe('requests', () => {
  it('asks for the token where there is one', async () => {
    const { server: closed } = open({ authToken: 'secret' })
    await expect(clientOf(closed, 'wrong').execute('SELECT 1')).rejects.toThrow()
    expect((await clientOf(closed, 'secret').execute('SELECT 1')).rows.length).toBe(1)
  })

  it('refuses what is not the protocol', async () => {
    expect((await server.answer('POST', '/v2/pipeline', undefined, '{')).status).toBe(400)
    expect((await server.answer('POST', '/v2/pipeline', undefined, '{}')).status).toBe(400)
    expect((await server.answer('POST', '/elsewhere', undefined, '{}')).status).toBe(404)
    expect((await server.answer('GET', '/v2', undefined, '')).status).toBe(200)
  })

  it('keeps SQL text under a number', async () => {
    const requests = [
      { type: 'store_sql', sql_id: 1, sql: 'SELECT 7' },
      { type: 'execute', stmt: { sql_id: 1 } },
      { type: 'close_sql', sql_id: 1 },
      { type: 'execute', stmt: { sql_id: 1 } },
      { type: 'get_autocommit' },
      { type: 'close' },
      { type: 'get_autocommit' },
    ]
    const { body } = await server.answer('POST', '/v3/pipeline', undefined, JSON.stringify({ requests }))
    const { baton, results } = JSON.parse(body)
    expect(baton).toBeNull()
    expect(results.map((result: { type: string; error?: { code: string } }) => result.error?.code ?? result.type)).toEqual([
      'ok', 'ok', 'ok', 'SQL_NOT_FOUND', 'ok', 'ok', 'STREAM_CLOSED',
    ])
  })

  it('serves on a port', async () => {
    const { url } = await server.listen()
    const remote = createClient({ url })
    await remote.execute("INSERT INTO knot (name) VALUES ('over the wire')")
    expect(await count(remote)).toBe(1)
  })
})
