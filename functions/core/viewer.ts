import type { Language } from '#db/reference/languages.ts'
import type { KeyScope, PostKind } from '#db/schema/accounts.ts'

/** A post that an account holds now. `organization` is a public id; null: at the registry. */
export interface HeldPost {
  readonly key: number
  readonly id: string
  readonly kind: PostKind
  readonly organization: string | null
  readonly organizationKey: number | null
}

/** By what somebody is known in this request. A key acts in one post, within its scope. */
export type Via = { readonly kind: 'session'; readonly session: number; /** goes into each of its forms */ readonly formToken: string } | { readonly kind: 'api-key'; readonly key: number; readonly scope: KeyScope }

/** Who asks: an account with the posts that it holds now. A visitor has none. */
export interface Viewer {
  readonly account: number
  readonly accountId: string
  readonly email: string
  readonly lang: Language
  readonly hasAcceptedTerms: boolean
  readonly posts: readonly HeldPost[]
  readonly via: Via
}
