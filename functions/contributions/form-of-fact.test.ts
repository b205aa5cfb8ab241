import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inject } from 'vitest'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { allianceInput } from '#functions/alliances/schema.ts'
import { exchangeInput } from '#functions/exchanges/schema.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { composeFact } from './compose-fact.ts'
import { citedParties } from './cited-parties.ts'
import { formFaults } from './form-faults.ts'
import { formOfAlliance, formOfExchange } from './form-of-fact.ts'

let file: RegistryFile
let facts: { kind: 'alliance' | 'exchange'; fact: Record<string, unknown> }[]

beforeAll(async () => {
  const path = join(temporaryFolder(), 'registry.db')
  copyFileSync(join(inject('templates'), 'shipped.db'), path)
  file = await openRegistryFile({ file: path })
  const rows = await readRows<{ kind: 'alliance' | 'exchange'; fact: string }>(file.db, sql`select kind, fact from record where kind in ('alliance', 'exchange')`)
  facts = rows.map((row) => ({ kind: row.kind, fact: JSON.parse(row.fact) }))
})
afterAll(() => file.server.close())

const formOf = (kind: 'alliance' | 'exchange', fact: unknown) => (kind === 'alliance' ? formOfAlliance(allianceInput.parse(fact), 'es', 'x') : formOfExchange(exchangeInput.parse(fact), 'es', 'x'))

describe('the form in which a published tie is changed', () => {
  it('gives the same fact when nothing is changed, for every tie that ships', () => {
    expect(facts.length).toBeGreaterThan(300)
    for (const { kind, fact } of facts) expect(composeFact(kind, formOf(kind, fact), { id: String(fact['id']), base: fact, ownSite: null })).toEqual(fact)
  })

  it('has no fault in any tie that ships but what the form asks beyond the record', () => {
    const beyond = ['too-few-parties', 'own-party-missing']
    for (const { kind, fact } of facts) {
      const faults = formFaults(kind, formOf(kind, fact), { id: String(fact['id']), base: fact, ownSite: null, organization: citedParties(fact)[0] ?? '' })
      expect(faults.filter(({ code }) => !beyond.includes(code)), String(fact['id'])).toEqual([])
    }
  })
})
