import { label } from '#db/reference/terms.ts'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { EXCHANGE_STATUSES } from '#db/reference/vocabularies.ts'
import type { StepView } from '#functions/contributions/view.ts'
import { Choices, DateField, TextArea, TextField } from '#web/components/forms/fields.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { faultsIn, StepPage } from './step-page.tsx'

interface Part { readonly view: StepView; readonly lang: Language; readonly faults: readonly FormFault[] }

function AllianceEnd({ view: { contribution: { form: { when } } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm.when
  const endDate = <DateField lang={lang} name="end" label={t.endDate} faults={faults} {...when.end} />
  const choices = [{ value: 'on', label: t.endings.on, more: endDate }, { value: 'open', label: t.endings.open }, { value: 'unknown', label: t.endings.unknown }]
  return <Choices lang={lang} name="ending" kind="one" label={t.ending} faults={faults} chosen={[when.ending]} choices={choices} />
}

/** What only an exchange has. A status that is not known can be given by a source alone, so that it stays where it stands and is not offered anew. */
function ExchangeFacts({ view: { contribution: { form } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm
  const { when } = form
  const statuses = EXCHANGE_STATUSES.filter((status) => status !== 'unknown' || when.status === 'unknown')
  const written = LANGUAGES.filter((one) => one === form.lang || when.preconditions[one] !== '' || faults.some(({ field }) => field === `preconditions-${one}`))
  return (
    <>
      <DateField lang={lang} name="end" label={t.when.end} hint={t.when.exact} faults={faults} {...when.end} />
      <Choices lang={lang} name="status" kind="one" label={t.when.status} faults={faults} chosen={[when.status]} choices={statuses.map((value) => ({ value, label: label('exchange-statuses', value, lang) }))} />
      <Choices lang={lang} name="mode" kind="one" label={t.when.mode} faults={faults} chosen={[when.mode]}
        choices={[{ value: 'on-site', label: t.when.modes['on-site'] }, { value: 'virtual', label: t.when.modes.virtual }, { value: '', label: t.when.modes.unknown }]} />
      <div class="narrow"><TextField lang={lang} name="durationDays" label={t.when.duration} isOptional faults={faults} value={when.durationDays} inputMode="numeric" autocomplete="off" /></div>
      <TextField lang={lang} name="paidBy" label={t.when.paidBy} hint={t.when.paidByHint} isOptional faults={faults} value={when.paidBy} autocomplete="off" />
      {written.map((one) => <TextArea lang={lang} name={`preconditions-${one}`} label={t.when.preconditions} hint={t.when.preconditionsHint} isOptional faults={faults} value={when.preconditions[one]} rows={3} />)}
      {LANGUAGES.filter((one) => !written.includes(one)).map((one) => <input type="hidden" name={`preconditions-${one}`} value="" />)}
    </>
  )
}

/** Step 3: when it begins and ends; of an exchange, how it is done. */
export function WhenStepPage({ frame, view }: { frame: Frame; view: StepView }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.when
  const { kind, form } = view.contribution
  const part = { view, lang, faults: faultsIn('when', view.faults, lang) }
  return (
    <StepPage frame={frame} step="when" view={view} heading={t.heading[kind]}>
      <DateField lang={lang} name="start" label={t.start} hint={t.exact} faults={part.faults} {...form.when.start} />
      {kind === 'alliance' ? <AllianceEnd {...part} /> : <ExchangeFacts {...part} />}
    </StepPage>
  )
}
