import { LANGUAGES } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { displayName } from '#functions/core/text.ts'
import { kindValue } from '#functions/joining/registering.ts'
import { DETAIL_LENGTH } from '#functions/own-records/organization-form.ts'
import type { OwnRecordView, Proposal } from '#functions/own-records/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { DateField, Select, TextField, type Option } from '#web/components/forms/fields.tsx'
import { Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { countryOptions, kindOptions } from '#web/pages/joining/organization-options.ts'
import { href, PATHS } from '#web/paths.ts'
import { CapabilityList } from './capability-list.tsx'
import { FormErrors, FormFoot, FormHead } from './form-foot.tsx'
import { NameFields } from './name-fields.tsx'
import { ProposalState } from './proposal-state.tsx'
import { ownFaultsIn, type TypedRecord } from './typed.ts'

/** What it is: what can be registered, and what it is now, though nobody could register it. */
function kindsFor({ record: { fact } }: OwnRecordView, lang: Frame['lang']): Option[] {
  const now = kindValue(fact.sector, fact.kind)
  const offered = kindOptions(lang)
  if (offered.some((group) => 'choices' in group && group.choices.some(({ value }) => value === now))) return offered
  return [{ value: now, label: `${label('organization-kinds', fact.kind, lang)} (${label('sectors', fact.sector, lang)})` }, ...offered]
}

function RecordForm({ frame, view, typed }: { frame: Frame; view: OwnRecordView; typed: TypedRecord }) {
  const { lang } = frame
  const { ownRecords: t, joining: { register }, common } = messagesFor(lang)
  const { written } = typed
  const faults = ownFaultsIn(lang, typed.faults)
  const isDetailOpen = LANGUAGES.some((one) => written.one(`detail-${one}`) !== '' || faults.some(({ field }) => field === `detail-${one}`))
  return (
    <Form frame={frame} action={href(PATHS.ownRecord, { lang, organization: view.record.id })}>
      <FormHead typed={typed} />
      <NameFields written={written} faults={faults} lang={lang} />
      <Select lang={lang} name="kind" label={register.kind} faults={faults} chosen={written.one('kind')} choices={kindsFor(view, lang)} />
      <Select lang={lang} name="country" label={register.country} hint={register.countryHint} faults={faults} chosen={written.one('country')} choices={countryOptions(lang)} />
      <TextField lang={lang} name="website" label={register.website} hint={t.websiteHint} isOptional faults={faults} value={written.one('website')} type="url" inputMode="url" maxlength={2000} autocomplete="off" />
      <DateField lang={lang} name="founded" label={register.founded} hint={register.foundedHint} isOptional faults={faults} day={written.one('founded-day')} month={written.one('founded-month')} year={written.one('founded-year')} />
      <details class="field tuck" open={isDetailOpen}>
        <summary>{t.detail}</summary>
        <p class="hint">{t.detailHint}</p>
        {LANGUAGES.map((one) => <TextField lang={lang} name={`detail-${one}`} label={t.detailIn(common.inLanguage[one])} isOptional faults={faults} value={written.one(`detail-${one}`)} maxlength={DETAIL_LENGTH} autocomplete="off" attributes={one === lang ? {} : { lang: one }} />)}
      </details>
      <FormFoot typed={typed} faults={faults} lang={lang} />
    </Form>
  )
}

/** Where an organization changes what is on record of it, and sees what it offers and needs. While a change waits for a steward there is no form: it is taken back first. */
export function OwnRecordPage({ frame, view, draft, typed }: { frame: Frame; view: OwnRecordView; draft: Proposal | null; typed: TypedRecord }) {
  const { lang } = frame
  const { ownRecords: t, contributions: { workspace } } = messagesFor(lang)
  const { id, fact } = view.record
  const faults = ownFaultsIn(lang, typed.faults)
  const name = displayName(fact.names, lang).text
  return (
    <Page frame={frame} title={`${t.title} · ${name}`} description={t.lede} address={(other) => href(PATHS.ownRecord, { lang: other, organization: id })} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: workspace.title, href: href(PATHS.workspaceOf, { lang, organization: id }) }]} lang={lang} />
      <FormErrors faults={faults} lang={lang} />
      <div class="head">
        <p class="kind">{t.title}</p>
        <h1><OrganizationName names={fact.names} lang={lang} /></h1>
        <p class="lede">{t.lede}</p>
        <p class="meta"><a href={href(PATHS.organization, { lang, id })}>{workspace.publicPage}</a></p>
      </div>
      {draft !== null && <ProposalState frame={frame} organization={id} proposal={draft} day={formatDate(lang, { text: draft.updatedAt.slice(0, 10) })} />}
      {draft?.state === 'submitted' ? null : <Section id="record" title={t.recordTitle}><RecordForm frame={frame} view={view} typed={typed} /></Section>}
      <CapabilityList view={view} lang={lang} />
    </Page>
  )
}
