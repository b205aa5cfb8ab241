import type { BlottableField } from '#functions/blotting/schema.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { HistoryKind } from '#functions/revisions/schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { Choices } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { FactValue, type FactWords } from '#web/pages/history/fact-value.tsx'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { ReasonField, type TypedReason } from '#web/pages/stewardship/reason-field.tsx'
import { href, PATHS } from '#web/paths.ts'
import { fieldLabel } from './field-label.ts'

/** Where a steward picks what is to be blotted out of a record, and says on what public ground. */
export function BlotNewPage({ frame, record, address, fields, chosen, typed, named }: {
  frame: Frame; record: { readonly kind: HistoryKind; readonly id: string }; address: string; fields: readonly BlottableField[]; chosen: string; typed: TypedReason; named: readonly OrganizationBrief[]
}) {
  const { lang } = frame
  const { blotting: t } = messagesFor(lang)
  const words: FactWords = { kind: record.kind, lang, named: new Map(named.map((one) => [one.id, one])) }
  const choices = fields.map(({ choice, pointer, value, isCurrent }) => ({
    value: choice, label: <><b>{fieldLabel(pointer, lang)}</b> <FactValue field={pointer.split('/')[1] ?? ''} value={value} words={words} /></>, ...(isCurrent ? {} : { hint: t.ask.past }),
  }))
  return (
    <DeskPage frame={frame} title={t.ask.title} description={t.ask.lede} lede={t.ask.lede} address={(other) => href(PATHS.blotNew, { lang: other }, { address })} crumbs={[{ label: t.list.title, href: href(PATHS.blots, { lang }) }]}>
      <ErrorSummary lang={lang} faults={typed.faults} />
      <Form frame={frame} action={href(PATHS.blotNew, { lang })}>
        <input type="hidden" name="address" value={address} />
        <Choices lang={lang} name="field" label={t.ask.field} hint={t.ask.fieldHint} kind="one" faults={typed.faults} chosen={[chosen]} choices={choices} />
        <ReasonField lang={lang} label={t.ask.reason} hint={t.ask.reasonHint} typed={typed} />
        <p class="acts"><Button>{t.ask.button}</Button></p>
      </Form>
    </DeskPage>
  )
}
