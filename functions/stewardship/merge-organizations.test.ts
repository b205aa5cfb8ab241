import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { join } from 'node:path'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { read } from '#functions/core/answer.ts'
import { getAlliance } from '#functions/alliances/get-alliance.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { attestationId } from '#functions/attestations/schema.ts'
import { getOrganization } from '#functions/organizations/get-organization.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import { commit } from '#functions/revisions/commit.ts'
import { listRevisions } from '#functions/revisions/list-revisions.ts'
import type { Change } from '#functions/revisions/schema.ts'
import { aContext } from '#tests/factories/context.ts'
import { anAlliance, anExchange, anOrganization, SOURCE } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { mergeOrganizations } from './merge-organizations.ts'
import { planMerge } from './plan-merge.ts'
import { undoMerge } from './undo-merge.ts'

const DAY = '2026-11-24'
const REASON = 'The two are one and the same institute.'
let file: RegistryFile
let account = 0

beforeEach(async () => {
  file = await openRegistryFile({ file: join(temporaryFolder(), 'registry.db') })
  const [row] = await readRows<{ key: number }>(file.db, sql`insert into account (id, email, lang, created_at) values ('a1', 'steward@example.org', 'es', ${DAY}) returning key`)
  account = row?.key ?? 0
})
afterEach(() => file.server.close())

const context = () => ({ ...aContext(file.db, { post: 'steward', at: 'registry' }), account, origin: 'https://registry.example.org' })
const create = (kind: 'organization' | 'alliance' | 'exchange' | 'attestation' | 'capability', fact: unknown): Change => ({ operation: 'create', kind, fact })
const word = (tie: string, organization: string, state: string, tieKind = 'alliance'): Change =>
  create('attestation', { id: attestationId(tieKind === 'alliance' ? 'alliance' : 'exchange', tie, organization), tieKind, tie, organization, state, askedOn: null, saidOn: DAY, note: null })
const merge = (merged = 'a-old', into = 'a') => planMerge(file.db, merged, into).then(({ preview }) => mergeOrganizations(context(), { merged, into, mergedRevision: preview.merged.revision, intoRevision: preview.into.revision, reason: REASON }))

async function organization(id: string): Promise<OrganizationView | null> {
  const found = await getOrganization(file.db, id, { ties: true, partners: true }, DAY)
  return found && 'body' in found ? read<OrganizationView>(found) : null
}

async function alliance(id: string): Promise<AllianceView | null> {
  const found = await getAlliance(file.db, id, DAY)
  return found && read<AllianceView>(found)
}

/** Every public row, without the numbers of revisions, which only rise, and the words of who was never asked and never spoke, which say what no row says. */
async function publicRows(): Promise<unknown> {
  const tables = ['organization', 'organization_name', 'organization_identifier', 'alliance', 'party', 'exchange', 'participant', 'attestation', 'capability', 'record_source', 'likeness_key']
  return Promise.all(tables.map(async (table) => (await readRows(file.db, sql`select * from ${sql.raw(table)} ${table === 'attestation' ? sql`where not (state = 'silent' and said_on is null)` : sql``}`)).map((row) => JSON.stringify(row).replaceAll(/\\?"revision\\?":\d+,?/g, '')).toSorted()))
}

