import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectedIds, readOracle, type Expected } from '#tests/support/csv-oracle.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const TODAY = new Date().toISOString().slice(0, 10)
const oracle = readOracle(TODAY)
let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

interface Page { data: { id: string }[]; total: number; next: string | null; facets?: Record<string, Record<string, number>> }

async function idsOf(path: string): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = []
  let total = 0
  for (let next: string | null = path; next !== null;) {
    const response = await worker.fetch(next)
    expect(response.status, next).toBe(200)
    const page: Page = await response.json()
    ids.push(...page.data.map(({ id }) => id))
    total = page.total
    next = page.next
  }
  return { ids, total }
}

const address = (list: string, question: Record<string, readonly string[]>, limit = 200) =>
  `/api/v1/${list}?${new URLSearchParams([...Object.entries(question).flatMap(([name, values]) => values.map((value): [string, string] => [name, value])), ['limit', String(limit)]])}`

const LISTS: [list: keyof typeof oracle, records: readonly Expected[]][] = [
  ['organizations', oracle.organizations], ['alliances', oracle.alliances], ['exchanges', oracle.exchanges], ['capabilities', oracle.capabilities],
]

/** Every parameter of a list with all values that the files hold for it. */
function parametersOf(records: readonly Expected[]): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, value: string) => value !== '' && (found.get(name) ?? found.set(name, new Set()).get(name))?.add(value)
  for (const { values, partakers } of records) {
    for (const [name, all] of Object.entries(values)) for (const value of all) add(name, value)
    for (const one of partakers) for (const [name, value] of Object.entries(one)) add(name, value)
  }
  return new Map([...found].map(([name, values]) => [name, [...values].toSorted()]))
}

describe.each(LISTS)('GET /api/v1/%s', (list, records) => {
  const parameters = parametersOf(records)

  it('answers the whole list once and in pages, each record once', async () => {
    const whole = await idsOf(address(list, {}))
    expect(whole.total).toBe(records.length)
    expect(whole.ids.toSorted()).toEqual(records.map(({ id }) => id).toSorted())
    const paged = await idsOf(address(list, {}, 37))
    expect(paged.ids).toEqual(whole.ids)
  })

  it.each([...parameters].map(([name, values]) => [name, values] as const))('finds by %s what the files say, for every value', async (name, values) => {
    const asked = values.length > 40 ? values.filter((_, i) => i % Math.ceil(values.length / 40) === 0) : values
    for (const value of asked) {
      const { ids, total } = await idsOf(address(list, { [name]: [value] }))
      const expected = expectedIds(records, { [name]: [value] })
      expect(ids.toSorted(), `${name}=${value}`).toEqual(expected)
      expect(total).toBe(expected.length)
    }
  })

  it('joins values of one parameter by "or" and parameters by "and"', async () => {
    const names = [...parameters.keys()]
    const question = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }).chain((chosen) =>
      fc.tuple(...chosen.map((name) => fc.uniqueArray(fc.constantFrom(...(parameters.get(name) ?? [])), { minLength: 1, maxLength: 3 }).map((values) => [name, values] as const)))).map(Object.fromEntries)
    await fc.assert(fc.asyncProperty(question, async (asked) => {
      const { ids } = await idsOf(address(list, asked))
      expect(ids.toSorted()).toEqual(expectedIds(records, asked))
    }), { numRuns: 60 })
  })
})

describe('facets', () => {
  it.each([
    ['organizations', oracle.organizations, ['sector', 'kind', 'country', 'subregion', 'workLine'], { sector: ['government'], country: ['per', 'bol'] }],
    ['alliances', oracle.alliances, ['kind', 'workLine', 'evidence', 'state'], { kind: ['coalition', 'membership'] }],
    ['exchanges', oracle.exchanges, ['modality', 'status', 'workLine', 'mnrCapability'], { country: ['per'], role: ['receiving'] }],
  ] as const)('of %s count what each value would find, a facet passing over its own filter, asked or unasked', async (list, records, fields, filter) => {
    for (const question of [{}, filter] as Record<string, readonly string[]>[]) {
      const response = await worker.fetch(`${address(list, question, 1)}&facets=${fields.join(',')}`)
      const { facets = {} }: Page = await response.json()
      for (const field of fields) {
        const { [field]: _own, ...others } = question
        const counts = Object.fromEntries((parametersOf(records).get(field) ?? []).map((value) => [value, expectedIds(records, { ...others, [field]: [value] }).length] as const).filter(([, n]) => n > 0))
        expect(facets[field], `${list} ${field} ${JSON.stringify(question)}`).toEqual(counts)
      }
    }
  })
})

describe('activeOn', () => {
  it('keeps what may stand on the day: not ended before it, not begun after it, and all that is not on record', async () => {
    for (const day of ['1990-01-01', '2007-07-27', '2016-12-31', '2017-01-01', TODAY]) {
      for (const list of ['alliances', 'exchanges'] as const) {
        const { ids } = await idsOf(`/api/v1/${list}?activeOn=${day}&limit=200`)
        expect(ids.toSorted(), `${list} on ${day}`).toEqual(await mayStandOn(list, day))
      }
    }
  })
})

async function mayStandOn(list: 'alliances' | 'exchanges', day: string): Promise<string[]> {
  const { parse } = await import('csv-parse/sync')
  const { readFileSync } = await import('node:fs')
  const { lastDay } = await import('#tests/support/csv-oracle.ts')
  const rows: { id: string; start_date: string; end_date: string }[] = parse(readFileSync(new URL(`../../db/data/${list}.csv`, import.meta.url)), { columns: true })
  const firstDay = (text: string) => (text.length === 10 ? text : `${text}-01-01`.slice(0, 10))
  return rows.filter((row) => (row.start_date === '' || firstDay(row.start_date) <= day) && (row.end_date === '' || lastDay(row.end_date) >= day)).map(({ id }) => id).toSorted()
}
