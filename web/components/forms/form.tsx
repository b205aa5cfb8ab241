import type { Child } from 'hono/jsx'
import type { Frame } from '#web/layout/frame.ts'

/** A form that changes something: sent by POST, with the proof that it comes from a page of this session. It works without JavaScript. */
export function Form({ frame, action, id, children }: { frame: Frame; action: string; id?: string; children: Child | Child[] }) {
  return (
    <form action={action} method="post" novalidate id={id}>
      {frame.viewer && <input type="hidden" name="_csrf" value={frame.viewer.formToken} />}
      {children}
    </form>
  )
}

/** The button that sends a form; `quiet` for what is not the main thing to do. `name` and `value` tell which of several was pressed. */
export function Button({ children, name, value, quiet = false }: { children: Child | Child[]; name?: string; value?: string; quiet?: boolean }) {
  return <button type="submit" name={name} value={value} class={quiet ? 'quiet' : undefined}>{children}</button>
}

/** A form of one button: for what is done by a press and nothing else. `fields` go along unseen. */
export function ButtonForm({ frame, action, fields = {}, quiet = false, children }: { frame: Frame; action: string; fields?: Readonly<Record<string, string>>; quiet?: boolean; children: Child | Child[] }) {
  return (
    <Form frame={frame} action={action}>
      {Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} />)}
      <Button quiet={quiet}>{children}</Button>
    </Form>
  )
}
