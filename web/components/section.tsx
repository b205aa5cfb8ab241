import type { Child } from 'hono/jsx'

/** A section that hangs from a hairline, its heading in the margin. `wide` lets its content begin at the margin. */
export function Section({ id, title, note, wide = false, children }: { id: string; title: Child; note?: Child; wide?: boolean; children: Child | Child[] }) {
  const heading = wide ? <h2 id={id} class="wide">{title}</h2> : <h2 id={id}>{title}</h2>
  return (
    <section class="sec" aria-labelledby={id}>
      {note === undefined ? heading : <header class={wide ? 'wide' : undefined}><h2 id={id}>{title}</h2><p class="meta">{note}</p></header>}
      {children}
    </section>
  )
}

/** A wide table in a region that scrolls sideways by itself and can be reached by keyboard. */
export function TableRegion({ name, children }: { name: string; children: Child | Child[] }) {
  return <div class="scroll" tabindex={0} role="region" aria-label={name}>{children}</div>
}

/** What stands where there is nothing on record: one sentence and, in `children`, one way on. */
export function None({ text, children }: { text: Child; children?: Child }) {
  return <div class="none"><p>{text}</p>{children !== undefined && <p class="meta">{children}</p>}</div>
}
