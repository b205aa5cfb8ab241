import { ButtonForm } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** A button that begins a contribution. Its id is drawn with it, so that a button pressed twice begins one. */
export function StartButton({ frame, organization, kind, operation, record, quiet = true, label, about }: {
  frame: Frame; organization: string; kind: 'alliance' | 'exchange'; operation: 'create' | 'update' | 'withdraw'; record?: string; quiet?: boolean; label: string; /** said to screen readers besides */ about?: string
}) {
  const fields = { id: crypto.randomUUID(), organization, kind, operation, ...(record === undefined ? {} : { record }) }
  return <ButtonForm frame={frame} action={href(PATHS.contributions, { lang: frame.lang })} fields={fields} quiet={quiet}>{label}{about !== undefined && <span class="vh">: {about}</span>}</ButtonForm>
}

/** The two things that are put on record: an alliance, an exchange. Also for an organization that waits to come on record, under the id that it will have. */
export function StartButtons({ frame, organization }: { frame: Frame; organization: string }) {
  const t = messagesFor(frame.lang).tieForm.title
  return (
    <div class="acts">
      <StartButton frame={frame} organization={organization} kind="alliance" operation="create" quiet={false} label={t.alliance.create} />
      <StartButton frame={frame} organization={organization} kind="exchange" operation="create" quiet={false} label={t.exchange.create} />
    </div>
  )
}
