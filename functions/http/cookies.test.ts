import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { clearSession, sessionToken, setSession, setSigningIn, signingIn } from './cookies.ts'
import type { Env } from './env.ts'

const NOW = new Date('2026-11-24T10:00:00.000Z')
const app = new Hono<Env>()
  .use(async (c, next) => {
    c.set('now', NOW)
    await next()
  })
  .get('/open', (c) => {
    setSession(c, 'token')
    setSigningIn(c, { email: 'o|ff;icer@example.org', asked: 'proof', next: '/es/account?a=b|c' })
    return c.text('')
  })
  .get('/close', (c) => {
    clearSession(c)
    return c.text('')
  })
  .get('/read', (c) => c.json({ session: sessionToken(c) ?? null, signingIn: signingIn(c) }))

const cookiesOf = async (address: string) => (await app.request(address)).headers.getSetCookie()

describe('the cookies of a session', () => {
  it('belong to this host alone over https, and are plain where there is none', async () => {
    const [over, ...others] = await cookiesOf('https://ayni.example/open')
    expect(over).toMatch(/^__Host-ayni-session=token; Path=\/; Expires=Thu, 24 Dec 2026 10:00:00 GMT; HttpOnly; Secure; SameSite=Lax$/)
    expect(others).toHaveLength(1)
    expect(others[0]).toMatch(/^__Host-ayni-signing-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    const [plain] = await cookiesOf('http://localhost:8787/open')
    expect(plain).toMatch(/^ayni-session=token; .*HttpOnly; SameSite=Lax$/)
    expect(plain).not.toContain('Secure')
  })

  it('are read as they were set, and over https only under the name that no other host can set', async () => {
    const [session = '', signing = ''] = (await cookiesOf('https://ayni.example/open')).map((line) => line.split(';', 1)[0])
    const read = async (cookie: string) => (await app.request('https://ayni.example/read', { headers: { cookie } })).json()
    expect(await read(`${session}; ${signing}`)).toEqual({ session: 'token', signingIn: { email: 'o|ff;icer@example.org', asked: 'proof', next: '/es/account?a=b|c' } })
    expect(await read('ayni-session=token')).toEqual({ session: null, signingIn: null })
    for (const strange of ['%E0%A4%A', 'W10', 'eyJhIjoxfQ', 'bnVsbA', '!', '']) expect(await read(`__Host-ayni-signing-in=${strange}`)).toEqual({ session: null, signingIn: null })
  })

  it('are taken away', async () => {
    expect(await cookiesOf('https://ayni.example/close')).toEqual([expect.stringMatching(/^__Host-ayni-session=; .*Max-Age=0/)])
  })
})
