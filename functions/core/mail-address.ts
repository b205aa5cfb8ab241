const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/
const LOCAL_PART = /^(?=.{1,64}$)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/

/** Characters of an address at the most (RFC 5321 §4.5.3.1.3, without the brackets of a path). */
const MOST_LENGTH = 254

/** Whether a text is the name of a host on the public network, in lower case and ASCII; a number is none. */
export function isHostName(text: string): boolean {
  return HOST.test(text)
}

/** A mail address with its domain as the network knows it: lower case, other scripts in their ASCII form (RFC 5891), so that letters that only look alike differ. */
export interface MailAddress { readonly address: string; readonly domain: string }

/**
 * Reads a mail address, wherever one is typed: at signing in, for posts, invitations and objections, and before each mail. Nothing in it can add to the header of a mail.
 *
 * @returns null when it is none, or hides another host than it shows
 */
export function readMailAddress(text: string): MailAddress | null {
  const parts = text.trim().split('@')
  const [local = '', given = ''] = parts
  if (parts.length !== 2 || /[\s/\\?#:[\]%\p{Cc}]/u.test(given)) return null
  const domain = URL.canParse(`http://${given}`) ? new URL(`http://${given}`).hostname : ''
  const name = local.toLowerCase()
  const address = `${name}@${domain}`
  return isHostName(domain) && LOCAL_PART.test(name) && address.length <= MOST_LENGTH ? { address, domain } : null
}
