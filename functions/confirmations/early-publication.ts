import { contributionOf } from '#functions/contributions/contribution.ts'
import { citedParties } from '#functions/contributions/cited-parties.ts'
import { isProposed } from '#functions/contributions/proposed.ts'
import { publishSubmission } from '#functions/contributions/publish-submission.ts'
import { Problem } from '#functions/core/problem.ts'
import { selectKeyIn, selectSubmission } from '#functions/contributions/queries.ts'
import type { AnswerContext } from './record-answer.ts'
import { listNearAnswers, type Nearness } from './near-answers.ts'
import { selectRevisionOf } from './queries.ts'
import { isPublicEarly, type EarlyGround } from './rules.ts'
import { subjectOf, type Subject } from './subject.ts'
import { tellPublic } from './tell.ts'

const MOST_TRIES = 5

function groundOf({ contribution, parties, requests }: Subject & { readonly of: 'contribution' }, near: ReadonlyMap<string, Nearness>): EarlyGround {
  const isVerified = (id: string) => (parties.get(id)?.holders.length ?? 0) > 0
  const last = new Map(requests.map((request) => [request.organization, request]))
  const answers = [...last.values()].flatMap(({ organization, answer, answerNote }) => (answer === null ? [] : [{ state: answer, hasNote: answerNote !== null, isVerified: isVerified(organization) && !near.has(organization) }]))
  return { operation: contribution.operation, notices: contribution.notices.length, proposed: citedParties(contribution.fact).filter(isProposed).length, isAuthorVerified: isVerified(contribution.organization), answers }
}

/**
 * Publishes a contribution that two verified parties stand behind, marked "not yet reviewed", and tells all who stand behind it. Does nothing where a steward is to decide first
 * (`isPublicEarly`), or where somebody was faster.
 *
 * @returns the id of the tie that is public now; null: it still waits
 */
export async function publishEarly(context: AnswerContext, id: string): Promise<string | null> {
  const { db, now, origin } = context
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const subject = await subjectOf(db, { of: 'contribution', id })
    if (subject.of === 'moved') return subject.about.id
    if (subject.of !== 'contribution' || !isPublicEarly(groundOf(subject, await listNearAnswers(db, subject.contribution.key)))) return null
    const { key, revision } = subject.contribution
    const behind = [...subject.parties.values()].filter((party) => ['claimed', 'confirmed'].includes(subject.stands.get(party.id)?.said.attestation ?? 'silent'))
    try {
      const published = await publishSubmission({ db, now }, {
        submission: id, decidedBy: null,
        alongside: async (tx, { changed: [tie] }) => {
          if (await selectRevisionOf(tx, key) !== revision + 1) throw new Problem('stale-revision', 'it was answered or changed meanwhile')
          if (tie) await tellPublic(tx, { about: { of: 'tie', kind: subject.kind, id: tie.id }, title: subject.title, tie: await selectKeyIn(tx, subject.kind, tie.id) }, behind, { now, origin })
        },
      })
      return published.id
    } catch (error) {
      // changed meanwhile: looked at once more; the record that it changes is not what its author read: a steward is to decide
      if (!(error instanceof Problem) || !['stale-revision', 'not-in-this-state'].includes(error.type)) throw error
      const row = await selectSubmission(db, id)
      if (!row || (row.operation !== 'create' && row.baseRevision !== row.recordRevision) || contributionOf(row).state !== 'submitted') return null
    }
  }
  return null
}
