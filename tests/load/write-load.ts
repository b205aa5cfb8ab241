import { setTimeout as sleep } from 'node:timers/promises'
import { anOrganization } from '#tests/factories/facts.ts'

/** A write that was acknowledged: which record, at which revision it says that it stands, and the text by which it is known again. */
export interface Acknowledged { readonly id: string; readonly revision: number; readonly website: string }

/** What a load did. */
export interface LoadReport {
  readonly acknowledged: readonly Acknowledged[]
  /** how many answers of each status; `lost`: the connection broke */
  readonly statuses: ReadonlyMap<number | 'lost', number>
  /** ms of each read that was made meanwhile */
  readonly reads: readonly number[]
}

/** How hard to write: so many writers at once, on so many records, for so many ms; `readers` read lists at the same time. */
export interface LoadPlan { readonly origin: string; readonly headers: Readonly<Record<string, string>>; readonly writers: number; readonly records: number; readonly ms: number; readonly readers: number }

/** The id of a record of the load. */
export function recordId(number: number): string {
  return `load-${number}`
}

/** The fact of a record of the load; each write gives it another site. */
export function recordFact(id: string, website: string | null) {
  return anOrganization({ id, website, names: [{ text: `Organization under load ${id}`, lang: 'en', kind: 'official', status: 'original' }] })
}

/** Writers change records over the revision that any of them knows last, as fast as they are answered. A write that was refused as stale is made again over the present revision. */
export async function writeLoad({ origin, headers, writers, records, ms, readers }: LoadPlan): Promise<LoadReport> {
  const acknowledged: Acknowledged[] = []
  const statuses = new Map<number | 'lost', number>()
  const reads: number[] = []
  const known = new Map(Array.from({ length: records }, (_, i) => [recordId(i), 1]))
  const end = performance.now() + ms
  const note = (status: number | 'lost') => statuses.set(status, (statuses.get(status) ?? 0) + 1)

  async function write(writer: number): Promise<void> {
    for (let n = 0; performance.now() < end; n++) {
      const id = recordId((writer * 31 + n * 7) % records)
      const website = `https://writer-${writer}-${n}.example.org`
      try {
        const response = await fetch(`${origin}/api/v1/organizations/${id}`, {
          method: 'PUT', headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${known.get(id)}"`, 'idempotency-key': `${writer}-${n}` }, body: JSON.stringify(recordFact(id, website)),
        })
        const text = await response.text()
        note(response.status)
        const told = response.status === 200 ? response.headers.get('etag') : /"errors":\[\{[^}]*\\"(\d+)\\"/.exec(text)?.[1]
        const revision = Number(String(told).replaceAll('"', ''))
        if (revision > (known.get(id) ?? 0)) known.set(id, revision)
        if (response.status === 200) acknowledged.push({ id, revision, website })
      } catch {
        note('lost')
        await sleep(20)
      }
    }
  }

  async function read(): Promise<void> {
    while (performance.now() < end) {
      const started = performance.now()
      try {
        const response = await fetch(`${origin}/api/v1/organizations?q=load`)
        await response.text()
        if (response.status === 200) reads.push(performance.now() - started)
        note(response.status)
      } catch {
        note('lost')
      }
      await sleep(20)
    }
  }

  await Promise.all([...Array.from({ length: writers }, (_, i) => write(i)), ...Array.from({ length: readers }, read)])
  return { acknowledged, statuses, reads }
}
