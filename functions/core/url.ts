/** Whether a text is an absolute http or https address with a public-looking host and no credentials in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '' && url.hostname.includes('.')
}

/** The host of a web address, without `www.`, for display beside a source. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\d?\./, '')
}

/** An address that may stand in a link: a path from the root or http(s), else null (`javascript:`, `data:` and the like never reach a page). */
export function safeUrl(address: string | null | undefined): string | null {
  if (!address || /[\p{Cc}\s]/u.test(address)) return null
  if (/^(\/(?![/\\])|#|\?)/.test(address)) return address
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null
}
