import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { PostKind } from '#db/schema/accounts.ts'
import type { NameView } from '#functions/core/view.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { selectOwnAccount, selectPasskeys, selectSessions } from './queries.ts'

/** A session in its owner's list. */
export interface SessionView { readonly key: number; readonly id: string; readonly device: string; readonly createdAt: string; readonly lastSeenAt: string }

/** A passkey in its owner's list. */
export interface PasskeyView { readonly credentialId: string; readonly transports: string; readonly name: string; readonly createdAt: string; readonly lastUsedAt: string | null }

/** A post in its holder's list. `organization` null: at the registry. */
export interface OwnPostView { readonly kind: PostKind; readonly organization: { readonly id: string; readonly names: readonly NameView[] } | null }

/** What an account shows to its owner. */
export interface OwnAccountView {
  /** version and day of the terms that were accepted */
  readonly terms: { readonly version: string; readonly day: string } | null
  readonly posts: readonly OwnPostView[]
  readonly sessions: readonly SessionView[]
  readonly passkeys: readonly PasskeyView[]
}

interface OwnRow { readonly termsVersion: string | null; readonly termsAcceptedAt: string | null; readonly posts: string }
interface PostRow { readonly kind: PostKind; readonly organization: string | null; readonly names: readonly NameView[] | null }

/** The terms, posts, sessions and passkeys of who asks. */
export async function getAccount(db: Database, viewer: Viewer, now: Date): Promise<OwnAccountView> {
  const [own = [], sessions = [], passkeys = []] = await readTogether(db, [selectOwnAccount(viewer.account), selectSessions(viewer.account, now.toISOString()), selectPasskeys(viewer.account)])
  // the columns that the queries name
  const [row] = own as unknown as OwnRow[]
  const posts: PostRow[] = JSON.parse(row?.posts ?? '[]')
  return {
    terms: row && row.termsVersion !== null && row.termsAcceptedAt !== null ? { version: row.termsVersion, day: row.termsAcceptedAt.slice(0, 10) } : null,
    posts: posts.map(({ kind, organization, names }) => ({ kind, organization: organization === null ? null : { id: organization, names: names ?? [] } })),
    sessions: sessions as unknown as SessionView[], passkeys: passkeys as unknown as PasskeyView[],
  }
}
