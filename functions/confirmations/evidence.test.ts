import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import type { AttestationState } from '#db/reference/vocabularies.ts'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { evidenceOf } from '#functions/attestations/rules.ts'
import { read } from '#functions/core/answer.ts'
import { commit } from '#functions/revisions/commit.ts'
import { anAlliance, anOrganization } from '#tests/factories/facts.ts'
import { aContext } from '#tests/factories/context.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { recordAnswer } from './record-answer.ts'
import type { About } from './schema.ts'
import { seenOf, subjectOf } from './subject.ts'

const PARTIES = ['a', 'b', 'c'] as const
let file: RegistryFile
let post = 0
let ties = 0

beforeAll(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  await commit(aContext(file.db, { post: 'system', at: 'shipped data' }), PARTIES.map((id) => ({ operation: 'create', kind: 'organization', fact: anOrganization({ id }) })))
  await file.db.run(sql`insert into account (id, email, lang, created_at) values ('x', 'officer@example.org', 'en', '2026-11-24')`)
  const [row] = await file.db.all<{ key: number }>(sql`insert into post (id, account, kind, organization, ground, granted_at) select 'p', account.key, 'member', record.key, 'steward', '2026-11-24' from account, record where record.id = 'a' returning key`)
  post = row?.key ?? 0
})
afterAll(() => file.server.close())

type Step = { readonly do: 'answer'; readonly party: (typeof PARTIES)[number]; readonly state: 'confirmed' | 'disputed' | 'retracted' } | { readonly do: 'edit'; readonly parties: readonly string[] }

const step = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), party: fc.constantFrom(...PARTIES), state: fc.constantFrom('confirmed' as const, 'disputed' as const, 'retracted' as const) }),
  fc.record({ do: fc.constant('edit' as const), parties: fc.subarray([...PARTIES], { minLength: 2 }) }),
)

async function take(about: About & { readonly of: 'tie' }, one: Step): Promise<void> {
  const context = aContext(file.db, { post: 'member', at: 'a' })
  const subject = await subjectOf(file.db, about)
  if (subject.of !== 'tie') throw new Error('the tie is there')
  if (one.do === 'edit') {
    const fact = anAlliance(one.parties, { id: about.id })
    await commit(context, [{ operation: 'update', kind: 'alliance', id: about.id, revision: subject.revision, fact }])
  } else if (subject.parties.has(one.party)) {
    expect(await recordAnswer({ ...context, origin: 'https://ayni.example' }, about, seenOf(subject, one.party), { party: one.party, state: one.state, note: null, actor: { post: 'member', at: one.party }, reason: null, post: async () => post })).toBe(true)
  }
}

describe('what is shown of a tie', () => {
  it('is always what its present parties say, with n of m, whatever was answered and edited', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const about = { of: 'tie', kind: 'alliance', id: `tie-${++ties}` } as const
      await commit(aContext(file.db, { post: 'member', at: 'a' }), [{ operation: 'create', kind: 'alliance', fact: anAlliance(PARTIES, { id: about.id }) }])
      const says = new Map<string, AttestationState>()
      let parties: readonly string[] = PARTIES
      for (const one of steps) {
        await take(about, one)
        if (one.do === 'edit') parties = one.parties
        else if (parties.includes(one.party)) says.set(one.party, one.state)
      }
      const found = await getAlliance(file.db, about.id, '2026-11-24')
      const view = found ? read<AllianceView>(found) : expect.unreachable()
      expect({ evidence: view.evidence, spoken: view.spoken }).toEqual(evidenceOf(parties.map((id) => says.get(id) ?? 'silent'), parties.length))
      expect(view.parties).toBe(parties.length)
      expect(evidenceOf(view.partyList.map(({ attestation }) => attestation), view.parties)).toEqual({ evidence: view.evidence, spoken: view.spoken })
    }), { numRuns: 25 })
  }, 120_000)
})
