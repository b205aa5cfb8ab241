/** The Worker that Ayni's is measured against: Hono and the same bytes, nothing else; and one row read, or written, over the same adapter. Bundled by run-servers.ts. */
import { createClient } from '@libsql/client/web'
import { Hono } from 'hono'
import { ANSWERS } from 'bare-answers'

const app = new Hono<{ Bindings: { LIBSQL_URL: string; DATABASE: { fetch: typeof globalThis.fetch } } }>()

app.get('/answers/:name', (c) => {
  const answer = ANSWERS.get(c.req.param('name'))
  if (!answer) return c.notFound()
  // workerd's own option: the body is encoded already; not in the standard's type
  if (answer.encoding) return new Response(answer.body, { headers: { 'content-type': answer.type, 'content-encoding': answer.encoding }, encodeBody: 'manual' } as ResponseInit)
  return c.body(answer.body, 200, { 'content-type': answer.type })
})

app.get('/row', async (c) => {
  const { rows } = await createClient({ url: c.env.LIBSQL_URL, fetch: (asked: Request) => c.env.DATABASE.fetch(asked) }).execute('select version from registry')
  return c.text(String(rows[0]?.['version']))
})

/** One row, as it comes: no schema, no history, nothing looked for. */
app.post('/rows', async (c) => {
  const fact: { names: { text: string }[]; country: string | null } = await c.req.json()
  const { lastInsertRowid } = await createClient({ url: c.env.LIBSQL_URL, fetch: (asked: Request) => c.env.DATABASE.fetch(asked) })
    .execute({ sql: 'insert into bare_organization (name, country, fact) values (?, ?, ?)', args: [fact.names[0]?.text ?? null, fact.country, JSON.stringify(fact)] })
  return c.json({ id: String(lastInsertRowid) }, 201)
})

export default app
