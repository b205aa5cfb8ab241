import type { Child } from 'hono/jsx'

/** Facts on one line with a middot between them; what is null, false or '' is left out. */
export function MixedList({ items }: { items: readonly Child[] }) {
  const given = items.filter((item) => item !== null && item !== undefined && item !== false && item !== '')
  return <>{given.map((item, i) => (i === 0 ? item : <>{' · '}{item}</>))}</>
}
