import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { MNR_CAPABILITY_TERMS, MNR_GROUPS } from '#db/reference/terms/mnr-capabilities.ts'
import { ALLIANCE_KINDS, MNR_CAPABILITIES, MODALITIES, WORK_LINES, type AllianceKind } from '#db/reference/vocabularies.ts'
import type { StepView } from '#functions/contributions/view.ts'
import { Choices, TextArea, TextField } from '#web/components/forms/fields.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { faultsIn, StepPage } from './step-page.tsx'

/** Kinds of alliance in the order in which an officer meets them. */
const KINDS_BY_USE: readonly AllianceKind[] = ['memorandum-of-understanding', 'framework-agreement', 'specific-agreement', 'coalition', 'coordinated-programme', ...ALLIANCE_KINDS.filter((kind) => ['membership', 'national-commission', 'funding-agreement', 'commitment'].includes(kind))]

interface Part { readonly view: StepView; readonly lang: Language; readonly faults: readonly FormFault[] }

function KindField({ view: { contribution: { kind, form } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm.what
  if (kind === 'exchange') {
    return <div class="picks"><Choices lang={lang} name="nature" kind="one" label={t.modality} faults={faults} chosen={[form.what.nature]} choices={MODALITIES.map((value) => ({ value, label: label('modalities', value, lang) }))} /></div>
  }
  const choices = KINDS_BY_USE.map((value) => ({ value, label: label('alliance-kinds', value, lang), hint: t.kindHints[value] }))
  return <Choices lang={lang} name="nature" kind="one" label={t.kind} hint={t.kindHint} faults={faults} chosen={[form.what.nature]} choices={choices} />
}

/** Name and summary in the language she writes in; in the others under a fold, which is open where something stands or is wrong. */
function TextFields({ view: { contribution: { kind, form } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm.what
  const others = LANGUAGES.filter((one) => one !== form.lang)
  const isOpen = others.some((one) => form.what.titles[one] !== '' || form.what.summaries[one] !== '' || faults.some(({ field }) => field.endsWith(`-${one}`)))
  return (
    <>
      <TextField lang={lang} name={`title-${form.lang}`} label={form.lang === lang ? t.title[kind] : t.titleIn[form.lang]} hint={t.titleHint[kind]} faults={faults} value={form.what.titles[form.lang]} autocomplete="off" />
      <TextArea lang={lang} name={`summary-${form.lang}`} label={form.lang === lang ? t.summary : t.summaryIn[form.lang]} isOptional faults={faults} value={form.what.summaries[form.lang]} rows={3} />
      <details class="field tuck" open={isOpen}>
        <summary>{t.others}</summary>
        {others.map((one) => (
          <>
            <TextField lang={lang} name={`title-${one}`} label={t.titleIn[one]} isOptional faults={faults} value={form.what.titles[one]} autocomplete="off" attributes={{ lang: one }} />
            <TextArea lang={lang} name={`summary-${one}`} label={t.summaryIn[one]} isOptional faults={faults} value={form.what.summaries[one]} rows={3} />
          </>
        ))}
      </details>
    </>
  )
}

function Capabilities({ view: { contribution: { form } }, lang, faults }: Part) {
  const t = messagesFor(lang).tieForm.what
  const chosen = form.what.capabilities
  const inOrder = MNR_GROUPS.flatMap((group) => MNR_CAPABILITIES.filter((one) => MNR_CAPABILITY_TERMS[one].group === group))
  return (
    <details class="field tuck" open={chosen.length > 0 || faults.some(({ field }) => field === 'capabilities')}>
      <summary>{t.capabilities}</summary>
      <Choices lang={lang} name="capabilities" kind="many" label={t.capabilities} hint={t.capabilitiesHint} isOptional faults={faults} chosen={chosen} choices={inOrder.map((value) => ({ value, label: label('mnr-capabilities', value, lang) }))} />
    </details>
  )
}

/** Step 1: what it is. */
export function WhatStepPage({ frame, view }: { frame: Frame; view: StepView }) {
  const { lang } = frame
  const t = messagesFor(lang).tieForm.what
  const { kind, form } = view.contribution
  const part = { view, lang, faults: faultsIn('what', view.faults, lang) }
  return (
    <StepPage frame={frame} step="what" view={view} heading={t.heading[kind]}>
      <TextFields {...part} />
      <KindField {...part} />
      <Choices lang={lang} name="workLines" kind="many" label={t.workLines} hint={t.workLinesHint} faults={part.faults} chosen={form.what.workLines} choices={WORK_LINES.map((value) => ({ value, label: label('work-lines', value, lang) }))} />
      {kind === 'exchange' && <Capabilities {...part} />}
    </StepPage>
  )
}
