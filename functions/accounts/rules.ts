const BROWSERS: readonly (readonly [string, RegExp])[] = [['Edge', /Edg(?:e|A|iOS)?\//], ['Opera', /OPR\//], ['Firefox', /Firefox\/|FxiOS\//], ['Chrome', /Chrome\/|CriOS\//], ['Safari', /Safari\//]]
const SYSTEMS: readonly (readonly [string, RegExp])[] = [['Android', /Android/], ['iOS', /iPhone|iPad/], ['Windows', /Windows/], ['macOS', /Mac OS X/], ['Linux', /Linux/]]

/** Codes of an address within a day that nobody has signed in with, before the next one has to be waited for. */
const CODES_WITHOUT_WAITING = 20

/** The longest that one has to wait for a code. */
const MOST_MINUTES = 30

/**
 * How long an address has to wait for its next code: not at all for the first twenty within a day that nobody signed in with, then one minute after the last one, two, four, up to half an hour.
 * Whoever asks for codes of somebody else’s address cannot close it: she waits half an hour at the most, and her passkeys and the codes that she has go on.
 *
 * What this leaves to guessing: a code is one of 10⁸, is tried five times, and only in the browser that asked for it, so that an attacker has the codes that he asks for and no others. Those are
 * 20 at once, 5 within the next half hour and 47 in the rest of a day: 72 codes, 360 tries, a chance of 3.6 · 10⁻⁶ a day or 1 in 760 within a year, in which the mailbox gets 72 mails every day.
 * From one client it is 12 codes a day: 60 tries, 1 in 4600 within a year. From one client at all addresses together it is 300 tries a day: 1 in 900.
 *
 * @returns minutes, rounded up; 0: now
 */
export function minutesToNextCode({ count, last }: { readonly count: number; readonly last: string | null }, now: Date): number {
  if (last === null || count < CODES_WITHOUT_WAITING) return 0
  const wait = Math.min(2 ** (count - CODES_WITHOUT_WAITING), MOST_MINUTES)
  return Math.max(0, Math.ceil(wait - (now.getTime() - Date.parse(last)) / 60_000))
}

/** A browser and its system in two words, as far as its User-Agent tells: `Firefox, Windows`. '' when it tells nothing. */
export function deviceOf(userAgent: string | undefined): string {
  const named = (table: readonly (readonly [string, RegExp])[]) => table.find(([, sign]) => sign.test(userAgent ?? ''))?.[0]
  return [named(BROWSERS), named(SYSTEMS)].filter((word) => word !== undefined).join(', ')
}

/**
 * Where to go after signing in: a page of this site, given as a path from the root.
 *
 * @returns null for anything that a browser could take for another site
 */
export function safeNext(next: string): string | null {
  if (!/^\/[a-z]{2}\/[\w\-./~%?=&+,:]*$/i.test(next) || next.includes('//') || next.includes('\\')) return null
  return new URL(next, 'https://here.invalid').origin === 'https://here.invalid' ? next : null
}
