import type { Database } from '#db/client.ts'
import { Problem } from '#functions/core/problem.ts'
import type { Viewer } from '#functions/core/viewer.ts'
import { citedParties } from '#functions/contributions/cited-parties.ts'
import { nameOrganizations } from '#functions/organizations/name-organizations.ts'
import { proposedIn } from '#functions/contributions/proposed.ts'
import type { OrganizationBrief, SaidView } from '#functions/core/view.ts'
import { hiddenFrom, withoutHidden } from '#functions/withholding/hide-withheld.ts'
import type { Reach } from './reach.ts'
import { answersOpen } from './rules.ts'
import type { About, PartyStand, Question, Voice } from './schema.ts'
import { voicesOf } from './speaking.ts'
import { seenOf, subjectOf, type Gone, type Subject } from './subject.ts'

const SILENT: SaidView = { attestation: 'silent', askedOn: null, saidOn: null, note: null, hasVoice: null }

function rolesIn(subject: Subject, id: string): string[] {
  const listed = subject.fact[subject.kind === 'alliance' ? 'parties' : 'participants']
  const rows = Array.isArray(listed) ? (listed as readonly { organization: string; role: string }[]) : [] // its schema has seen it
  return rows.flatMap(({ organization, role }) => (organization === id ? [role] : []))
}

function standOf(subject: Subject, party: Reach, briefs: ReadonlyMap<string, OrganizationBrief>): PartyStand {
  const said = subject.stands.get(party.id)?.said ?? SILENT
  return { id: party.id, names: party.names, brief: briefs.get(party.id) ?? null, roles: rolesIn(subject, party.id), said }
}

/**
 * A tie as it is put before those who are asked: its facts, what each party says, and what whoever answers can say. Parties that the public does not see are named to nobody but themselves.
 *
 * @param voices the parties for which whoever reads it may answer
 */
export async function questionOf(db: Database, subject: Subject, voices: readonly Reach[]): Promise<Question> {
  const briefs = new Map((await nameOrganizations(db, [...subject.parties.keys()])).map((brief) => [brief.id, brief]))
  const own = new Set(voices.map(({ id }) => id))
  const contribution = subject.of === 'contribution' ? subject.contribution : null
  const hidden = await hiddenFrom(db, [...citedParties(subject.fact), ...(contribution?.base ? citedParties(contribution.base) : [])], own)
  const proposed = contribution === null ? [] : proposedIn(contribution.form, subject.fact).map(({ id, name, lang }): PartyStand => (
    { id, names: [{ text: name, lang, kind: 'official', status: 'original' }], brief: null, roles: rolesIn(subject, id), said: SILENT }))
  const parties = [...[...subject.parties.values()].filter(({ id }) => briefs.has(id) || own.has(id)).map((party) => standOf(subject, party, briefs)), ...proposed].map((stand) => (own.has(stand.id) ? stand : { ...stand, said: hidden.veil.within(stand.said) }))
  return {
    about: subject.about, kind: subject.kind, title: hidden.veil.within(subject.title), fact: withoutHidden(subject.fact, hidden), before: contribution?.base ? withoutHidden(contribution.base, hidden) : null, parties,
    claimedBy: parties.filter(({ said }) => said.attestation === 'claimed'),
    voices: parties.filter(({ id }) => own.has(id)).map((party): Voice => ({ party, seen: seenOf(subject, party.id), answers: answersOpen(party.said.attestation, party.said.note !== null) })),
  }
}

/**
 * What somebody who is signed in is asked about a tie or a contribution; or where it has gone.
 *
 * @throws Problem `not-allowed` when she speaks for no party of a public tie; `not-found` when there is no such tie, or she is not asked about the contribution
 */
export async function getQuestion(db: Database, viewer: Viewer, about: About): Promise<Question | Gone> {
  const subject = await subjectOf(db, about)
  if (subject.of === 'moved') return subject
  if (subject.of === 'gone') throw new Problem('not-found', 'there is nothing to answer at this address')
  const voices = voicesOf(viewer, subject)
  if (voices.length === 0) throw subject.of === 'tie' ? new Problem('not-allowed', 'you speak for no party of this tie') : new Problem('not-found', 'there is nothing to answer at this address')
  return questionOf(db, subject, voices)
}
