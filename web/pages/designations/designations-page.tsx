import { COUNTRIES, countryName } from '#db/reference/countries.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { inNameOrder } from '#functions/countries/rules.ts'
import type { DesignationRow } from '#functions/designations/schema.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { DateField, Select, TextField } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { OrganizationLink } from '#web/components/names.tsx'
import { None, Section } from '#web/components/section.tsx'
import { Voice } from '#web/components/voice.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { NoticesToConfirm } from '#web/pages/joining/notices-to-confirm.tsx'
import type { Typed } from '#web/pages/joining/typed.ts'
import { href, PATHS } from '#web/paths.ts'

/** Longest office and reference, in characters. */
const TEXT_LENGTH = 200

/** The State or territory that a designation is recorded of, and the organizations on record there that may speak for it. */
export interface DesignatingState { readonly code: string; readonly organizations: readonly OrganizationBrief[] }

/** The desk where a steward records whom a State or territory has designated in writing to speak for it, and ends it. */
export function DesignationsPage({ frame, designations, state, isSent, typed, faults, done }: { frame: Frame; designations: readonly DesignationRow[]; state: DesignatingState | null; isSent: boolean; typed: Pick<Typed, 'one' | 'all' | 'notices'>; faults: readonly FormFault[]; done: string | null }) {
  const { lang } = frame
  const t = messagesFor(lang).designations.desk
  const places = inNameOrder(COUNTRIES.filter(({ subregion }) => subregion !== 'outside'), lang)
  const to = (other: typeof lang) => href(PATHS.designations, { lang: other })
  const text = { lang, faults, autocomplete: 'off' } as const
  const stateChoice = <Select lang={lang} name="state" label={t.state} faults={faults} chosen={typed.one('state')} choices={places.map(({ code, names }) => ({ value: code, label: names[lang] }))} />
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={to} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      {done !== null && <p class="said-well" role="status">{done}</p>}
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      {designations.length === 0 ? <None text={t.none} /> : (
        <ul class="posts">
          {designations.map((one) => (
            <li>
              <div><p><OrganizationLink organization={one.state} lang={lang} /></p><p class="meta"><Voice voice={one} of={one.state.kind === 'territory' ? 'territory' : 'state'} lang={lang} /></p></div>
              <div class="acts"><ButtonForm frame={frame} action={href(PATHS.designationEnd, { lang, id: one.id })} quiet>{t.end}</ButtonForm></div>
            </li>
          ))}
        </ul>
      )}
      <Section id="add" title={t.add} note={t.replaces}>
        {state === null && !isSent ? (
          <form action={`${to(lang)}#add`}>
            {stateChoice}
            <p class="acts"><Button>{t.next}</Button></p>
          </form>
        ) : (
          <Form frame={frame} action={to(lang)}>
            {state === null ? stateChoice : <><input type="hidden" name="state" value={state.code} /><p class="field" id="f-state">{t.state}: <b>{countryName(state.code, lang)}</b>. <a href={`${to(lang)}#add`}>{t.change}</a></p></>}
            <Select lang={lang} name="speaker" label={t.speaker} hint={t.speakerHint} faults={faults} chosen={typed.one('speaker')} choices={(state?.organizations ?? []).map(({ id, names }) => ({ value: id, label: displayName(names, lang).text }))} />
            <TextField {...text} name="office" label={t.office} hint={t.officeHint} value={typed.one('office')} maxlength={TEXT_LENGTH} />
            <TextField {...text} name="reference" label={t.reference} hint={t.referenceHint} value={typed.one('reference')} maxlength={TEXT_LENGTH} />
            <DateField lang={lang} name="dated" label={t.dated} faults={faults} hint={t.errors.dated} day={typed.one('dated-day')} month={typed.one('dated-month')} year={typed.one('dated-year')} />
            <NoticesToConfirm typed={typed} faults={faults} lang={lang} />
            <p class="acts"><Button>{t.send}</Button></p>
          </Form>
        )}
      </Section>
    </Page>
  )
}
