import { LANGUAGES } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { MNR_CAPABILITY_TERMS, MNR_GROUPS } from '#db/reference/terms/mnr-capabilities.ts'
import { DIRECTIONS, MNR_CAPABILITIES, WORK_LINES } from '#db/reference/vocabularies.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { NONE_FITS, NOTE_LENGTH } from '#functions/own-records/capability-form.ts'
import type { Proposal } from '#functions/own-records/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { Choices, Select, TextArea } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { FormErrors, FormFoot, FormHead } from './form-foot.tsx'
import { ProposalState } from './proposal-state.tsx'
import { ownFaultsIn, type TypedRecord } from './typed.ts'

/** Where an organization says what it offers or needs, changes it, or asks that it be taken off. `capability`: id of the one on record, or `new`. */
export function CapabilityPage({ frame, organization, capability, draft, typed }: { frame: Frame; organization: string; capability: string; draft: Proposal | null; typed: TypedRecord }) {
  const { lang } = frame
  const { ownRecords: { capabilities: t, title }, common, history } = messagesFor(lang)
  const { written } = typed
  const faults = ownFaultsIn(lang, typed.faults)
  const to = (other: typeof lang) => href(PATHS.ownCapability, { lang: other, organization, capability })
  const others = LANGUAGES.filter((one) => one !== lang)
  const isOpen = others.some((one) => written.one(`note-${one}`) !== '' || faults.some(({ field }) => field === `note-${one}`))
  const mnrs = MNR_GROUPS.flatMap((group) => MNR_CAPABILITIES.filter((one) => MNR_CAPABILITY_TERMS[one].group === group))
  const heading = capability === 'new' ? t.addTitle : t.changeTitle
  return (
    <Page frame={frame} title={heading} description={t.lede} address={to} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: title, href: href(PATHS.ownRecord, { lang, organization }) }]} lang={lang} />
      <FormErrors faults={faults} lang={lang} />
      <div class="head"><h1>{heading}</h1><p class="lede">{t.formLede}</p></div>
      {draft !== null && <ProposalState frame={frame} organization={organization} proposal={draft} day={formatDate(lang, { text: draft.updatedAt.slice(0, 10) })} />}
      {draft?.state !== 'submitted' && (
        <Form frame={frame} action={to(lang)}>
          <FormHead typed={typed} />
          <Choices lang={lang} name="direction" label={history.fields.direction} kind="one" faults={faults} chosen={written.all('direction')} choices={DIRECTIONS.map((value) => ({ value, label: label('directions', value, lang) }))} />
          <Select lang={lang} name="workLine" label={history.fields.workLine} faults={faults} chosen={written.one('workLine')} choices={WORK_LINES.map((value) => ({ value, label: label('work-lines', value, lang) }))} />
          <Select lang={lang} name="mnrCapability" label={history.fields.mnrCapability} hint={t.mnrHint} faults={faults} chosen={written.one('mnrCapability')} choices={[...mnrs.map((value) => ({ value, label: label('mnr-capabilities', value, lang) })), { value: NONE_FITS, label: t.noneFits }]} />
          <TextArea lang={lang} name={`note-${lang}`} label={t.note} hint={t.noteHint} faults={faults} value={written.one(`note-${lang}`)} rows={3} maxlength={NOTE_LENGTH} />
          <details class="field tuck" open={isOpen}>
            <summary>{t.others}</summary>
            {others.map((one) => <TextArea lang={lang} name={`note-${one}`} label={t.noteIn(common.inLanguage[one])} isOptional faults={faults} value={written.one(`note-${one}`)} rows={3} maxlength={NOTE_LENGTH} />)}
          </details>
          <Choices lang={lang} name="visibility" label={history.fields.visibility} kind="one" faults={faults} chosen={written.all('visibility')} choices={(['public', 'allowed'] as const).map((value) => ({ value, label: t.visibilities[value], hint: t.visibilityHints[value] }))} />
          <FormFoot typed={typed} faults={faults} lang={lang} isStatementOptional />
          {capability !== 'new' && <Section id="off" title={t.offTitle}><p>{t.offLede}</p><p class="acts"><Button quiet name="do" value="withdraw">{t.off}</Button></p></Section>}
        </Form>
      )}
    </Page>
  )
}
