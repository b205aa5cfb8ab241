import { describe, expect, it } from 'vitest'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { openRegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'

const ROOT = new URL('../..', import.meta.url).pathname

describe('the schema', () => {
  it('has STRICT tables only, foreign keys on, and an index behind every foreign key', async () => {
    const { server, db } = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
    const tables = await readRows<{ name: string; sql: string }>(db, sql`select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like '__drizzle%'`)
    const real = tables.filter((table) => !/virtual table/i.test(table.sql) && !/_search_/.test(table.name))
    expect(real.length).toBeGreaterThan(20)
    expect(real.filter((table) => !/\bSTRICT$/i.test(table.sql.trim())).map((table) => table.name)).toEqual([])
    expect(await readRows(db, sql`pragma foreign_keys`)).toEqual([{ foreign_keys: 1 }])
    for (const { name } of real) {
      const keys = await readRows<{ from: string }>(db, sql.raw(`pragma foreign_key_list("${name}")`))
      const indexed = await readRows<{ column: string }>(db, sql.raw(`select (select name from pragma_index_info(il.name) where seqno = 0) as "column" from pragma_index_list('${name}') il union all select name from pragma_table_info('${name}') where pk = 1`))
      for (const { from } of keys) expect(indexed.map((one) => one.column), `${name}.${from}`).toContain(from)
    }
    await server.close()
  })

  it('names no workplace, machine or registry of packages in what is committed', () => {
    const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
    expect(lock).not.toMatch(/"resolved": "https?:/)
    expect(readdirSync(join(ROOT, 'db/migrations')).filter((name) => name.endsWith('.sql')).length).toBeGreaterThanOrEqual(2)
  })
})
