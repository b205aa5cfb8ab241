import * as z from 'zod'
import { KEY_SCOPES } from '#db/reference/key-scopes.ts'
import type { KeyScope, PostKind } from '#db/schema/accounts.ts'
import { line } from '#functions/core/field-constraints.ts'

/** What every key begins with, so that one that was published by mistake can be searched for. */
export const KEY_PREFIX = 'ayni_'

/** For how many days a key may be made. */
export const KEY_DAYS = [30, 90, 365] as const

/** What somebody says of a key that she makes: what for, in which post, what it may do and for how long. */
export const apiKeyInput = z.strictObject({
  name: line(100),
  /** id of the post that it acts in */
  post: z.string().max(60),
  scope: z.enum(KEY_SCOPES),
  days: z.union(KEY_DAYS.map((days) => z.literal(days))),
})

/** A key as its owner sees it in the list: never the key itself. */
export interface ApiKeyView {
  readonly id: string
  readonly name: string
  readonly scope: KeyScope
  readonly post: PostKind
  /** public id of the organization of the post; null: the registry */
  readonly organization: string | null
  readonly createdAt: string
  readonly expiresAt: string | null
  /** day; null: never */
  readonly lastUsedOn: string | null
}