describe('mergeOrganizations', () => {
  beforeEach(async () => {
    await commit(context(), [
      create('organization', anOrganization({ id: 'a', names: [{ text: 'Instituto de la Niñez', lang: 'es', kind: 'official', status: 'original' }] })),
      create('organization', anOrganization({ id: 'a-old', website: 'https://old.example.org', names: [{ text: 'Instituto Nacional de la Niñez', lang: 'es', kind: 'official', status: 'original' }, { text: 'Institute for Children', lang: 'en', kind: 'official', status: 'translation' }, { text: 'INN', lang: 'und', kind: 'acronym', status: 'original' }] })),
      ...['b', 'c'].map((id) => create('organization', anOrganization({ id }))),
      create('alliance', anAlliance(['a-old', 'b'], { id: 'old-b' })), create('alliance', anAlliance(['a', 'a-old', 'b'], { id: 'all', body: 'a-old' })), create('exchange', anExchange('b', 'a-old', { id: 'ex' })),
      create('capability', { id: 'cap', organization: 'a-old', direction: 'offers', workLine: 'training', mnrCapability: null, basis: 'noted', statedBy: null, statedOn: null, note: { es: { text: 'Ofrece cursos', status: 'original' } }, visibility: 'public', sources: [SOURCE] }),
      word('old-b', 'a-old', 'confirmed'), word('all', 'a', 'claimed'), word('all', 'a-old', 'disputed'),
    ])
  })

  it('gives ties, words, capabilities and names to the organization that stays, in the facts themselves, and redirects the other', async () => {
    await merge()
    expect(await getOrganization(file.db, 'a-old', { ties: false, partners: false }, DAY)).toEqual({ movedTo: 'a' })
    expect(await organization('a')).toMatchObject({ alliances: 2, exchanges: 1, website: 'https://old.example.org' })
    expect((await organization('a'))?.names).toMatchObject([
      { text: 'Instituto de la Niñez', kind: 'official' }, { text: 'Instituto Nacional de la Niñez', kind: 'former' }, { text: 'Institute for Children', lang: 'en', kind: 'official', status: 'translation' }, { text: 'INN', kind: 'acronym' },
    ])
    expect(await alliance('old-b')).toMatchObject({ evidence: 'claimed', spoken: 1, parties: 2 })
    expect(await alliance('all')).toMatchObject({ evidence: 'disputed', parties: 2, body: { id: 'a' } })
    expect(await readRows(file.db, sql`select count(*) as n from record where state = 'published' and instr(fact, '"a-old"')`)).toEqual([{ n: 0 }])
    const found = await listRevisions(file.db, 'alliance', 'old-b', { limit: 50 })
    expect(found?.history).toMatchObject({ total: 2, chain: { holds: true }, data: [{ operation: 'update', reason: REASON }, { operation: 'create' }] })
  })

  it('is taken back without a trace in what the public reads', async () => {
    const was = await publicRows()
    const note = await merge()
    await undoMerge(context(), note, 'They are two after all.')
    expect(await publicRows()).toEqual(was)
    expect((await listRevisions(file.db, 'organization', 'a-old', { limit: 50 }))?.history).toMatchObject({ state: 'published', chain: { holds: true } })
    await expect(undoMerge(context(), note, 'Once more, by mistake.')).rejects.toMatchObject({ type: 'not-in-this-state' })
  })

  it('lets the organization that stayed speak for itself afterwards, where the merge had made its word', async () => {
    await undoMerge(context(), await merge(), 'They are two after all.')
    const [own] = await readRows<{ revision: number; fact: string }>(file.db, sql`select revision, fact from record where id = ${attestationId('alliance', 'old-b', 'a')}`)
    expect(JSON.parse(own?.fact ?? '{}')).toMatchObject({ state: 'silent', askedOn: null, saidOn: null })
    await expect(commit(context(), [{ operation: 'update', kind: 'attestation', id: attestationId('alliance', 'old-b', 'a'), revision: own?.revision ?? 0, fact: { ...JSON.parse(own?.fact ?? '{}'), state: 'disputed', saidOn: DAY } }])).resolves.toBeTruthy()
  })

  it('can be done again after it was taken back', async () => {
    await undoMerge(context(), await merge(), 'They are two after all.')
    const note = await merge()
    expect(await alliance('old-b')).toMatchObject({ evidence: 'claimed', spoken: 1 })
    await undoMerge(context(), note, 'They are two after all.')
    expect(await organization('a-old')).toMatchObject({ alliances: 2 })
  })

  it('keeps what was changed since the merge when it is taken back', async () => {
    const note = await merge()
    const now = await alliance('old-b')
    const [row] = await readRows<{ fact: string }>(file.db, sql`select fact from record where id = 'old-b'`)
    const fact = JSON.parse(row?.fact ?? '{}')
    await commit(context(), [{ operation: 'update', kind: 'alliance', id: 'old-b', revision: now?.revision ?? 0, fact: { ...fact, kind: 'commitment', parties: [...fact.parties, { organization: 'c', role: 'observer', joined: null, left: null, sources: [] }] } }])
    await undoMerge(context(), note, 'They are two after all.')
    expect(await alliance('old-b')).toMatchObject({ kind: 'commitment', parties: 3 })
    expect((await alliance('old-b'))?.partyList.map((party) => party.organization.id).toSorted()).toEqual(['a-old', 'b', 'c'])
  })

  it('lets changes under way go on over what the merge changed, and gives them back as they were', async () => {
    const [fact] = await readRows<{ fact: string }>(file.db, sql`select fact from record where id = 'old-b'`)
    const form = JSON.stringify({ who: { parties: [{ organization: 'a-old', role: 'lead' }] }, what: { titles: { es: 'a-old' } } })
    await file.db.run(sql`insert into submission (id, account, organization, kind, operation, record, base_revision, state, form, fact, created_at, updated_at)
      select 's', ${account}, (select key from record where id = 'a-old'), 'alliance', 'update', key, 1, 'submitted', ${form}, ${fact?.fact}, ${DAY}, ${DAY} from record where id = 'old-b'`)
    const submitted = async () => (await readRows<{ base: number; form: string; fact: string; at: string }>(file.db, sql`select base_revision as base, form, submission.fact as fact, record.id as at from submission join record on record.key = submission.organization`))[0]
    const note = await merge()
    const moved = await submitted()
    expect(moved).toMatchObject({ base: 2, at: 'a' })
    expect(JSON.parse(moved?.form ?? '{}')).toEqual({ who: { parties: [{ organization: 'a', role: 'lead' }] }, what: { titles: { es: 'a-old' } } })
    expect(JSON.parse(moved?.fact ?? '{}').parties).toMatchObject([{ organization: 'a' }, { organization: 'b' }])
    await undoMerge(context(), note, 'They are two after all.')
    expect(await submitted()).toEqual({ base: 3, at: 'a-old', form, fact: fact?.fact })
  })

  it('refuses an organization with itself, a tie that joins the two alone, and what has changed since it was read', async () => {
    await expect(merge('a', 'a')).rejects.toMatchObject({ type: 'not-in-this-state' })
    await expect(mergeOrganizations(context(), { merged: 'a-old', into: 'a', mergedRevision: 1, intoRevision: 7, reason: REASON })).rejects.toMatchObject({ type: 'stale-revision' })
    await commit(context(), [create('alliance', anAlliance(['a', 'a-old'], { id: 'two' }))])
    expect((await planMerge(file.db, 'a-old', 'a')).preview.obstacles).toMatchObject([{ kind: 'tie-of-both', id: 'two' }])
    await expect(merge()).rejects.toMatchObject({ type: 'not-in-this-state' })
    await expect(merge('nobody', 'a')).rejects.toMatchObject({ type: 'not-found' })
  })

  it('moves accounts and what belongs to them, one post each, and gives them back', async () => {
    const post = (id: string, holder: string, kind: string, at: string) => sql`insert into post (id, account, kind, organization, ground, granted_at) select ${id}, account.key, ${kind}, record.key, 'steward', ${DAY} from account, record where account.id = ${holder} and record.id = ${at}`
    for (const id of ['m1', 'm2', 'm3']) await file.db.run(sql`insert into account (id, email, lang, created_at) values (${id}, ${`${id}@example.org`}, 'es', ${DAY})`)
    for (const row of [post('p1', 'm1', 'member', 'a-old'), post('p2', 'm2', 'organization-administrator', 'a-old'), post('p3', 'm2', 'member', 'a'), post('p4', 'm3', 'member', 'a'), post('p5', 'm3', 'member', 'a-old')]) await file.db.run(row)
    await file.db.run(sql`insert into notice (id, organization, kind, data, created_at) select 'n', key, 'k', '{}', ${DAY} from record where id = 'a-old'`)
    const held = () => readRows(file.db, sql`select post.id as id, record.id as at from post join record on record.key = post.organization where ended_at is null order by 1`)
    const was = await held()
    const note = await merge()
    expect(await held()).toEqual([{ id: 'p1', at: 'a' }, { id: 'p2', at: 'a' }, { id: 'p4', at: 'a' }])
    expect(await readRows(file.db, sql`select record.id from notice join record on record.key = notice.organization where notice.id = 'n'`)).toEqual([{ id: 'a' }])
    await undoMerge(context(), note, 'They are two after all.')
    expect(await held()).toEqual(was)
  })
})

