/** A bar, what was found, and whether that reaches it. */
export interface Judged { readonly bar: string; readonly found: string; readonly holds: boolean }

const figure = (value: number) => value === 0 ? '0' : Math.abs(value) < 1e-3 ? value.toExponential(1) : value.toFixed(4)

/** A figure that may not be greater. */
export function atMost(bar: string, found: number, most: number, unit = ''): Judged {
  return { bar: `${bar} ≤ ${most}${unit}`, found: `${figure(found)}${unit}`, holds: found <= most }
}

/** A figure that may not be less. */
export function atLeast(bar: string, found: number, least: number): Judged {
  return { bar: `${bar} ≥ ${figure(least)}`, found: figure(found), holds: found >= least }
}

/** Rows of cells as text in columns, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) => row.map((text, i) => i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)).join('  ')).join('\n')
}
