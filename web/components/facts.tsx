import type { Child } from 'hono/jsx'

/** One fact of a record's head: what it is and what it says; `wide` takes two columns. */
export interface Fact { readonly term: string; readonly value: Child; readonly wide?: boolean }

/** The facts at the head of a record. A fact whose value is null, false or '' is left out. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const given = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== false && fact.value !== '')
  return given.length === 0 ? null : <dl class="facts">{given.map((fact) => <div class={fact.wide ? 'two' : undefined}><dt>{fact.term}</dt><dd>{fact.value}</dd></div>)}</dl>
}

/** Large figures with their names under them, as on the home page. */
export function Figures({ figures }: { figures: readonly { readonly term: string; readonly value: string; readonly href?: string }[] }) {
  return (
    <dl class="facts figures">
      {figures.map(({ term, value, href }) => <div><dt>{href === undefined ? term : <a href={href}>{term}</a>}</dt><dd class="big">{value}</dd></div>)}
    </dl>
  )
}
