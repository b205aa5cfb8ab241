import type { Context } from 'hono'
import type { SignInContext } from '#functions/accounts/request-code.ts'
import { clientOf } from './client.ts'
import { databaseOf } from './database.ts'
import type { Env } from './env.ts'
import { secretOf } from './secret.ts'

/**
 * What signing in needs to know of a request.
 *
 * @throws Problem `internal` where the instance has no secret
 */
export function signInContext(c: Context<Env>): SignInContext {
  return { db: databaseOf(c.env), now: c.get('now'), secret: secretOf(c.env), client: clientOf(c.req.raw.headers, c.env.CLIENT_ADDRESS_HEADER) }
}
