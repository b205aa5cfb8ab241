import type { Database, WriteTransaction } from '#db/client.ts'
import { attestationId, type AttestationInput } from '#functions/attestations/schema.ts'
import { updateSubmission } from '#functions/contributions/queries.ts'
import type { Actor } from '#functions/core/context.ts'
import { dayOf } from '#functions/core/edtf.ts'
import { Problem } from '#functions/core/problem.ts'
import type { TextsView } from '#functions/core/view.ts'
import { commit } from '#functions/revisions/commit.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { answerOpenRequests, answerRequestAgain, selectTie } from './queries.ts'
import type { Reach } from './reach.ts'
import type { About } from './schema.ts'
import { seenOf, subjectOf, type Subject } from './subject.ts'
import { tellAnswered, tellStewards, type AnsweredTold, type Telling } from './tell.ts'

/** What an answer is written with. */
export interface AnswerContext extends Telling { readonly db: Database }

/** What a party says, and in which post it is said. */
export interface Word {
  /** public id of the party */
  readonly party: string
  readonly state: 'confirmed' | 'disputed' | 'retracted'
  readonly note: TextsView | null
  readonly actor: Actor
  /** said in the history; null when there is nothing to say */
  readonly reason: string | null
  /** key of the post that answers; called in the transaction, before anything else is written. What it throws undoes all */
  readonly post: (tx: WriteTransaction) => Promise<number>
}

const MOST_TRIES = 6

function saidOf({ state, note }: Word): AnsweredTold['said'] {
  return state === 'confirmed' && note !== null ? 'corrected' : state
}

function partyOf(subject: Subject, id: string): Reach {
  const party = subject.parties.get(id)
  if (!party) throw new Problem('not-found', 'this organization is no party of the tie')
  return party
}

/** Those whom an answer concerns: who says that the tie is so; a plain confirmation only those who put it on record. What a party says whose name is withheld is told to the stewards alone. */
function othersOf(subject: Subject, word: Word): Reach[] {
  if (subject.parties.get(word.party)?.isWithheld) return []
  const concerned = saidOf(word) === 'confirmed' ? ['claimed'] : ['claimed', 'confirmed']
  return [...subject.parties.values()].filter(({ id }) => id !== word.party && concerned.includes(subject.stands.get(id)?.said.attestation ?? 'silent'))
}

function attestationChange(subject: Subject & { readonly of: 'tie' }, word: Word, day: string): Change {
  const { kind, about } = subject
  const stand = subject.stands.get(word.party)
  const id = attestationId(kind, about.id, word.party)
  const fact = { id, tieKind: kind, tie: about.id, organization: word.party, state: word.state, askedOn: stand?.said.askedOn ?? null, saidOn: day, note: word.note } satisfies AttestationInput
  return stand && stand.revision > 0 ? { operation: 'update', kind: 'attestation', id, revision: stand.revision, fact } : { operation: 'create', kind: 'attestation', fact }
}

/** On a public tie: a fact of its own, by a commit whose actor is the post that answers. What a party confirms counts as checked today. */
async function writeOnTie({ db, now, origin }: AnswerContext, subject: Subject & { readonly of: 'tie' }, word: Word): Promise<void> {
  const day = dayOf(now)
  const party = partyOf(subject, word.party)
  const checked: Change[] = word.state === 'confirmed' ? [{ operation: 'mark', kind: subject.kind, id: subject.about.id, marks: { checkedOn: day } }] : []
  await commit({ db, now, actor: word.actor }, [attestationChange(subject, word, day), ...checked], word.reason, async (tx) => {
    if ((await selectTie(tx, subject.kind, subject.about.id))?.revision !== subject.revision) throw new Problem('stale-revision', 'the tie was changed meanwhile')
    const post = await word.post(tx)
    await answerOpenRequests(tx, subject.key, party.key, { answer: word.state, answeredAt: now.toISOString(), answerNote: word.note === null ? null : JSON.stringify(word.note), answeredBy: post })
    const told = { about: subject.about, title: subject.title, tie: subject.key }
    const answered = { party: party.id, who: party.names, said: saidOf(word), note: word.note }
    await tellAnswered(tx, told, answered, othersOf(subject, word), { now, origin })
    if (answered.said !== 'confirmed') await tellStewards(tx, told, answered, { now, origin })
  })
}

/** On a contribution: kept with the question until it is published. The contribution's revision rises with it, so that it is not published without the answer. */
async function writeOnContribution({ db, now, origin }: AnswerContext, subject: Subject & { readonly of: 'contribution' }, word: Word): Promise<void> {
  const { contribution, requests } = subject
  const party = partyOf(subject, word.party)
  const request = requests.findLast((one) => one.organization === word.party)
  if (!request) throw new Problem('not-found', 'this organization is not asked about it')
  await db.transaction(async (tx) => {
    const isStill = await updateSubmission(tx, { key: contribution.key, revision: contribution.revision, states: ['submitted'] }, {})
    if (!isStill) throw new Problem('stale-revision', 'it was changed meanwhile')
    const post = await word.post(tx)
    const values = { answer: word.state, answeredAt: now.toISOString(), answerNote: word.note === null ? null : JSON.stringify(word.note), answeredBy: post }
    if (!await answerRequestAgain(tx, request, values)) throw new Problem('stale-revision', 'somebody else has answered meanwhile')
    await tellAnswered(tx, { about: subject.about, title: subject.title, tie: null }, { party: party.id, who: party.names, said: saidOf(word), note: word.note }, othersOf(subject, word), { now, origin })
  }, { behavior: 'immediate' })
}

function isOvertaken(error: unknown): boolean {
  return error instanceof Problem && (error.type === 'stale-revision' || error.type === 'already-exists')
}

/**
 * Writes what a party says, if what it was shown is still what there is: the same facts and the same words of its own. Other parties answer at the same time without being in the way.
 *
 * @param seen what `seenOf` gave when the question was shown
 * @returns false when the tie was changed or somebody else of the same party has answered meanwhile; then nothing is written
 * @throws Problem `not-found` when the organization is no party; `busy`
 */
export async function recordAnswer(context: AnswerContext, about: About, seen: string, word: Word): Promise<boolean> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const subject = await subjectOf(context.db, about)
    if (subject.of === 'gone' || subject.of === 'moved' || seenOf(subject, word.party) !== seen) return false
    try {
      await (subject.of === 'tie' ? writeOnTie(context, subject, word) : writeOnContribution(context, subject, word))
      return true
    } catch (error) {
      if (!isOvertaken(error)) throw error
    }
  }
  throw new Problem('busy', 'others are answering at the same time; nothing was written')
}
