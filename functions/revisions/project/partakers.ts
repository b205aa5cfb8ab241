import { isPublic, type StoredRecord } from '../stored-record.ts'
import type { Projection } from './projection.ts'

/**
 * Those who take part in a tie and may be seen: a merged organization stands as the one it was merged into, one that is withdrawn or withheld is left
 * out, and each stands once in each role.
 */
export function partakers<G extends { readonly organization: string; readonly role: string }>(given: readonly G[], { records }: Projection): { given: G; record: StoredRecord }[] {
  const seen = new Set<string>()
  return given.flatMap((one) => {
    const record = records.behind('organization', one.organization)
    if (!record || !isPublic(record)) return []
    const place = `${record.key}|${one.role}`
    if (seen.has(place)) return []
    seen.add(place)
    return [{ given: one, record }]
  })
}
