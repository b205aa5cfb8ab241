import type { FormEntry } from '#functions/contributions/form-codec.ts'

/** What was typed, carried along unseen so that it can be sent again. */
export function HiddenEntries({ entries }: { entries: readonly FormEntry[] }) {
  return <>{entries.map(([name, value]) => <input type="hidden" name={name} value={value} />)}</>
}
