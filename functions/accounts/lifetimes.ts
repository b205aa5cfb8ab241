const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How long a one-time code holds. */
export const CODE_MINUTES = 10

/** How often a code may be tried. */
export const CODE_ATTEMPTS = 5

/** How long a session lasts after it was last used. */
export const SESSION_DAYS = 30

/** How long a passkey has to answer a challenge. */
export const CHALLENGE_MINUTES = 5

/** The instant some minutes after another, as ISO 8601 text. */
export function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * MINUTE_MS).toISOString()
}

/** The instant some days after another, as ISO 8601 text. */
export function daysAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString()
}