describe('merge and undo', () => {
  it('leave every small registry as it was', { timeout: 300_000 }, async () => {
    const ids = ['a', 'a-old', 'b', 'c']
    const someone = fc.constantFrom(...ids)
    const registry = fc.record({
      alliances: fc.array(fc.record({ parties: fc.uniqueArray(fc.tuple(someone, fc.constantFrom('lead', 'party', 'member')), { minLength: 1, maxLength: 6, selector: String }), body: fc.option(someone) }), { maxLength: 4 }),
      exchanges: fc.array(fc.uniqueArray(fc.tuple(someone, fc.constantFrom('offering', 'receiving')), { minLength: 2, maxLength: 6, selector: String }), { maxLength: 4 }),
      words: fc.uniqueArray(fc.tuple(fc.nat(3), someone, fc.constantFrom('silent', 'claimed', 'confirmed', 'disputed', 'retracted')), { maxLength: 6, selector: ([tie, who]) => `${tie} ${who}` }),
    })
    let n = 0
    await fc.assert(fc.asyncProperty(registry, async ({ alliances, exchanges, words }) => {
      const run = `r${n++}`
      const named = (id: string) => `${run}-${id}`
      const ties = alliances.map(({ parties, body }, i) => anAlliance([], { id: `${run}-al${i}`, body: body === null ? null : named(body), parties: parties.map(([who, role]) => ({ organization: named(who), role: role as 'lead', joined: null, left: null, sources: [] })) }))
      const moves = exchanges.filter((sides) => new Set(sides.map(([who]) => who)).size > 1)
        .map((sides, i) => anExchange('', '', { id: `${run}-ex${i}`, participants: sides.map(([who, role]) => ({ organization: named(who), role: role as 'offering' })) }))
      await commit(context(), [
        ...ids.map((id) => create('organization', anOrganization({ id: named(id) }))), ...ties.map((fact) => create('alliance', fact)), ...moves.map((fact) => create('exchange', fact)),
        ...words.flatMap(([tie, who, state]) => (ties[tie] ? [word(ties[tie].id, named(who), state)] : [])),
      ])
      const was = await publicRows()
      const plan = await planMerge(file.db, named('a-old'), named('a'))
      if (plan.preview.obstacles.length > 0) return
      await undoMerge(context(), await merge(named('a-old'), named('a')), 'They are two after all.')
      expect(await publicRows()).toEqual(was)
    }), { numRuns: 30 })
  })
})
