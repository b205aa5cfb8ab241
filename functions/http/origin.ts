import type { Context } from 'hono'
import type { Env } from './env.ts'

/** The origin that links in mails begin with: the one of the settings, else that of the request. */
export function originOf(c: Context<Env>): string {
  return c.env.PUBLIC_ORIGIN?.replace(/\/+$/, '') || new URL(c.req.url).origin
}
