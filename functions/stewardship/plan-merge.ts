import type { Database } from '#db/client.ts'
import { readTogether } from '#db/read.ts'
import type { AttestationInput } from '#functions/attestations/schema.ts'
import { attestationId } from '#functions/attestations/schema.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import { Problem } from '#functions/core/problem.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { countPostsAt, selectNaming, selectOpenSubmissionsNaming, selectOrganizations, selectWaitingChangesOf, selectWordsOf, type HeldRow } from './merge-queries.ts'
import type { HeldRecord, MergeObstacle, MergePreview, Moved } from './merge-schema.ts'
import { joinedOrganization } from './rules/joined-organization.ts'
import { joinsOnlyThem, movedFact, titleOf } from './rules/moved-fact.ts'
import { outweighs } from './rules/outweighs.ts'

/** The most names that an organization can have. */
const MOST_NAMES = 40

/** A merge worked out to the last change, for the preview and for the deed. */
export interface MergePlan {
  readonly preview: MergePreview
  readonly keys: { readonly merged: number; readonly into: number }
  readonly changes: readonly Change[]
  /** words of the merged organization and the id of the other's word on the same tie that takes their place (null: the other's own word stays), and whether that one is new */
  readonly words: readonly { readonly id: string; readonly heir: string | null; readonly isNew: boolean }[]
  readonly submissions: Moved['submissions']
}

/** A row as a record; the caller names the shape of its fact. */
export function heldRecord<F>(row: HeldRow): HeldRecord<F> {
  return { kind: row.kind as HeldRecord['kind'], id: row.id, state: row.state, revision: row.revision, withheld: row.withheld === 1, fact: JSON.parse(row.fact) } // kinds are checked by the table
}

function isTie(kind: string): kind is 'alliance' | 'exchange' {
  return kind === 'alliance' || kind === 'exchange'
}

/** The changes of the words: the other's word comes to be or is made stronger, the merged organization's is withdrawn. */
function wordChanges(word: HeldRecord<AttestationInput>, own: HeldRecord<AttestationInput> | undefined, into: string): { changes: Change[]; heir: string | null; isNew: boolean } {
  const { tieKind, tie } = word.fact
  const id = attestationId(tieKind, tie, into)
  const fact = { ...word.fact, id, organization: into }
  const gone: Change = { operation: 'withdraw', kind: 'attestation', id: word.id, revision: word.revision }
  if (!own) return { changes: [{ operation: 'create', kind: 'attestation', fact }, gone], heir: id, isNew: true }
  if (own.state === 'withdrawn') {
    return { changes: [{ operation: 'restore', kind: 'attestation', id, revision: own.revision }, { operation: 'update', kind: 'attestation', id, revision: own.revision + 1, fact }, gone], heir: id, isNew: true }
  }
  if (!outweighs(word.fact.state, own.fact.state)) return { changes: [gone], heir: null, isNew: false }
  return { changes: [{ operation: 'update', kind: 'attestation', id, revision: own.revision, fact }, gone], heir: id, isNew: false }
}

function obstaclesOf(merged: HeldRecord<OrganizationInput>, into: HeldRecord<OrganizationInput>, joined: OrganizationInput, ties: readonly HeldRecord<Fact>[], waiting: readonly string[]): MergeObstacle[] {
  const isPlace = ({ fact }: HeldRecord<OrganizationInput>) => fact.kind === 'state' || fact.kind === 'territory'
  return [
    ...(merged.id === into.id ? [{ kind: 'same' as const }] : []),
    ...(isPlace(merged) || isPlace(into) ? [{ kind: 'state' as const }] : []),
    ...(merged.state !== 'published' || into.state !== 'published' ? [{ kind: 'not-published' as const }] : []),
    ...(merged.withheld || into.withheld ? [{ kind: 'withheld' as const }] : []),
    ...(joined.names.length > MOST_NAMES ? [{ kind: 'too-many-names' as const }] : []),
    ...ties.flatMap(({ kind, id, fact }) => (isTie(kind) && joinsOnlyThem(fact, merged.id, into.id) ? [{ kind: 'tie-of-both' as const, tieKind: kind, id, title: titleOf(fact) }] : [])),
    ...waiting.map((id) => ({ kind: 'waiting-submission' as const, id })),
  ]
}

/**
 * Works out what it means that one organization is another: which ties, capabilities and words change and how, what the other gains, what stands against it.
 *
 * @param mergedId the organization that ends; @param intoId the one that stays
 * @throws Problem `not-found` when either is not on record
 */
export async function planMerge(db: Database, mergedId: string, intoId: string): Promise<MergePlan> {
  const [organizations = [], naming = [], words = [], submissions = [], waiting = [], postsOfMerged = [], postsOfInto = []] = await readTogether(db, [
    selectOrganizations([mergedId, intoId]), selectNaming(mergedId), selectWordsOf(intoId), selectOpenSubmissionsNaming(mergedId), selectWaitingChangesOf([mergedId, intoId]), countPostsAt(mergedId), countPostsAt(intoId),
  ])
  const rows = organizations as unknown as readonly HeldRow[] // the columns of HeldRow, here and below
  const [mergedRow, intoRow] = [mergedId, intoId].map((id) => rows.find((row) => row.id === id))
  if (!mergedRow || !intoRow) throw new Problem('not-found', `there is no organization ${mergedRow ? intoId : mergedId}`)
  const [merged, into] = [heldRecord<OrganizationInput>(mergedRow), heldRecord<OrganizationInput>(intoRow)]
  const joined = joinedOrganization(into.fact, merged.fact)
  const named = (naming as unknown as readonly HeldRow[]).map((row) => heldRecord<Fact>(row))
  const told = named.filter(({ kind }) => kind !== 'attestation').map((one) => ({ ...one, moved: movedFact(one.fact, mergedId, intoId) })).filter(({ fact, moved }) => canonicalJson(moved) !== canonicalJson(fact))
  const own = new Map((words as unknown as readonly HeldRow[]).map((row) => [row.id, heldRecord<AttestationInput>(row)]))
  const theirs = named.flatMap((one) => (one.kind === 'attestation' && one.fact['organization'] === mergedId ? [one as unknown as HeldRecord<AttestationInput>] : [])) // a stored fact has passed its schema
  const spoken = theirs.map((word) => ({ id: word.id, ...wordChanges(word, own.get(attestationId(word.fact.tieKind, word.fact.tie, intoId)), intoId) }))
  const preview: MergePreview = {
    merged, into, joined, capabilities: told.filter(({ kind }) => kind === 'capability').length, attestations: theirs.length, submissions: submissions.length,
    ties: told.flatMap(({ kind, id, fact }) => (isTie(kind) ? [{ kind, id, title: titleOf(fact) }] : [])), posts: { merged: Number(postsOfMerged[0]?.['n'] ?? 0), into: Number(postsOfInto[0]?.['n'] ?? 0) },
    obstacles: obstaclesOf(merged, into, joined, named, waiting.map(({ id }) => String(id))),
  }
  return {
    preview, keys: { merged: mergedRow.key, into: intoRow.key }, words: spoken.map(({ id, heir, isNew }) => ({ id, heir, isNew })), submissions: submissions as unknown as Moved['submissions'],
    changes: [
      ...told.map(({ kind, id, revision, moved }): Change => ({ operation: 'update', kind, id, revision, fact: moved })),
      ...spoken.flatMap(({ changes }) => changes),
      { operation: 'merge', kind: 'organization', id: mergedId, revision: merged.revision, into: intoId },
      { operation: 'update', kind: 'organization', id: intoId, revision: into.revision, fact: joined },
    ],
  }
}
