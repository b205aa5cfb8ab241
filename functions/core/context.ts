import type { Database } from '#db/client.ts'

/** Who acts: a post at an organization (DESIGN §2), or the system itself. History names the post, never the person. */
export interface Actor { readonly post: 'member' | 'organization-administrator' | 'steward' | 'administrator' | 'system'; readonly at: string }

/** The loader: nothing it enters is attributed to the IIN, which did not do it (MODEL, Records). */
export const SHIPPED_DATA: Actor = { post: 'system', at: 'shipped data' }

/** What every use case is given: the database, the instant that counts as now, and who acts. */
export interface Context { readonly db: Database; readonly now: Date; readonly actor: Actor }
