import type * as z from 'zod'
import { allianceInput, type AllianceInput } from '#functions/alliances/schema.ts'
import { attestationInput, type AttestationInput } from '#functions/attestations/schema.ts'
import { capabilityInput, type CapabilityInput } from '#functions/capabilities/schema.ts'
import { exchangeInput, type ExchangeInput } from '#functions/exchanges/schema.ts'
import { lawInput, type LawInput } from '#functions/laws/schema.ts'
import { organizationInput, type OrganizationInput } from '#functions/organizations/schema.ts'
import { reportingLineInput, type ReportingLineInput } from '#functions/reporting-lines/schema.ts'
import { instrumentInput, ratificationInput, type InstrumentInput, type RatificationInput } from '#functions/treaties/schema.ts'
import type { RecordKind } from '#db/schema/records.ts'

/** The input shape of each kind of record. */
export interface FactOf {
  'organization': OrganizationInput
  'alliance': AllianceInput
  'exchange': ExchangeInput
  'capability': CapabilityInput
  'attestation': AttestationInput
  'instrument': InstrumentInput
  'ratification': RatificationInput
  'law': LawInput
  'reporting-line': ReportingLineInput
}

/** The schema that each kind of record is read with, whatever door it comes through. */
export const SCHEMAS: { readonly [K in RecordKind]: z.ZodType<FactOf[K]> } = {
  'organization': organizationInput,
  'alliance': allianceInput,
  'exchange': exchangeInput,
  'capability': capabilityInput,
  'attestation': attestationInput,
  'instrument': instrumentInput,
  'ratification': ratificationInput,
  'law': lawInput,
  'reporting-line': reportingLineInput,
}

/** A record named by another, and where in the fact it is named. */
export interface Reference { readonly kind: RecordKind; readonly id: string; readonly pointer: string }

const REFERENCES: { readonly [K in RecordKind]: (fact: FactOf[K]) => Reference[] } = {
  'organization': () => [],
  'alliance': (fact) => [
    ...(fact.body === null ? [] : [{ kind: 'organization', id: fact.body, pointer: '/body' } as const]),
    ...fact.parties.map((party, i) => ({ kind: 'organization', id: party.organization, pointer: `/parties/${i}/organization` }) as const),
  ],
  'exchange': (fact) => [
    ...(fact.precededBy === null ? [] : [{ kind: 'exchange', id: fact.precededBy, pointer: '/precededBy' } as const]),
    ...fact.participants.map((one, i) => ({ kind: 'organization', id: one.organization, pointer: `/participants/${i}/organization` }) as const),
  ],
  'capability': (fact) => [{ kind: 'organization', id: fact.organization, pointer: '/organization' }],
  'attestation': (fact) => [{ kind: fact.tieKind, id: fact.tie, pointer: '/tie' }, { kind: 'organization', id: fact.organization, pointer: '/organization' }],
  'instrument': () => [],
  'ratification': (fact) => [{ kind: 'instrument', id: fact.instrument, pointer: '/instrument' }],
  'law': () => [],
  'reporting-line': () => [],
}

/** The records that a fact names. The fact must have passed the schema of its kind. */
export function referencesOf(kind: RecordKind, fact: unknown): Reference[] {
  // a parsed fact of this kind: SCHEMAS and REFERENCES share their keys
  const references = REFERENCES[kind] as (fact: unknown) => Reference[]
  return references(fact)
}
