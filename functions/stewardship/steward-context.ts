import type { Context } from '#functions/core/context.ts'

/** What a use case of a steward is given besides: the key of her account, for notes and acts (history names her post), and the origin that links in mails begin with. */
export interface StewardContext extends Context { readonly account: number; readonly origin: string }
