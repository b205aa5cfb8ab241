import type { NameView } from '#functions/core/view.ts'
import type { Wanted } from '#functions/joining/schema.ts'

/** The names of the organization that a request is for, on record or not yet. */
export function wantedNames(wanted: Wanted): readonly NameView[] {
  return wanted.kind === 'on-record' ? wanted.organization.names : wanted.names
}
