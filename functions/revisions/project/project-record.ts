import type { RecordKind } from '#db/schema/records.ts'
import type { FactOf } from '../kinds.ts'
import { isPublic, type StoredRecord } from '../stored-record.ts'
import { projectAlliance } from './alliance.ts'
import { projectExchange } from './exchange.ts'
import { projectAttestation, projectCapability, projectInstrument, projectLaw, projectRatification, projectReportingLine } from './knowledge.ts'
import { projectOrganization } from './organization.ts'
import type { Projection } from './projection.ts'

const PROJECTIONS: { readonly [K in RecordKind]: (record: StoredRecord, fact: FactOf[K], projection: Projection) => void } = {
  'organization': projectOrganization,
  'alliance': projectAlliance,
  'exchange': projectExchange,
  'capability': projectCapability,
  'attestation': projectAttestation,
  'instrument': projectInstrument,
  'ratification': projectRatification,
  'law': projectLaw,
  'reporting-line': projectReportingLine,
}

/** Writes the public rows of a record into the buffer; a record that the public may not see has none. */
export function projectRecord(record: StoredRecord, projection: Projection): void {
  if (!isPublic(record)) return
  // a record of this kind holds a fact of this shape: it passed SCHEMAS[kind]
  const write = PROJECTIONS[record.kind] as (record: StoredRecord, fact: unknown, projection: Projection) => void
  write(record, record.fact, projection)
}

