import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import type { Language } from '#db/reference/languages.ts'
import { readRows } from '#db/read.ts'
import { session } from '#db/schema/accounts.ts'
import type { HeldPost, Viewer } from '#functions/core/viewer.ts'
import { CONTRIBUTOR_TERMS } from './contributor-terms.ts'
import { daysAfter } from '#functions/core/instants.ts'
import { SESSION_DAYS } from './lifetimes.ts'
import { selectSessionViewer } from './queries.ts'
import { digestOf } from './secrets.ts'

interface Row {
  readonly account: number; readonly accountId: string; readonly email: string; readonly lang: Language; readonly termsVersion: string | null
  readonly session: number; readonly lastSeenAt: string; readonly posts: string; readonly unread: number
}

const SEEN_EVERY_MS = 3_600_000

/** What a form of a session carries besides its cookie, so that no other site can send it: made of the token, which only the cookie has. */
export function formTokenOf(token: string): string {
  return digestOf(`form:${token}`).slice(0, 32)
}

/**
 * Who holds a session's token, with the posts that she holds now and the unread lines of her inbox. The session lives on from its use, noted once an hour.
 *
 * @returns null when the token is of no session, or the session has ended or expired
 */
export async function findViewer(db: Database, token: string, now: Date): Promise<{ readonly viewer: Viewer; readonly unread: number } | null> {
  const [row] = await readRows<Row>(db, selectSessionViewer(digestOf(token), now.toISOString()))
  if (!row) return null
  if (now.getTime() - Date.parse(row.lastSeenAt) > SEEN_EVERY_MS) {
    await db.update(session).set({ lastSeenAt: now.toISOString(), expiresAt: daysAfter(now, SESSION_DAYS) }).where(eq(session.key, row.session))
  }
  // the shape that the query composes
  const posts = JSON.parse(row.posts) as HeldPost[]
  const { account, accountId, email, lang, termsVersion } = row
  return { unread: row.unread, viewer: { account, accountId, email, lang, hasAcceptedTerms: termsVersion === CONTRIBUTOR_TERMS, posts, via: { kind: 'session', session: row.session, formToken: formTokenOf(token) } } }
}
