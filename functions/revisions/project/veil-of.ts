import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Records } from '../stored-record.ts'
import { Veil } from '../veil.ts'

const NONE = new Veil([])

/** The veil over the texts of a tie in which these organizations take part: over the names of those that are withheld. */
export function veilOf(organizations: readonly string[], records: Records): Veil {
  const withheld = organizations.flatMap((id) => {
    const record = records.behind('organization', id)
    return record?.withheld ? [record] : []
  })
  if (withheld.length === 0) return NONE
  // a record of this kind holds a fact of this shape
  return new Veil(withheld.map(({ fact }) => fact as unknown as OrganizationInput))
}
