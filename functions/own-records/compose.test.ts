import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openRegistryFile, type RegistryFile } from '#db/local/registry-file.ts'
import { readRows } from '#db/read.ts'
import { capabilityInput } from '#functions/capabilities/schema.ts'
import { organizationInput, type OrganizationInput } from '#functions/organizations/schema.ts'
import { anOrganization } from '#tests/factories/facts.ts'
import { temporaryFolder } from '#tests/support/temporary.ts'
import { compose, mergeFacts, writtenFrom } from './compose.ts'
import type { OwnGround } from './schema.ts'
import { isSameWriting, withValues } from './written.ts'

let file: RegistryFile
let organizations: OrganizationInput[]
let capabilities: ReturnType<typeof capabilityInput.parse>[]

beforeAll(async () => {
  const path = join(temporaryFolder(), 'registry.db')
  copyFileSync(join(inject('templates'), 'shipped.db'), path)
  file = await openRegistryFile({ file: path })
  const rows = await readRows<{ kind: string; fact: string }>(file.db, sql`select kind, fact from record where kind in ('organization', 'capability')`)
  const facts = (kind: string) => rows.filter((row) => row.kind === kind).map(({ fact }) => JSON.parse(fact))
  organizations = facts('organization').map((fact) => organizationInput.parse(fact))
  capabilities = facts('capability').map((fact) => capabilityInput.parse(fact))
})
afterAll(() => file.server.close())

const groundOf = (organization: OrganizationInput, base: OwnGround['base'], id: string): OwnGround => ({ organization, base, id, day: '2026-11-24', lang: 'es' })

describe('the form of an organization’s own record', () => {
  it('gives every organization that ships back as it is, and says that nothing changed', () => {
    for (const fact of organizations) {
      const written = withValues(writtenFrom('organization', fact), { statement: 'x' })
      const { fact: again, faults } = compose('organization', written, groundOf(fact, fact, fact.id))
      expect(again).toEqual(fact)
      expect(faults).toEqual([{ field: 'name-0', code: 'same' }])
      expect(isSameWriting(writtenFrom('organization', again), writtenFrom('organization', fact))).toBe(true)
    }
  })

  it('takes what it composes without a fault for a fact', () => {
    for (const fact of organizations.slice(0, 60)) {
      const written = withValues(writtenFrom('organization', fact), { statement: 'x', 'founded-year': '1990', website: 'https://other.example.org/' })
      const { fact: changed, faults } = compose('organization', written, groundOf(fact, fact, fact.id))
      expect(faults).toEqual([])
      expect(organizationInput.parse(changed)).toEqual({ ...fact, founded: '1990', website: 'https://other.example.org/' })
    }
  })
})

describe('the form of a capability', () => {
  it('makes of every one that ships what its organization declares', () => {
    for (const fact of capabilities) {
      const { fact: declared, faults } = compose('capability', writtenFrom('capability', fact), groundOf(anOrganization({ id: fact.organization }), null, fact.id))
      expect(faults).toEqual([])
      expect(capabilityInput.parse(declared)).toMatchObject({ direction: fact.direction, workLine: fact.workLine, mnrCapability: fact.mnrCapability, visibility: fact.visibility, basis: 'declared', statedBy: null })
    }
  })
})

describe('mergeFacts', () => {
  const name = (text: string) => ({ text, lang: 'es', kind: 'official', status: 'original' })
  const was = { website: 'a', country: 'per', names: [name('uno'), name('dos')] }

  it('leaves mine where nobody else has changed anything, and theirs where I have not', () => {
    const other = { website: 'b', country: null, names: [name('dos'), name('tres')] }
    expect(mergeFacts(was, was, other)).toEqual(other)
    expect(mergeFacts(was, other, was)).toEqual(other)
  })

  it('keeps what each has changed, of lists each entry by itself', () => {
    const theirs = { ...was, website: 'b', names: [name('uno'), name('dos'), name('cuatro')] }
    const mine = { ...was, country: 'bol', names: [name('dos'), name('tres')] }
    expect(mergeFacts(was, theirs, mine)).toEqual({ website: 'b', country: 'bol', names: [name('dos'), name('cuatro'), name('tres')] })
  })
})
