import { mayOpen } from './rules.ts'

/** How an address is asked: as `fetch`, which is what it is but in tests. */
export type Ask = (address: string, init: RequestInit) => Promise<Response>

const SECONDS = 8
const MOST_REDIRECTS = 4

async function statusOf(ask: Ask, address: string, method: 'HEAD' | 'GET', agent: string): Promise<number | null> {
  let at = address
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (!mayOpen(at)) return null
    const response = await ask(at, { method, redirect: 'manual', headers: { 'user-agent': agent, accept: '*/*' }, signal: AbortSignal.timeout(SECONDS * 1000) })
    // nothing is read of what it holds
    await response.body?.cancel()
    const to = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || to === null || !URL.canParse(to, at)) return response.status
    at = new URL(to, at).href
  }
  return null
}

/**
 * Opens an address to see whether it answers: HEAD, and GET where HEAD is not answered well. Follows redirects, each only to where it may go; reads no body.
 *
 * @returns the HTTP status; null when there was no answer, or none that may be asked for
 */
export async function openSource(ask: Ask, address: string, agent: string): Promise<number | null> {
  try {
    const status = await statusOf(ask, address, 'HEAD', agent)
    if (status !== null && status < 400) return status
  } catch {
    // some servers drop a HEAD: asked again below
  }
  try {
    return await statusOf(ask, address, 'GET', agent)
  } catch {
    return null
  }
}
