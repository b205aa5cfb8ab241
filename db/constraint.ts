/**
 * The constraint that a write has violated, as SQLite names it: `record.kind, record.id` for a unique index, the name of a check.
 *
 * @returns null for any other error
 */
export function violatedConstraint(error: unknown): string | null {
  for (let one = error; one instanceof Error; one = one.cause) {
    const match = /(?:UNIQUE|CHECK|FOREIGN KEY|NOT NULL) constraint failed(?:: ([\w., ]+))?/.exec(one.message)
    if (match) return match[1]?.trim() ?? 'foreign key'
  }
  return null
}
