import type { Database } from '#db/client.ts'
import { attestationId, type AttestationInput } from '#functions/attestations/schema.ts'
import type { Actor } from '#functions/core/context.ts'
import { dayOf } from '#functions/core/edtf.ts'
import type { Fact } from '#functions/revisions/chain.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { citedParties } from './cited-parties.ts'
import type { Contribution } from './contribution.ts'
import { selectAsked, selectSaid } from './queries.ts'
import { isSubstantial } from './rules.ts'

/**
 * What each party says of the tie once it is published: its author claims it, those who were asked are silent, and those who answered early say what they said, each in the history by
 * the post that answered, not by the author's.
 *
 * @param joined parties that it names anew: they are asked from today on
 */
export async function attestationsAt(db: Database, { key, kind, organization, record, base, submittedAt, operation }: Contribution, fact: Fact, joined: readonly string[], now: Date): Promise<Change[]> {
  if (operation === 'withdraw') return []
  const parties = citedParties(fact)
  const [asked, said] = await Promise.all([selectAsked(db, key), record === null ? new Map<string, { revision: number; fact: string }>() : selectSaid(db, record.key)])
  const isAskedAgain = base !== null && isSubstantial(base, fact)
  const answeredBy = new Map<string, Actor>()
  const saidNow = new Map<string, Omit<AttestationInput, 'id' | 'tieKind' | 'tie' | 'organization'>>()
  if (isAskedAgain) for (const [party, { fact: stood }] of said) if (['claimed', 'confirmed'].includes(JSON.parse(stood).state)) saidNow.set(party, { state: 'silent', askedOn: null, saidOn: null, note: null })
  for (const one of asked) {
    const askedOn = one.askedAt.slice(0, 10)
    if (one.answer === null || one.answeredAt === null) {
      if (!said.has(one.organization) || isAskedAgain) saidNow.set(one.organization, { state: 'silent', askedOn, saidOn: null, note: null })
    } else {
      if (one.post !== null) answeredBy.set(one.organization, { post: one.post, at: one.postAt ?? 'registry' })
      saidNow.set(one.organization, { state: one.answer, askedOn, saidOn: one.answeredAt.slice(0, 10), note: one.answerNote === null ? null : JSON.parse(one.answerNote) })
    }
  }
  for (const party of joined) if (!saidNow.has(party) && !said.has(party)) saidNow.set(party, { state: 'silent', askedOn: dayOf(now), saidOn: null, note: null })
  saidNow.set(organization, { state: 'claimed', askedOn: null, saidOn: (submittedAt ?? now.toISOString()).slice(0, 10), note: null })
  const tie = String(fact['id'])
  return [...saidNow].filter(([party]) => parties.includes(party)).map(([party, what]): Change => {
    const attested = { id: attestationId(kind, tie, party), tieKind: kind, tie, organization: party, ...what } satisfies AttestationInput
    const stood = said.get(party)
    const by = answeredBy.get(party)
    const whose = by === undefined ? {} : { by }
    return stood ? { operation: 'update', kind: 'attestation', id: attested.id, revision: stood.revision, fact: attested, ...whose } : { operation: 'create', kind: 'attestation', fact: attested, ...whose }
  })
}
