import { eq } from 'drizzle-orm'
import type { Language } from '#db/reference/languages.ts'
import { account, post, session, type PostKind } from '#db/schema/accounts.ts'
import { record } from '#db/schema/records.ts'
import { CONTRIBUTOR_TERMS } from '#functions/accounts/contributor-terms.ts'
import { formTokenOf } from '#functions/accounts/find-viewer.ts'
import { digestOf, newToken } from '#functions/accounts/secrets.ts'
import type { TestWorker } from './worker.ts'

/** Somebody who is signed in, in a test. */
export interface Person {
  readonly email: string
  readonly accountId: string
  /** key of the account in the database */
  readonly account: number
  /** the token of the session, as the browser's cookie holds it */
  readonly token: string
  /** what each form of the session carries */
  readonly csrf: string
  /** Asks as this person. Redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Sends a form from a page of the site. A list gives a name several values. */
  post(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Response>
}

let people = 0

async function organizationKey(worker: TestWorker, id: string): Promise<number> {
  const rows = await worker.db.select({ key: record.key, kind: record.kind }).from(record).where(eq(record.id, id))
  const found = rows.find(({ kind }) => kind === 'organization')
  if (!found) throw new Error(`there is no organization ${id}`)
  return found.key
}

/** The body and headers of a form as a browser sends it from a page of the site. */
export function formRequest(origin: string, fields: Readonly<Record<string, string | readonly string[]>>): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  return { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin' } }
}

/**
 * Makes an account with a session and posts, straight in the database.
 *
 * @param posts `organization` is a public id; without one the post is at the registry
 */
export async function person(worker: TestWorker, { posts = [], lang = 'es', email = `officer-${++people}@office-${people}.example.org`, hasAcceptedTerms = true }: {
  posts?: readonly { readonly kind: PostKind; readonly organization?: string }[]; lang?: Language; email?: string; hasAcceptedTerms?: boolean
} = {}): Promise<Person> {
  const at = new Date().toISOString()
  const accountId = crypto.randomUUID()
  const terms = hasAcceptedTerms ? { termsVersion: CONTRIBUTOR_TERMS, termsAcceptedAt: at } : {}
  const [made] = await worker.db.insert(account).values({ id: accountId, email, lang, createdAt: at, ...terms }).returning({ key: account.key })
  if (!made) throw new Error('no account was made')
  for (const { kind, organization } of posts) {
    const at2 = organization === undefined ? null : await organizationKey(worker, organization)
    await worker.db.insert(post).values({ id: crypto.randomUUID(), account: made.key, kind, organization: at2, ground: 'steward', grantedAt: at })
  }
  const token = newToken()
  await worker.db.insert(session).values({ id: crypto.randomUUID(), tokenDigest: digestOf(token), account: made.key, device: 'Firefox, Linux', createdAt: at, lastSeenAt: at, expiresAt: '2099-01-01T00:00:00.000Z' })
  const csrf = formTokenOf(token)
  const cookie = `ayni-session=${token}`
  return {
    email, accountId, account: made.key, token, csrf,
    fetch: (path, init = {}) => worker.fetch(path, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } }),
    post(path, fields = {}) {
      const request = formRequest(worker.origin, { ...fields, _csrf: csrf })
      return worker.fetch(path, { ...request, headers: { ...Object.fromEntries(new Headers(request.headers)), cookie } })
    },
  }
}
