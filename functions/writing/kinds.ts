import type { Bound } from '#db/prepared.ts'
import { prepared, slotted } from '#db/prepared.ts'
import { selectAlliance } from '#functions/alliances/queries.ts'
import { selectCapability } from '#functions/capabilities/queries.ts'
import { selectExchange } from '#functions/exchanges/queries.ts'
import { selectOrganization } from '#functions/organizations/queries.ts'
import { href, PATHS } from '#web/paths.ts'

/** The kinds of record that the API writes. */
export const KEPT_RECORDS = ['organization', 'alliance', 'exchange', 'capability'] as const

/** A kind of record that the API writes. */
export type KeptRecord = (typeof KEPT_RECORDS)[number]

const ADDRESSES = { organization: PATHS.apiOrganization, alliance: PATHS.apiAlliance, exchange: PATHS.apiExchange, capability: PATHS.apiCapability } as const

/** The address of a record in the API. */
export function addressOf(kind: KeptRecord, id: string): string {
  return href(ADDRESSES[kind], { id })
}

/** The statement of the view of a record, in `body`, as a GET answers it; no row when it is not public. */
export function viewStatement(kind: KeptRecord, id: string, day: string): Bound {
  const { slots, values } = slotted('written', { id, day })
  switch (kind) {
    case 'organization':
      return prepared('written organization', () => selectOrganization(slots.id, {}, slots.day), values)
    case 'alliance':
      return prepared('written alliance', () => selectAlliance(slots.id, slots.day), values)
    case 'exchange':
      return prepared('written exchange', () => selectExchange(slots.id), values)
    case 'capability':
      return prepared('written capability', () => selectCapability(slots.id), values)
  }
}
