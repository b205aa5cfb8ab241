import type { AttestationInput } from '#functions/attestations/schema.ts'

const WEIGHT: { readonly [S in AttestationInput['state']]: number } = { disputed: 4, confirmed: 3, claimed: 2, retracted: 1, silent: 0 }

/**
 * Whether the word of one double counts instead of the other's when two organizations turn out to be one: a dispute is never hidden, whoever has spoken counts before whoever has not, and a
 * confirmation says more than a claim.
 */
export function outweighs(one: AttestationInput['state'], other: AttestationInput['state']): boolean {
  return WEIGHT[one] > WEIGHT[other]
}
