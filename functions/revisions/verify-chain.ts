import { canonicalJson } from '#functions/core/canonical-json.ts'
import { digestsOf, fieldsOf, hashOf, type ByField, type Fact, type RevisionHead } from './chain.ts'

/** A revision with all that its hash speaks for. */
export interface ChainLink {
  readonly head: RevisionHead
  readonly before: Fact | null
  readonly after: Fact
  readonly salts: ByField
  readonly digests: ByField
  readonly previousHash: string | null
  readonly hash: string
}

/** What does not hold: the numbering or the link to the revision before, the hash itself, a field of what is, or what is said to have been. */
export type ChainFault = 'link' | 'hash' | 'field' | 'before'

/** Whether a chain holds, and if not, the number of the first revision that does not and what is wrong with it. */
export type ChainProof = { readonly holds: true } | { readonly holds: false; readonly brokenAt: number; readonly fault: ChainFault }

/** The fields that were blotted out of a revision: they have a digest and no salt any more. */
export function blottedFields({ salts, digests }: Pick<ChainLink, 'salts' | 'digests'>): string[] {
  return Object.keys(digests).filter((pointer) => !Object.hasOwn(salts, pointer))
}

/**
 * Whether the fields of a revision are those that its digests speak for. A blotted field has lost its salt, and in the fact it is null, in its place (so that
 * the entries after it in a list keep theirs): nothing can be put there unseen.
 */
function fieldsHold({ after, salts, digests }: ChainLink): boolean {
  const now = digestsOf(after, salts)
  const fields = fieldsOf(after)
  const places = new Set(fields.map(([pointer]) => pointer))
  const isKept = Object.entries(digests).every(([pointer, digest]) => !Object.hasOwn(salts, pointer) || (places.has(pointer) && now[pointer] === digest))
  const isWhole = Object.keys(salts).every((pointer) => Object.hasOwn(digests, pointer))
  return isKept && isWhole && fields.every(([pointer, value]) => Object.hasOwn(digests, pointer) && (value === null || Object.hasOwn(salts, pointer)))
}

/** What is wrong with one revision after the one before it (none: it is the first); null when it holds. */
export function linkFault(link: ChainLink, previous: ChainLink | undefined): ChainFault | null {
  if (link.head.number !== (previous?.head.number ?? 0) + 1 || link.previousHash !== (previous?.hash ?? null)) return 'link'
  if (link.hash !== hashOf(link.head, link.digests, link.previousHash)) return 'hash'
  if (!fieldsHold(link)) return 'field'
  return canonicalJson(link.before) === canonicalJson(previous?.after ?? null) ? null : 'before'
}

/**
 * Proves the history of one record (DESIGN §3.4): every revision is bound to the one before by its hash, and every field that is still there is the one that
 * was written. Fields that were blotted out do not break it.
 *
 * @param links all revisions of the record, oldest first
 */
export function verifyChain(links: readonly ChainLink[]): ChainProof {
  for (const [i, link] of links.entries()) {
    const fault = linkFault(link, links[i - 1])
    if (fault) return { holds: false, brokenAt: link.head.number, fault }
  }
  return { holds: true }
}
