import type { HistoryKind } from '#functions/revisions/schema.ts'

const KINDS: { readonly [folder: string]: HistoryKind } = { organizations: 'organization', alliances: 'alliance', exchanges: 'exchange' }

/** The record that an address of its page or its history names, with or without the origin; null when it names none. Pure. */
export function recordAt(address: string): { readonly kind: HistoryKind; readonly id: string } | null {
  const found = /(?:^|\/)(?:[a-z]{2}\/)?(organizations|alliances|exchanges)\/([a-z0-9-]{1,80})(?:\/history)?\/?(?:[?#].*)?$/.exec(address.trim())
  const kind = KINDS[found?.[1] ?? '']
  return kind && found?.[2] !== undefined ? { kind, id: found[2] } : null
}

/** The organization that somebody names by its id or by the address of its page; '' when neither is there. Pure. */
export function organizationNamed(typed: string): string {
  const named = recordAt(typed)
  if (named) return named.kind === 'organization' ? named.id : ''
  const id = typed.trim().toLowerCase()
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80 ? id : ''
}
