import type { Database } from '#db/client.ts'
import { digestOf } from '#functions/accounts/secrets.ts'
import type { AttestationInput } from '#functions/attestations/schema.ts'
import { citedParties } from '#functions/contributions/cited-parties.ts'
import { contributionOf, type Contribution } from '#functions/contributions/contribution.ts'
import { selectSubmission } from '#functions/contributions/queries.ts'
import type { TieKind } from '#functions/contributions/schema.ts'
import { canonicalJson } from '#functions/core/canonical-json.ts'
import type { SaidView, TextsView } from '#functions/core/view.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import { selectOpenRequestsOfTie, selectRequestsOfSubmission, selectSaidOfTie, selectTie, type RequestRow } from './queries.ts'
import { reachOf, type Reach } from './reach.ts'
import type { About } from './schema.ts'

/** What a party says, and by which version of its words it is known. */
export interface Stand { readonly said: SaidView; /** rises or differs with each word of the party */ readonly mark: string; /** the revision of its attestation; 0: it has none. Of a contribution always 0 */ readonly revision: number }

interface SubjectBase {
  readonly kind: TieKind
  readonly fact: Fact
  readonly title: TextsView
  /** all parties that are on record, by id, in the order of the tie */
  readonly parties: ReadonlyMap<string, Reach>
  readonly stands: ReadonlyMap<string, Stand>
  /** what is asked and not answered, and for a contribution also what is answered */
  readonly requests: readonly RequestRow[]
}

/** A tie or a contribution with all that its parties say of it. */
export type Subject =
  | SubjectBase & { readonly of: 'tie'; readonly about: About & { readonly of: 'tie' }; readonly key: number; readonly revision: number }
  | SubjectBase & { readonly of: 'contribution'; readonly about: About & { readonly of: 'contribution' }; readonly contribution: Contribution }

/** What an address about a contribution leads to when it waits for nobody's answer any more: the tie that it has become, or nothing. */
export type Gone = { readonly of: 'moved'; readonly about: About & { readonly of: 'tie' } } | { readonly of: 'gone' }

const SILENT: Omit<SaidView, 'hasVoice'> = { attestation: 'silent', askedOn: null, saidOn: null, note: null }

function standOf(party: Reach, said: Omit<SaidView, 'hasVoice'>, mark: string, revision: number): Stand {
  const isState = party.kind === 'state' || party.kind === 'territory'
  return { said: { ...said, hasVoice: isState ? party.voice !== null : null }, mark, revision }
}

async function partiesOf(db: Database, fact: Fact): Promise<ReadonlyMap<string, Reach>> {
  const ids = citedParties(fact)
  const reached = await reachOf(db, ids)
  return new Map(ids.flatMap((id) => { const one = reached.get(id); return one ? [[id, one]] : [] }))
}

async function tieSubject(db: Database, about: About & { readonly of: 'tie' }): Promise<Subject | Gone> {
  const row = await selectTie(db, about.kind, about.id)
  if (!row) return { of: 'gone' }
  const fact: Fact = JSON.parse(row.fact)
  const [parties, said, requests] = await Promise.all([partiesOf(db, fact), selectSaidOfTie(db, row.key), selectOpenRequestsOfTie(db, row.key)])
  const words = new Map(said.map((one) => [one.organization, { revision: one.revision, fact: JSON.parse(one.fact) as AttestationInput }])) // written by the schema of its kind
  const stands = new Map([...parties].map(([id, party]) => {
    const found = words.get(id)
    const asked = requests.find((one) => one.organization === id)?.askedAt.slice(0, 10) ?? null
    const view = found ? { attestation: found.fact.state, askedOn: asked ?? found.fact.askedOn, saidOn: found.fact.saidOn, note: found.fact.note as TextsView | null } : { ...SILENT, askedOn: asked }
    return [id, standOf(party, view, String(found?.revision ?? 0), found?.revision ?? 0)]
  }))
  return { of: 'tie', about, kind: about.kind, key: row.key, revision: row.revision, fact, title: fact['title'] as TextsView, parties, stands, requests } // its schema has seen the title
}

async function contributionSubject(db: Database, about: About & { readonly of: 'contribution' }): Promise<Subject | Gone> {
  const row = await selectSubmission(db, about.id)
  if (!row || (row.kind !== 'alliance' && row.kind !== 'exchange')) return { of: 'gone' }
  const contribution = contributionOf(row)
  const { kind, key, fact, record, state, organization, submittedAt } = contribution
  if (state === 'published' && record) return { of: 'moved', about: { of: 'tie', kind, id: record.id } }
  if (state !== 'submitted' || fact === null) return { of: 'gone' }
  const [parties, requests] = await Promise.all([partiesOf(db, fact), selectRequestsOfSubmission(db, key)])
  const last = new Map(requests.map((one) => [one.organization, one]))
  const stands = new Map([...parties].map(([id, party]) => {
    const asked = last.get(id)
    if (id === organization) return [id, standOf(party, { ...SILENT, attestation: 'claimed', saidOn: (submittedAt ?? '').slice(0, 10) }, 'author', 0)]
    if (!asked) return [id, standOf(party, SILENT, 'not-asked', 0)]
    const view = { attestation: asked.answer ?? 'silent' as const, askedOn: asked.askedAt.slice(0, 10), saidOn: asked.answeredAt?.slice(0, 10) ?? null, note: asked.answerNote === null ? null : JSON.parse(asked.answerNote) }
    return [id, standOf(party, view, `${asked.id}:${asked.answeredAt ?? ''}`, 0)]
  }))
  return { of: 'contribution', about, kind, contribution, fact, title: fact['title'] as TextsView, parties, stands, requests } // its schema has seen the title
}

/** The tie or contribution that a party is asked about, as it stands now. */
export async function subjectOf(db: Database, about: About): Promise<Subject | Gone> {
  return about.of === 'tie' ? tieSubject(db, about) : contributionSubject(db, about)
}

/** By what is known what a party was shown: the fact and its own words. When either changes, what she answers is no answer to it. */
export function seenOf(subject: Subject, party: string): string {
  return digestOf(canonicalJson([subject.fact, subject.stands.get(party)?.mark ?? ''])).slice(0, 32)
}
