import type { KnownParties } from './decide-submission.ts'
import { organizationNamed } from './read-address.ts'
import type { ProposedParty } from './schema.ts'

/** What a steward has chosen for the organizations that a tie names anew, as it was typed. */
export interface ChosenParties { one(name: string): string; all(name: string): readonly string[] }

/** What was read: which are on record already; or the field that is not decided; or that something alike has come on record since she read. */
export type PartiesRead =
  | { readonly outcome: 'read'; readonly known: KnownParties }
  | { readonly outcome: 'fault'; readonly field: string; readonly code: 'choose' | 'unknown' }
  | { readonly outcome: 'overtaken' }

/**
 * Reads what a steward has chosen for each organization that a tie names anew: `new`, the id of one that it resembles, or `other` with an id or an address beside it. Where nothing on record
 * resembles it, it is new unless she says otherwise. Pure.
 */
export function readParties(proposed: readonly Pick<ProposedParty, 'id' | 'duplicates'>[], chosen: ChosenParties): PartiesRead {
  const known = new Map<string, string>()
  for (const { id, duplicates } of proposed) {
    const choice = chosen.one(id) || (duplicates.length === 0 ? 'new' : '')
    const seen = chosen.all(`${id}-seen`)
    if (choice === 'new' && duplicates.some(({ organization }) => !seen.includes(organization.id))) return { outcome: 'overtaken' }
    if (choice === 'new') continue
    const named = organizationNamed(choice === 'other' ? chosen.one(`${id}-other`) : choice)
    if (named === '') return choice === 'other' ? { outcome: 'fault', field: `${id}-other`, code: 'unknown' } : { outcome: 'fault', field: id, code: 'choose' }
    known.set(id, named)
  }
  return { outcome: 'read', known }
}
