import type { Read } from './asking.ts'
import type { Granting } from './schema.ts'

/** What can be wrong with a decision; the desk says each in words (`requests.errors`). */
export type DecidingCode = 'post' | 'ground' | 'note' | 'reason' | 'long'

const TEXT_LENGTH = 500
const POSTS = ['member', 'organization-administrator'] as const
const GROUNDS = ['site-mail', 'partner', 'call-back', 'steward'] as const

/** Reads what a steward gives: the post, the ground and what was seen or asked. Pure. */
export function readGranting({ post, ground, note }: { readonly post: string; readonly ground: string; readonly note: string }): Read<Granting, DecidingCode> {
  const kind = POSTS.find((one) => one === post)
  const on = GROUNDS.find((one) => one === ground)
  const isNoted = note !== '' && note.length <= TEXT_LENGTH
  if (kind !== undefined && on !== undefined && isNoted) return { value: { post: kind, ground: on, note }, faults: [] }
  return {
    value: null,
    faults: [
      ...(kind === undefined ? [{ field: 'post', code: 'post' } as const] : []),
      ...(on === undefined ? [{ field: 'ground', code: 'ground' } as const] : []),
      ...(isNoted ? [] : [{ field: 'note', code: note === '' ? 'note' : 'long' } as const]),
    ],
  }
}

/** Reads why a steward refuses. Pure. */
export function readReason(reason: string): Read<string, DecidingCode> {
  if (reason !== '' && reason.length <= TEXT_LENGTH) return { value: reason, faults: [] }
  return { value: null, faults: [{ field: 'reason', code: reason === '' ? 'reason' : 'long' }] }
}
