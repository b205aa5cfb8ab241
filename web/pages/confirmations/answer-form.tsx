import type { Child } from 'hono/jsx'
import { MOST_NOTE, type AnswerFault, type AnswerKind, type Voice } from '#functions/confirmations/schema.ts'
import type { TextNotice } from '#functions/free-text/schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, TextArea } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** What was typed and did not hold. */
export interface TypedAnswer { readonly answer: AnswerKind; readonly note: string; readonly confirmed: readonly string[]; readonly fault: AnswerFault | null; readonly notices: readonly TextNotice[] }

const FIELD_OF = { correct: 'correction', dispute: 'reason' } as const

function faultsOf(frame: Frame, typed: TypedAnswer | null): FormFault[] {
  if (typed === null || typed.fault === null || (typed.answer !== 'correct' && typed.answer !== 'dispute')) return []
  return [{ field: typed.fault === 'confirm-notice' ? 'confirmed' : FIELD_OF[typed.answer], message: messagesFor(frame.lang).answers.faults[typed.fault] }]
}

/** The summary of what does not hold, for the top of the page. */
export function AnswerFaults({ frame, typed }: { frame: Frame; typed: TypedAnswer | null }) {
  return <ErrorSummary lang={frame.lang} faults={faultsOf(frame, typed)} />
}

function Notices({ frame, typed }: { frame: Frame; typed: TypedAnswer }) {
  const { lang } = frame
  const { answers, tieForm: { check } } = messagesFor(lang)
  if (typed.notices.length === 0) return null
  const choices = typed.notices.map(({ found, kind }) => ({ value: found, label: check.confirmOf(found), hint: check.notice(found, check.notices[kind]) }))
  return <Choices lang={lang} name="confirmed" label={answers.noticesTitle} kind="many" faults={faultsOf(frame, typed)} chosen={typed.confirmed} choices={choices} />
}

function WithWords({ frame, answer, typed }: { frame: Frame; answer: 'correct' | 'dispute'; typed: TypedAnswer | null }) {
  const { lang } = frame
  const t = messagesFor(lang).answers[answer]
  const mine = typed?.answer === answer ? typed : null
  return (
    <details class="answer" open={mine !== null}>
      <summary>{t.open}</summary>
      <TextArea lang={lang} name={FIELD_OF[answer]} label={t.label} hint={t.hint} faults={mine ? faultsOf(frame, mine) : []} value={mine?.note ?? ''} rows={3} maxlength={MOST_NOTE} />
      {mine && <Notices frame={frame} typed={mine} />}
      <p class="acts"><Button name="answer" value={answer} quiet>{t.send}</Button></p>
    </details>
  )
}

/** What a party can answer, as buttons: it is so, it is so but for a correction, it is not so, and what was said taken back. */
export function AnswerForm({ frame, action, voice, typed = null, children }: { frame: Frame; action: string; voice: Voice; typed?: TypedAnswer | null; children?: Child }) {
  const t = messagesFor(frame.lang).answers
  const { answers, party: { id, said }, seen } = voice
  return (
    <div class="answers-form">
      <Form frame={frame} action={action}>
        <input type="hidden" name="organization" value={id} />
        <input type="hidden" name="seen" value={seen} />
        {children}
        {answers.includes('confirm') && <p class="acts"><Button name="answer" value="confirm">{said.note === null || said.attestation !== 'confirmed' ? t.confirm : t.stillConfirm}</Button></p>}
        {answers.includes('correct') && <WithWords frame={frame} answer="correct" typed={typed} />}
        {answers.includes('dispute') && <WithWords frame={frame} answer="dispute" typed={typed} />}
        {answers.includes('retract') && <p class="acts"><Button name="answer" value="retract" quiet>{t.retract}</Button> <span class="meta">{t.retractHint}</span></p>}
      </Form>
      <p class="meta">{t.nothingHappens}</p>
    </div>
  )
}
