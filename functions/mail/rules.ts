/** Minutes after which a mail that could not be sent is tried again; after the last it is given up. */
export const RETRY_MINUTES = [1, 5, 30, 120, 720] as const

const MAX_SUBJECT = 150

/** A text as one header line: no line ends, no control characters, so that nothing can be added to the header (RFC 5322 §2.2). */
export function headerLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim().slice(0, MAX_SUBJECT)
}

/** When to try again after so many failed tries; null: never. */
export function nextAttempt(now: Date, failed: number): Date | null {
  const minutes = RETRY_MINUTES[failed - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000)
}
