import type { AttestationInput } from '#functions/attestations/schema.ts'
import type { CapabilityInput } from '#functions/capabilities/schema.ts'
import type { LawInput } from '#functions/laws/schema.ts'
import { shownName } from '#functions/reporting-lines/rules.ts'
import type { ReportingLineInput } from '#functions/reporting-lines/schema.ts'
import { dateView, sourceView } from '#functions/sources/view.ts'
import type { InstrumentInput, RatificationInput } from '#functions/treaties/schema.ts'
import { capability, instrument, law, ratification, reportingLine } from '#db/schema/knowledge.ts'
import { attestation } from '#db/schema/ties.ts'
import { isPublic, type StoredRecord } from '../stored-record.ts'
import type { Projection } from './projection.ts'

/** Writes what the public reads of a capability: nothing when only those whom the State allows may see it, or its organization cannot be seen. */
export function projectCapability(record: StoredRecord, fact: CapabilityInput, { rows, records }: Projection): void {
  const organization = records.behind('organization', fact.organization)
  if (fact.visibility !== 'public' || !organization || !isPublic(organization)) return
  const { id, direction, workLine, mnrCapability, basis } = fact
  const view = {
    id, direction, workLine, mnrCapability, basis, statedBy: fact.statedBy, statedOn: dateView(fact.statedOn), note: fact.note,
    revision: record.revision, recordedOn: record.recordedOn, sources: fact.sources.map(sourceView),
  }
  rows.add(capability, { key: record.key, id, organization: organization.key, direction, workLine, mnrCapability, basis, view: JSON.stringify(view) })
}

/** Writes what a party says of a tie. */
export function projectAttestation(record: StoredRecord, fact: AttestationInput, { rows, records }: Projection): void {
  const tie = records.behind(fact.tieKind, fact.tie)
  const organization = records.behind('organization', fact.organization)
  if (!tie || !organization) return
  rows.add(attestation, { key: record.key, tie: tie.key, organization: organization.key, state: fact.state, saidOn: fact.saidOn })
}

/** Writes what the public reads of an international instrument. */
export function projectInstrument(record: StoredRecord, fact: InstrumentInput, { rows }: Projection): void {
  const view = { ...fact, adopted: dateView(fact.adopted), inForce: dateView(fact.inForce), sources: fact.sources.map(sourceView) }
  rows.add(instrument, { key: record.key, id: fact.id, kind: fact.kind, view: JSON.stringify(view) })
}

/** Writes what the public reads of a State's standing under an instrument. */
export function projectRatification(record: StoredRecord, fact: RatificationInput, { rows, records }: Projection): void {
  const treaty = records.exactly('instrument', fact.instrument)
  if (!treaty) return
  const { id, country, status, dateKind, note } = fact
  const view = { id, country, status, date: dateView(fact.date), dateKind, asOf: dateView(fact.asOf), note, sources: fact.sources.map(sourceView) }
  rows.add(ratification, { key: record.key, country, instrument: treaty.key, status, view: JSON.stringify(view) })
}

/** Writes what the public reads of a law. */
export function projectLaw(record: StoredRecord, fact: LawInput, { rows }: Projection): void {
  const date = dateView(fact.date)
  rows.add(law, { key: record.key, country: fact.country, status: fact.status, dateEarliest: date?.earliest ?? null, view: JSON.stringify({ ...fact, date, sources: fact.sources.map(sourceView) }) })
}

/** Writes what the public reads of a reporting line: never a number that its operator has not confirmed, nor a name that tells it. */
export function projectReportingLine(record: StoredRecord, fact: ReportingLineInput, { rows }: Projection): void {
  const { id: _, ...rest } = fact
  const view = { ...rest, name: shownName(fact.name, fact.confirmedOn), number: fact.confirmedOn === null ? null : fact.number, sources: fact.sources.map(sourceView) }
  rows.add(reportingLine, { key: record.key, country: fact.country, kind: fact.kind, number: fact.number, confirmedOn: fact.confirmedOn, view: JSON.stringify(view) })
}
