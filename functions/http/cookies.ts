import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { SESSION_DAYS } from '#functions/accounts/lifetimes.ts'
import { daysAfter } from '#functions/core/instants.ts'
import { fromBase64url, toBase64url } from '#functions/accounts/secrets.ts'
import type { Env } from './env.ts'

/** A cookie that only this host sets and reads, over https; plain on a laptop, which has no https. */
function nameFor(c: Context<Env>, name: string): string {
  return c.req.url.startsWith('https:') ? `__Host-${name}` : name
}

function optionsFor(c: Context<Env>) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: c.req.url.startsWith('https:') } as const
}

/** The token of the session that the browser holds; undefined when it holds none. */
export function sessionToken(c: Context<Env>): string | undefined {
  return getCookie(c, nameFor(c, 'ayni-session'))
}

/** Gives the browser its session. */
export function setSession(c: Context<Env>, token: string): void {
  setCookie(c, nameFor(c, 'ayni-session'), token, { ...optionsFor(c), expires: new Date(daysAfter(c.get('now'), SESSION_DAYS)) })
}

/** Takes the session from the browser. */
export function clearSession(c: Context<Env>): void {
  deleteCookie(c, nameFor(c, 'ayni-session'), optionsFor(c))
}

/** What a browser holds between two pages of signing in: the address that a code was sent to, the proof that this browser asked for it, and the page to go to afterwards. */
export interface SigningIn { readonly email: string; readonly asked: string; readonly next: string }

/** What a cookie holds as the browser sent it, which may be anything. */
function readSigningIn(text: string): SigningIn | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(fromBase64url(text)))
    if (!Array.isArray(value)) return null
    const [email, asked, next]: unknown[] = value
    return typeof email === 'string' && typeof asked === 'string' && typeof next === 'string' ? { email, asked, next } : null
  } catch {
    return null
  }
}

/** What the browser was about to sign in with; null when it is not signing in. */
export function signingIn(c: Context<Env>): SigningIn | null {
  const text = getCookie(c, nameFor(c, 'ayni-signing-in'))
  return text ? readSigningIn(text) : null
}

/** Lets the browser remember for a while with what it signs in. */
export function setSigningIn(c: Context<Env>, { email, asked, next }: SigningIn): void {
  setCookie(c, nameFor(c, 'ayni-signing-in'), toBase64url(new TextEncoder().encode(JSON.stringify([email, asked, next]))), { ...optionsFor(c), maxAge: 1800 })
}

/** Forgets it. */
export function clearSigningIn(c: Context<Env>): void {
  deleteCookie(c, nameFor(c, 'ayni-signing-in'), optionsFor(c))
}
