import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { readRows } from '#db/read.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'
import { findDuplicates } from './find-duplicates.ts'

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

describe('findDuplicates', () => {
  it.each([
    ['FUNDACION RENACER', 'col', 'col-renacer'], ['Fundación Renaser', 'col', 'col-renacer'], ['Paniamor', 'cri', 'cri-paniamor'], ['Asociación Paniamor de Costa Rica', 'cri', 'cri-paniamor'],
    ['IIN OEA', null, 'iin-oas'], ['Inter-American Childrens Institute', null, 'iin-oas'], ['Policia Federal', 'bra', 'bra-pf'], ['SaferNet', 'bra', 'bra-safernet'],
    ['Capital Humano y Social', 'per', 'per-chs-alternativo'], ['Patronato Nacional de Infancia', 'cri', 'cri-pani'], ['National Center for Missing & Exploited Children', 'usa', 'ncmec'], ['INTERPOL', 'fra', 'interpol'],
  ])('finds what is meant by "%s"', async (text, country, id) => {
    const [first] = await findDuplicates(worker.db, { names: [{ text }], country })
    expect(first?.organization.id).toBe(id)
  })

  it('finds a site however it is written', async () => {
    const [row] = await readRows<{ fact: string }>(worker.db, sql`select fact from record where kind = 'organization' and fact ->> '$.website' like 'https://www.%' and fact ->> '$.country' = 'col' order by id limit 1`)
    const { id, website }: OrganizationInput = JSON.parse(row?.fact ?? '')
    const [first] = await findDuplicates(worker.db, { names: [{ text: 'Nombre del todo distinto' }], country: 'col', website: website?.replace('https://', 'http://').replace(/\/?$/, '/es/') })
    expect(first).toMatchObject({ organization: { id }, reasons: [{ kind: 'same-website' }] })
  })

  it('is sure of none but itself among all that ships, and calls few others likely', async () => {
    const rows = await readRows<{ fact: string }>(worker.db, sql`select fact from record where kind = 'organization'`)
    const alarms = await Promise.all(rows.map(async ({ fact }) => {
      const one: OrganizationInput = JSON.parse(fact)
      const found = await findDuplicates(worker.db, one)
      expect(found[0]).toMatchObject({ organization: { id: one.id }, likeness: 'sure' })
      return found.slice(1)
    }))
    expect(alarms.flat().filter(({ likeness }) => likeness === 'sure')).toEqual([])
    expect(alarms.flat().length).toBeLessThan(rows.length * 0.08)
  })
})
