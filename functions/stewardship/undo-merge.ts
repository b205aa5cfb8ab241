import { readTogether } from '#db/read.ts'
import { Problem } from '#functions/core/problem.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { commit } from '#functions/revisions/commit.ts'
import { SCHEMAS } from '#functions/revisions/kinds.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { closeMergeNote, moveRowsBack, rebaseSubmissions, rewriteSubmission, selectHeld, selectMergeNotes, selectOpenSubmissionsNaming, selectRevisionsAt, type HeldRow, type MergeNoteRow } from './merge-queries.ts'
import type { HeldRecord, Moved } from './merge-schema.ts'
import { heldRecord } from './plan-merge.ts'
import { partedOrganization } from './rules/joined-organization.ts'
import { restoredFact } from './rules/moved-fact.ts'
import type { StewardContext } from './steward-context.ts'
import { tellOfMerge } from './tell-of-merge.ts'

/** What a revision said was and is. */
interface Between { readonly before: Fact; readonly after: Fact }

/** What is on record now of all that a merge touched, and what the merge's own revisions say. */
interface Held { readonly now: ReadonlyMap<string, HeldRecord<Fact>>; readonly made: ReadonlyMap<string, Between> }

async function readHeld({ db }: StewardContext, note: MergeNoteRow, moved: Moved): Promise<Held> {
  const heirs = moved.words.flatMap(({ heir }) => (heir === null ? [] : [{ kind: 'attestation', ...heir }]))
  const changed = [{ kind: 'organization', id: note.into, revision: moved.into }, ...moved.records, ...heirs]
  const [now = [], revisions = []] = await readTogether(db, [
    selectHeld([...changed, { kind: 'organization', id: note.merged }, ...moved.words.map(({ id }) => ({ kind: 'attestation', id }))]), selectRevisionsAt(changed),
  ])
  const nameOf = ({ kind, id }: { readonly kind?: unknown; readonly id?: unknown }) => `${String(kind)}:${String(id)}`
  return {
    now: new Map((now as unknown as readonly HeldRow[]).map((row) => [nameOf(row), heldRecord<Fact>(row)])), // the columns of HeldRow
    made: new Map(revisions.flatMap((row) => (row['before'] === null ? [] : [[nameOf(row), { before: JSON.parse(String(row['before'])), after: JSON.parse(String(row['after'])) }]]))),
  }
}

/** The changes by which ties and capabilities are the merged organization's again. A record that has been withdrawn since is left alone. */
function recordChanges({ records }: Moved, { now, made }: Held, note: MergeNoteRow): Change[] {
  return records.flatMap(({ kind, id }): Change[] => {
    const held = now.get(`${kind}:${id}`)
    const between = made.get(`${kind}:${id}`)
    if (held?.state !== 'published' || !between || !SCHEMAS[kind].safeParse(between.before).success) return []
    return [{ operation: 'update', kind, id, revision: held.revision, fact: restoredFact(held.fact, { ...between, from: note.merged, to: note.into }) }]
  })
}

/** The changes by which each of the two says what it said; a word that was spoken since the merge stays the other's. */
function wordChanges({ words }: Moved, { now, made }: Held): Change[] {
  return words.flatMap(({ id, heir }): Change[] => {
    const word = now.get(`attestation:${id}`)
    const back: Change[] = word?.state === 'withdrawn' ? [{ operation: 'restore', kind: 'attestation', id, revision: word.revision }] : []
    const own = heir === null ? undefined : now.get(`attestation:${heir.id}`)
    if (heir === null || own?.state !== 'published' || own.revision !== heir.revision) return back
    const before = made.get(`attestation:${heir.id}`)?.before
    // a word that the merge has made says nothing any more; withdrawn, it would stand in the way of what the organization may say later
    const said = heir.isNew || !before ? { ...own.fact, state: 'silent', askedOn: null, saidOn: null, note: null } : before
    return [{ operation: 'update', kind: 'attestation', id: heir.id, revision: own.revision, fact: said }, ...back]
  })
}

/** What the organization that stayed becomes: what came with the merge goes. */
function partedChange(held: HeldRecord<Fact>, between: Between | undefined): Change[] {
  if (!between) return []
  const facts = [held.fact, between.before, between.after].map((fact) => SCHEMAS.organization.safeParse(fact))
  const [now, before, after] = facts.map((one): OrganizationInput | undefined => one.data)
  if (!now || !before || !after) return []
  return [{ operation: 'update', kind: 'organization', id: held.id, revision: held.revision, fact: partedOrganization(now, before, after) }]
}

/**
 * Takes a merge back: the merged organization is on record again with its ties, words, names, accounts and all that went with it; what was changed since stays with the other.
 *
 * @throws Problem `not-found`, or `not-in-this-state` when it was taken back already, or when the organization that stayed is no longer public: a later merge is taken back first
 */
export async function undoMerge(context: StewardContext, noteId: string, reason: string): Promise<void> {
  const [rows = []] = await readTogether(context.db, [selectMergeNotes(noteId)])
  const note = rows[0] as unknown as MergeNoteRow | undefined // the columns of MergeNoteRow
  if (!note) throw new Problem('not-found', 'there is no such merge')
  const moved: Moved = JSON.parse(note.moved) // written by mergeOrganizations
  const held = await readHeld(context, note, moved)
  const [merged, into] = [note.merged, note.into].map((id) => held.now.get(`organization:${id}`))
  if (note.undoneAt !== null || merged?.state !== 'merged' || into?.state !== 'published') throw new Problem('not-in-this-state', 'the merge was taken back already, or the other organization is not public')
  const records = recordChanges(moved, held, note)
  const changes: Change[] = [
    { operation: 'restore', kind: 'organization', id: note.merged, revision: merged.revision }, ...partedChange(into, held.made.get(`organization:${note.into}`)), ...records, ...wordChanges(moved, held),
  ]
  await commit(context, changes, reason, async (tx, committed) => {
    if (!(await closeMergeNote(tx, note.key, context.account, context.now))) throw new Problem('not-in-this-state', 'the merge was taken back already')
    const open = await tx.all<{ key: number; revision: number }>(selectOpenSubmissionsNaming(note.into))
    for (const one of moved.submissions) if (open.some(({ key, revision }) => key === one.key && revision === one.revision)) await rewriteSubmission(tx, one)
    await rebaseSubmissions(tx, committed.changed.filter(({ kind, id }) => records.some((change) => change.kind === kind && 'id' in change && change.id === id)))
    await moveRowsBack(tx, moved, note.mergedKey, note.intoKey)
    const [mergedFact, intoFact] = [merged, into].map(({ fact }) => fact as unknown as OrganizationInput) // a stored fact has passed its schema
    if (mergedFact && intoFact) await tellOfMerge(tx, context, { kind: 'parted', merged: mergedFact, into: intoFact, keys: { into: note.intoKey, merged: note.mergedKey }, reason })
  })
}
