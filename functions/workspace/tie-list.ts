import { EVIDENCES, type Evidence } from '#db/reference/vocabularies.ts'
import type { LikeTie } from '#functions/contributions/find-like-ties.ts'

/** Ties on one page of a workspace. */
export const TIES_PER_PAGE = 10

/** What an organization looks for among its ties; '' where it does not matter. */
export interface TieChoice { readonly kind: '' | LikeTie['kind']; readonly evidence: '' | Evidence; /** from 1 */ readonly page: number }

/** One page of an organization's ties. */
export interface TiePage {
  readonly ties: readonly LikeTie[]
  readonly choice: TieChoice
  /** how many come before those of this page */
  readonly passed: number
  /** how many match the choice */
  readonly total: number
  /** how many it has */
  readonly all: number
}

/** Reads what is looked for from an address; what it does not know does not matter. */
export function readTieChoice(query: URLSearchParams): TieChoice {
  const kind = query.get('kind')
  const page = query.get('page') ?? ''
  return { kind: kind === 'alliance' || kind === 'exchange' ? kind : '', evidence: EVIDENCES.find((one) => one === query.get('evidence')) ?? '', page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1 }
}

/** Why a tie asks for its parties to do something: one of them disputes it, or it is about to end; null: it does not. */
export function tieAsks({ kind, tie }: LikeTie): 'disputed' | 'expiring' | null {
  if (tie.evidence === 'disputed') return 'disputed'
  return kind === 'alliance' && tie.state === 'expiring' ? 'expiring' : null
}

const rank = (one: LikeTie): number => ({ disputed: 0, expiring: 1, none: 2 })[tieAsks(one) ?? 'none']

/** The ties that match, those first that ask for something, else in the order given; a page beyond the last is the last. Pure. */
export function tiePage(ties: readonly LikeTie[], choice: TieChoice): TiePage {
  const found = ties.filter(({ kind, tie }) => (choice.kind === '' || kind === choice.kind) && (choice.evidence === '' || tie.evidence === choice.evidence)).toSorted((a, b) => rank(a) - rank(b))
  const page = Math.min(choice.page, Math.max(1, Math.ceil(found.length / TIES_PER_PAGE)))
  const passed = (page - 1) * TIES_PER_PAGE
  return { ties: found.slice(passed, passed + TIES_PER_PAGE), choice: { ...choice, page }, passed, total: found.length, all: ties.length }
}
