import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES } from '#db/reference/languages.ts'
import { startWorker, type TestWorker } from '#tests/support/worker.ts'

const LINES: { phone_or_short_code: string }[] = parse(readFileSync(new URL('../../db/data/hotlines.csv', import.meta.url)), { columns: true })

/** The digits of every number in the files, in runs: `0800-222-1717` is found as `08002221717` too. */
const NUMBERS = [...new Set(LINES.flatMap(({ phone_or_short_code: cell }) => cell.split(/[;,/|]| y | or /)).map((one) => one.replaceAll(/\D/g, '')).filter((digits) => digits !== ''))]

let worker: TestWorker

beforeAll(async () => {
  worker = await startWorker('shipped')
})
afterAll(() => worker.close())

/** What a reader reads: no tags, addresses or data; digits joined over the signs that numbers are written with. */
function digitRuns(html: string): Set<string> {
  const text = html.replaceAll(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' ')
  return new Set((text.match(/\d[\d\s().-]*/g) ?? []).map((run) => run.replaceAll(/\D/g, '')))
}

describe('numbers of reporting lines', () => {
  it('are in the files, so that this test has something to look for', () => {
    expect(NUMBERS.length).toBeGreaterThan(15)
  })

  it('stand on no page of where to report, as text, link or mark', async () => {
    for (const lang of LANGUAGES) {
      const html = await (await worker.fetch(`/${lang}/where-to-report`)).text()
      expect(html).not.toMatch(/href="(tel|sms|whatsapp):/i)
      const runs = digitRuns(html)
      expect(NUMBERS.filter((number) => runs.has(number))).toEqual([])
    }
  })

  it('of five digits and more stand in no answer at all', async () => {
    const long = NUMBERS.filter((number) => number.length >= 5)
    const countries = (await (await worker.fetch('/api/v1/countries')).json()).data.map(({ id }: { id: string }) => id)
    const addresses = ['/api/v1/network?include=names', '/api/v1/organizations?limit=200', ...countries.flatMap((id: string) => [`/es/countries/${id}`, `/api/v1/countries/${id}`, `/api/v1/organizations/${id}?include=ties,capabilities`])]
    for (const address of addresses) {
      const text = await (await worker.fetch(address)).text()
      expect([address, text.match(/(?:tel|sms):/i)]).toEqual([address, null])
      const words = new Set(text.replaceAll(/https?:[^\s"<\\]+/g, '').match(/\d[\d ().-]*\d/g)?.map((run) => run.replaceAll(/\D/g, '')))
      expect([address, long.filter((number) => words.has(number))]).toEqual([address, []])
    }
  })

  it('of few digits are under no name of a line that the API gives', async () => {
    for (const { id } of (await (await worker.fetch('/api/v1/countries')).json()).data) {
      const body = await (await worker.fetch(`/api/v1/countries/${id}`)).text()
      expect(body, id).not.toMatch(/"(phone|number|shortCode|telephone)"/i)
    }
  })
})
