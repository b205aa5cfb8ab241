import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { REASON_LENGTH } from '#functions/stewardship/rules.ts'
import type { WithheldView } from '#functions/withholding/list-withheld.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { None, Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'

function Held({ one, frame, typed, faults }: { one: WithheldView; frame: Frame; typed: { readonly note: string; readonly lifted: string }; faults: readonly FormFault[] }) {
  const lang: Language = frame.lang
  const t = messagesFor(lang).withholding
  return (
    <li>
      <div>
        <p class="name"><OrganizationName names={one.names} lang={lang} /></p>
        {one.since !== null && <p class="meta">{t.since(formatDate(lang, { text: one.since }))}{one.note !== null && `: ${one.note}`}</p>}
        <details open={typed.lifted === one.id}>
          <summary>{t.lift}</summary>
          <Form frame={frame} action={href(PATHS.withheld, { lang })}>
            <input type="hidden" name="lift" value={one.id} />
            <TextArea lang={lang} name={`note-${one.id}`} label={t.note} hint={t.noteHint} faults={faults} value={typed.lifted === one.id ? typed.note : ''} rows={2} maxlength={REASON_LENGTH.most} />
            <p class="acts"><Button quiet>{t.lift}</Button></p>
          </Form>
        </details>
      </div>
    </li>
  )
}

/** The organizations whose names are withheld for their safety, and where a steward withholds one. */
export function WithheldPage({ frame, withheld, typed, faults, done }: { frame: Frame; withheld: readonly WithheldView[]; typed: { readonly address: string; readonly note: string; readonly lifted: string }; faults: readonly FormFault[]; done?: 'withheld' | 'lifted' | undefined }) {
  const { lang } = frame
  const t = messagesFor(lang).withholding
  const isNew = typed.lifted === ''
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.withheld, { lang: other })} done={done === undefined ? undefined : t.done[done]}>
      <ErrorSummary lang={lang} faults={faults} />
      {withheld.length === 0 ? <None text={t.none} /> : <ul class="rows">{withheld.map((one) => <Held one={one} frame={frame} typed={typed} faults={faults} />)}</ul>}
      <Section id="withhold" title={t.withhold}>
        <Form frame={frame} action={href(PATHS.withheld, { lang })}>
          <TextField lang={lang} name="address" label={t.address} hint={t.addressHint} faults={faults} value={typed.address} />
          <TextArea lang={lang} name="note" label={t.note} hint={t.noteHint} faults={faults} value={isNew ? typed.note : ''} rows={3} maxlength={REASON_LENGTH.most} />
          <p class="hint">{t.means}</p>
          <p class="acts"><Button>{t.withhold}</Button></p>
        </Form>
      </Section>
    </DeskPage>
  )
}
