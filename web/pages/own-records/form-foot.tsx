import { STATEMENT_LENGTH } from '#functions/joining/registering.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextArea, TextField } from '#web/components/forms/fields.tsx'
import { Button } from '#web/components/forms/form.tsx'
import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { NoticesToConfirm } from '#web/pages/joining/notices-to-confirm.tsx'
import type { TypedRecord } from './typed.ts'

interface Part { readonly typed: TypedRecord; readonly faults: readonly FormFault[]; readonly lang: Language }

/** What such a form begins with: the versions that it was drawn from, and the button that the Enter key presses, which is the one that sends. */
export function FormHead({ typed: { id, revision, base } }: Pick<Part, 'typed'>) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={String(revision)} />
      {base !== null && <input type="hidden" name="base" value={String(base)} />}
      <button class="vh" name="do" value="send" tabindex={-1} aria-hidden="true"></button>
    </>
  )
}

/** What such a form ends with: where it comes from, what the check of free text points out, and what is done with it. */
export function FormFoot({ typed, faults, lang, isStatementOptional = false }: Part & { isStatementOptional?: boolean }) {
  const t = messagesFor(lang).ownRecords
  const { written, notices } = typed
  return (
    <>
      <TextField lang={lang} name="source" label={t.source} hint={t.sourceHint} isOptional faults={faults} value={written.one('source')} type="url" inputMode="url" maxlength={2000} autocomplete="off" />
      <TextArea lang={lang} name="statement" label={t.statement} hint={t.statementHint} isOptional={isStatementOptional} faults={faults} value={written.one('statement')} rows={3} maxlength={STATEMENT_LENGTH} />
      <NoticesToConfirm typed={{ all: written.all, notices }} faults={faults} lang={lang} />
      <p class="acts"><Button name="do" value="send">{t.send}</Button><Button quiet name="do" value="keep">{t.keep}</Button></p>
    </>
  )
}

/** The summary of what does not hold, on top of the page. */
export function FormErrors({ faults, lang }: Pick<Part, 'faults' | 'lang'>) {
  return <ErrorSummary lang={lang} faults={faults} />
}
