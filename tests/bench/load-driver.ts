import { Agent, request as open, type IncomingHttpHeaders } from 'node:http'

/** A request that is made again and again. */
export interface Target {
  readonly url: string
  readonly headers: { readonly [name: string]: string }
  /** makes what is sent by POST, anew for each request; without it, the request is a GET */
  readonly body?: () => string
}

/** An answer with its time. */
export interface Answered { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly ms: number }

/** What a stretch of requests showed: times in ms, how many per second and in all. */
export interface Timing { readonly p50: number; readonly p99: number; readonly perSecond: number; readonly count: number }

/** Makes one request over an agent and reads all of the answer. */
export function request({ url, headers, body }: Target, agent: Agent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sent = body?.()
    const started = performance.now()
    open(url, { agent, headers: sent === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(sent)) }, method: sent === undefined ? 'GET' : 'POST' }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks), ms: performance.now() - started }))
      response.on('error', reject)
    }).on('error', reject).end(sent)
  })
}

/** The value that a share of the sorted values does not pass. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/**
 * Asks again and again over so many connections that stay open, for so long, each as soon as its last answer is there.
 *
 * @param status what each answer must be
 * @throws Error at the first answer of another status
 */
export async function drive(target: Target, status: number, connections: number, ms: number): Promise<Timing> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const started = performance.now()
  const ask = async () => {
    while (performance.now() - started < ms) {
      const answer = await request(target, agent)
      if (answer.status !== status) throw new Error(`${target.url} answered ${answer.status}: ${answer.body.subarray(0, 500)}`)
      times.push(answer.ms)
    }
  }
  await Promise.all(Array.from({ length: connections }, ask))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), perSecond: times.length / seconds, count: times.length }
}

/** The medians of several stretches. */
export function medianOf(timings: readonly Timing[]): Timing {
  const median = (field: keyof Timing) => quantile(timings.map((timing) => timing[field]), 0.5)
  return { p50: median('p50'), p99: median('p99'), perSecond: median('perSecond'), count: median('count') }
}
