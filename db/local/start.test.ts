import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary.ts'

const folder = temporaryFolder()

function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'start.js')], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, said }))
  async function says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(said)
      if (match) return match
      await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error(`It ended, having said: ${said}`)))])
    }
  }
  return { child, ended, says }
}

describe('npm start', () => {
  it('says in one sentence that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    // A TCP server's address is an object; only that of a pipe is text.
    const { port } = other.address() as AddressInfo
    const { code, said } = await start({ PORT: String(port), AYNI_DATA: folder }).ended
    other.close()
    expect(code).toBe(1)
    expect(said).toMatch(/^Port \d+ is taken: [^\n]+\n$/)
  })

  it('says in one sentence that the folder cannot be written', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, said } = await start({ PORT: '0', AYNI_DATA: join(file, 'below') }).ended
    expect(code).toBe(1)
    expect(said).toMatch(/^The folder .+ cannot be written: [^\n]+\n$/)
  })

  it('says that a port is a number', async () => {
    const { code, said } = await start({ PORT: 'http', AYNI_DATA: folder }).ended
    expect(code).toBe(1)
    expect(said).toBe('PORT must be a number from 0 to 65535, not "http".\n')
  })

  it('starts on a file that has the data, answers at the address that it names, and stops when asked to', async () => {
    const data = join(folder, 'data')
    mkdirSync(data)
    copyFileSync(join(inject('templates'), 'shipped.db'), join(data, 'ayni.db'))
    const { child, ended, says } = start({ PORT: '0', AYNI_DATA: data })
    const [, address = ''] = await says(/Ayni is at (http:\S+)/)
    expect((await fetch(`${address}/api/v1/organizations?limit=1`)).status).toBe(200)
    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
  })
})
