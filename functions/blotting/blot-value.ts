import type { WriteTransaction } from '#db/client.ts'
import { runTogether } from '#db/run-together.ts'
import { blot, revision } from '#db/schema/records.ts'
import type { Actor } from '#functions/core/context.ts'
import { Problem } from '#functions/core/problem.ts'
import { fieldsOf, type ByField, type Fact } from '#functions/revisions/chain.ts'
import { emptiedAt } from '#functions/revisions/conceal.ts'
import { historyRow } from '#functions/revisions/history-row.ts'
import { forgetAllAnswers, raiseVersion, selectHead, selectRecordsByKey, storedRecord, updateRecords, type RecordRow } from '#functions/revisions/queries.ts'
import { reproject } from '#functions/revisions/reproject.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { Records, type StoredRecord } from '#functions/revisions/stored-record.ts'
import { forgetSources, forgetText, selectRevisionsIn, selectTextIndexes, tidyTextIndex, updateRevisions, type BlottedRow } from './queries.ts'
import { healed, pointersSaying, topOf, writtenTexts } from './blottable-fields.ts'

/** What is blotted out, on what ground, by whom. The stewards by their account ids: kept, and shown to nobody. */
export interface Blot { readonly recordKey: number; readonly pointer: string; readonly seenIn: number; readonly reason: string; readonly stewards: readonly [first: string, second: string]; readonly actor: Actor; readonly now: Date }

/** The revisions of a record without the value: null in its place, its salt gone, so that nobody can tell what stood there and the chain still proves the rest. */
function withoutValue(rows: readonly BlottedRow[], pointer: string, value: unknown) {
  let previous: Fact | null = null
  return rows.map(({ number, after, salts }) => {
    const said: Fact = JSON.parse(after)
    const places = new Set(pointersSaying(said, pointer, value))
    const left: Fact = emptiedAt(said, places)
    const kept: ByField = Object.fromEntries(Object.entries(JSON.parse(salts)).filter(([place]) => !places.has(place)).map(([place, salt]) => [place, String(salt)]))
    const row = { number, before: previous === null ? null : JSON.stringify(previous), after: JSON.stringify(left), salts: JSON.stringify(kept), fact: left, places: [...places] }
    previous = left
    return row
  })
}

/** What the revision that follows a blot is called: the record stays what it is, public or not. */
function changeAgain({ kind, id, state, revision: number }: StoredRecord): Change {
  if (state === 'withdrawn') return { operation: 'withdraw', kind, id, revision: number }
  if (state === 'merged' && kind === 'organization') return { operation: 'merge', kind, id, revision: number, into: '' }
  return { operation: 'mark', kind, id, marks: {} }
}

/**
 * Blots a value out, in an open transaction: of the record, of every revision, of what is projected, indexed and stored of it, and of the words that are kept beside the facts
 * (DESIGN §3.4). Where the record says it today, one more revision says how it goes on without it: facts have no holes.
 *
 * @throws Problem `not-in-this-state` when the value is not there any more, `invalid-input` when the record cannot be without it
 */
export async function blotValue(tx: WriteTransaction, { recordKey, pointer, seenIn, reason, stewards, actor, now }: Blot): Promise<void> {
  const [heads = [], found = []] = await runTogether(tx, [selectHead(), selectRecordsByKey([recordKey])])
  const version = Number(heads[0]?.['version']) + 1
  const records = new Records()
  records.putAll((found as unknown as RecordRow[]).map(storedRecord)) // the columns of selectRecordsByKey
  const was = records.withKey(recordKey)
  const rows = await selectRevisionsIn(tx, recordKey)
  const seen = rows.find(({ number }) => number === seenIn)
  const value = seen && Object.fromEntries(fieldsOf(JSON.parse(seen.after)))[pointer]
  const last = rows.at(-1)
  if (!was || !last || value === undefined || value === null) throw new Problem('not-in-this-state', 'the value is not there any more')
  const blotted = withoutValue(rows, pointer, value)
  const newest = blotted.at(-1)
  const isCurrent = newest !== undefined && newest.places.length > 0
  const { mergedInto: _, ...holed } = newest?.fact ?? {}
  const fact = isCurrent ? healed(was.kind, withoutMerge(was, JSON.parse(last.after)), newest.places) : was.fact
  if (fact === null) throw new Problem('invalid-input', 'the record cannot be without this field', [{ pointer, code: 'required', detail: 'a field that can be empty' }])
  const is: StoredRecord = isCurrent ? { ...was, revision: was.revision + 1, fact } : was
  records.put(is)
  const statements = [raiseVersion(version, now), ...(isCurrent ? updateRecords([is]) : [])]
  await runTogether(tx, [updateRevisions(recordKey, blotted)])
  if (isCurrent) {
    const row = historyRow({ change: changeAgain(was), before: { ...was, fact: holed }, after: is }, records, { actor, now, reason }, last.hash)
    await tx.insert(revision).values({ ...row, version })
  }
  await reproject(tx, records, { before: [recordKey], now: [recordKey], alsoBefore: [] }, statements)
  const line = { record: recordKey, at: now.toISOString(), reason, firstSteward: stewards[0], secondSteward: stewards[1] }
  await tx.insert(blot).values([pointer, ...otherFields(blotted.flatMap(({ places }) => places), pointer)].map((place) => ({ ...line, pointer: place })))
  const indexes = await selectTextIndexes(tx)
  await runTogether(tx, [forgetAllAnswers(), ...forgetSources(), ...writtenTexts(value).flatMap((text) => forgetText(text, recordKey)), ...indexes.map(tidyTextIndex)])
}

/** A place in each other field that said the same: the public line names every field. */
function otherFields(places: readonly string[], pointer: string): string[] {
  const first = new Map(places.map((place) => [topOf(place), place]))
  return [...first].flatMap(([field, place]) => (field === topOf(pointer) ? [] : [place]))
}

/** A fact without what its merge added in the history: where the record went. */
function withoutMerge({ state }: StoredRecord, told: Fact): Fact {
  if (state !== 'merged') return told
  const { mergedInto: _, ...fact } = told
  return fact
}
