const BROWSERS: readonly (readonly [string, RegExp])[] = [['Edge', /Edg(?:e|A|iOS)?\//], ['Opera', /OPR\//], ['Firefox', /Firefox\/|FxiOS\//], ['Chrome', /Chrome\/|CriOS\//], ['Safari', /Safari\//]]
const SYSTEMS: readonly (readonly [string, RegExp])[] = [['Android', /Android/], ['iOS', /iPhone|iPad/], ['Windows', /Windows/], ['macOS', /Mac OS X/], ['Linux', /Linux/]]

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
