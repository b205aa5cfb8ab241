/** Bits of a name's key that tell the name among those of its organization. */
export const ORDINAL_BITS = 8

/** Bits of a name's key below how far down it stands: its organization, and the name among those. */
export const STANDING_BITS = 32

/** Longer names stand no further down than this. */
const LONGEST = 999

/** A name that is the registry's translation stands below every name that an organization calls itself. */
const NOT_OWN = 1000

/**
 * The key of a name, by which names stand in the order in which they answer: a shorter one before a longer one, an organization's own before our translation. The full-text index gives
 * its matches in the order of their keys, so that the first fifty are found without looking at the rest; and whose a name is, and how long, is read from its key (`nameOwner`,
 * `nameStanding` of queries.ts), where looking up 832 names takes three times as long as finding them.
 *
 * @param organization record.key, below 2^24
 * @param ordinal place of the name among those of its organization, below 2^8
 * @returns an integer below 2^43
 */
export function nameKey(organization: number, ordinal: number, folded: string, isOwn: boolean): number {
  const standing = Math.min(folded.length, LONGEST) + (isOwn ? 0 : NOT_OWN)
  return standing * 2 ** STANDING_BITS + organization * 2 ** ORDINAL_BITS + ordinal
}
