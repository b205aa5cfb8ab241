import { Hono, type Context } from 'hono'
import { Problem } from '#functions/core/problem.ts'
import { databaseOf } from '#functions/http/database.ts'
import type { Env } from '#functions/http/env.ts'
import { renderPage } from '#functions/http/render.ts'
import { frameOf } from '#functions/http/request-context.ts'
import { MailboxPage } from '#web/pages/accounts/mailbox-page.tsx'
import { PATHS } from '#web/paths.ts'
import { listMail } from './list-mail.ts'

/** The mailbox exists where the embedded server runs, and nowhere else. */
function requireMailbox(c: Context<Env>): void {
  if (c.env.DEV_MAILBOX !== '1') throw new Problem('not-found', `nothing has the address ${c.req.path}`)
}

/** The mail that was written, on a laptop and in tests. */
export const mailPages = new Hono<Env>()
  .get(PATHS.devMail, async (c) => {
    requireMailbox(c)
    const mails = await listMail(databaseOf(c.env))
    return renderPage(<MailboxPage frame={frameOf({ request: c.req.raw, bindings: c.env, now: c.get('now'), lang: 'en', data: null })} mails={mails} />, { lang: 'en' })
  })
  .get(PATHS.devMailJson, async (c) => {
    requireMailbox(c)
    return c.json(await listMail(databaseOf(c.env)), 200, { 'cache-control': 'no-store' })
  })
