/** Days after which a source is opened again. */
export const CHECK_AGAIN_DAYS = 30

/** Days after which a source that failed for the first time is opened again. */
export const TRY_AGAIN_DAYS = 3

const PRIVATE_NAMES = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/

/**
 * Whether an address may be opened from here: http or https on its usual port, of a named host of the public Internet. Addresses by number are never opened, for they may be of a network
 * that only this machine reaches (OWASP, server-side request forgery).
 */
export function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username, password } = new URL(address)
  if ((protocol !== 'http:' && protocol !== 'https:') || port !== '' || username !== '' || password !== '') return false
  const host = hostname.toLowerCase().replace(/\.$/, '')
  if (!host.includes('.') || host.startsWith('[') || /^[\d.]+$/.test(host) || PRIVATE_NAMES.test(host)) return false
  return /[a-z]/.test(host.split('.').at(-1) ?? '')
}

/** Whether a source is not there: no answer, not found, gone, or broken. One that wants to know who asks is there. */
export function isDead(status: number | null): boolean {
  return status === null || status === 404 || status === 410 || (status >= 500 && status <= 599)
}

/** Failed checks in a row after one more, and whether what pages show of the source changes by it. */
export function afterCheck(failures: number, status: number | null, deadAfter: number): { readonly failures: number; readonly changesPages: boolean } {
  const now = isDead(status) ? failures + 1 : 0
  // while it stays dead its page names the day of the last try
  return { failures: now, changesPages: (now >= deadAfter) || (failures >= deadAfter) }
}
