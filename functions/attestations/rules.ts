import type { AttestationState, Evidence } from '#db/reference/vocabularies.ts'

/**
 * How a tie stands, from what its parties say (MODEL, Ties): any dispute: disputed; all claim or confirm: confirmed; some: claimed; none: documented.
 *
 * @param said what each of the parties says; a party that is not in it is silent
 * @param parties number of organizations that are parties
 * @returns the evidence and how many of the parties have claimed or confirmed
 */
export function evidenceOf(said: readonly AttestationState[], parties: number): { evidence: Evidence; spoken: number } {
  const spoken = said.filter((state) => state === 'claimed' || state === 'confirmed').length
  if (said.includes('disputed')) return { evidence: 'disputed', spoken }
  if (spoken > 0 && spoken >= parties) return { evidence: 'confirmed', spoken }
  return { evidence: spoken > 0 ? 'claimed' : 'documented', spoken }
}
