const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** The instant some minutes after another, as ISO 8601 text; before it when they are negative. */
export function minutesAfter(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * MINUTE_MS).toISOString()
}

/** The instant some days of 24 hours after another, as ISO 8601 text; before it when they are negative. */
export function daysAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString()
}
