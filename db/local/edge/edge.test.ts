import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const ASSETS = join(import.meta.dirname, '../../../dist/public/assets')

let worker: TestWorker
beforeAll(async () => {
  worker = await startWorker('empty')
})
afterAll(() => worker.close())

interface Raw { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }

/** As it is on the wire: `fetch` would unpack it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(new URL(path, worker.origin), { headers, method }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }))
    })
      .on('error', reject)
      .end()
  })
}

describe('built files', () => {
  const css = `/assets/${readdirSync(ASSETS).find((name) => /^main\..+\.css$/.test(name))}`

  it('are kept for ever, and the same whether packed or not', async () => {
    const plain = await ask(css)
    const packed = await ask(css, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await ask(css, { 'accept-encoding': 'gzip' })
    expect(plain.headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable', vary: 'Accept-Encoding' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(packed.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(packed.body.length).toBeLessThan(plain.body.length)
    expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
  })

  it('are not sent again to who has them', async () => {
    const { headers } = await ask(css)
    const again = await ask(css, { 'if-none-match': String(headers['etag']) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('answer HEAD without a body and refuse to be written', async () => {
    const head = await ask(css, {}, 'HEAD')
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect((await ask(css, {}, 'POST')).status).toBe(405)
  })

  it('are not all that may be asked for: an unknown one is not found', async () => {
    expect((await ask('/assets/none.css')).status).toBe(404)
  })
})

describe('answers of the Worker', () => {
  it('are packed as the reader accepts it', async () => {
    const path = '/api/v1/organizations'
    const plain = await ask(path)
    expect(plain.status).toBe(200)
    for (const [accepted, encoding, unpack] of [['br', 'br', brotliDecompressSync], ['gzip;q=0.5, br;q=0', 'gzip', gunzipSync]] as const) {
      const packed = await ask(path, { 'accept-encoding': accepted })
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(unpack(packed.body).toString()).toBe(plain.body.toString())
      expect(packed.headers['vary']).toContain('Accept-Encoding')
    }
    expect(plain.headers['content-encoding']).toBeUndefined()
  })
})
