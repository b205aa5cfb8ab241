import type { Language } from '#db/reference/languages.ts'
import type { Desk, DeskRequest, UnverifiedAnswer } from '#functions/desk/schema.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import { DateText } from '#web/components/date-text.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { None, Section } from '#web/components/section.tsx'
import { TextIn } from '#web/components/text-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { DeskPage } from '#web/pages/stewardship/desk-frame.tsx'
import { href, PATHS } from '#web/paths.ts'
import { PassedOn } from './passed-on.tsx'

function Row({ request, day, lang }: { request: DeskRequest; day: string; lang: Language }) {
  const t = messagesFor(lang).desk
  const { id, organization, title, askedOn, dueOn, passedOnAt, invitedAt } = request
  return (
    <tr>
      <th scope="row"><a href={href(PATHS.deskRequest, { lang, id })} aria-label={t.openOf(displayName(organization.names, lang).text)}><OrganizationName names={organization.names} lang={lang} /></a></th>
      <td data-l={t.tie}><TextIn texts={title} lang={lang} /></td>
      <td data-l={t.asked}><DateText date={askedOn} lang={lang} style="short" /></td>
      <td data-l={t.due}>{dueOn === null ? '' : <DateText date={dueOn} lang={lang} style="short" />}{dueOn !== null && dueOn < day && passedOnAt === null && invitedAt === null && <b class="late"> {t.overdue}</b>}</td>
      <td data-l={t.passedOn}><PassedOn request={request} lang={lang} /></td>
    </tr>
  )
}

/** What was refused of an answer that waits: which, and what is wrong. */
export interface SettleFault { readonly invitation: number; readonly typed: string }

function Unverified({ frame, answer, fault }: { frame: Frame; answer: UnverifiedAnswer; fault: SettleFault | null }) {
  const { lang } = frame
  const t = messagesFor(lang).desk
  const { request: { organization, title }, domain, note, answeredOn, invitation } = answer
  const faults: FormFault[] = fault ? [{ field: `note-${invitation}`, message: t.faults.settle }] : []
  return (
    <li>
      <p><b><OrganizationName names={organization.names} lang={lang} /></b> · <TextIn texts={title} lang={lang} /></p>
      <p class="meta">{t.settle.says}: {t.said[answer.answer]}{note && <> <q><TextIn texts={note} lang={lang} /></q></>} · {t.settle.from} <b>{domain}</b> · <DateText date={answeredOn} lang={lang} /></p>
      <p class="meta">{t.site}: {organization.website ?? t.noSite}</p>
      <Form frame={frame} action={href(PATHS.deskInvited, { lang, id: String(invitation) })}>
        <TextField lang={lang} name={`note-${invitation}`} label={t.settle.note} hint={t.settle.noteHint} faults={faults} value={fault?.typed ?? ''} maxlength={300} />
        <p class="acts"><Button name="do" value="accept">{t.settle.accept}</Button><Button name="do" value="refuse" quiet>{t.settle.refuse}</Button></p>
      </Form>
    </li>
  )
}

/** The desk: answers to verify, and the questions that reach nobody by themselves, oldest first. */
export function RequestListPage({ frame, desk, fault = null, done }: { frame: Frame; desk: Desk; fault?: SettleFault | null; done?: string | undefined }) {
  const { lang, day } = frame
  const t = messagesFor(lang).desk
  return (
    <DeskPage frame={frame} title={t.title} description={t.lede} lede={t.lede} address={(other) => href(PATHS.desk, { lang: other })} done={done}>
      {fault && <ErrorSummary lang={lang} faults={[{ field: `note-${fault.invitation}`, message: t.faults.settle }]} />}
      {desk.requests.length === 0 ? <None text={t.none} /> : (
        <table class="stack">
          <thead><tr><th scope="col">{t.party}</th><th scope="col">{t.tie}</th><th scope="col">{t.asked}</th><th scope="col">{t.due}</th><th scope="col">{t.passedOn}</th></tr></thead>
          <tbody>{desk.requests.map((request) => <Row request={request} day={day} lang={lang} />)}</tbody>
        </table>
      )}
      <Section id="verify" title={t.verify.title}>
        <p>{t.verify.lede}</p>
        {desk.unverified.length === 0 ? <p class="meta">{t.verify.none}</p> : <ul class="rows ties">{desk.unverified.map((answer) => <Unverified frame={frame} answer={answer} fault={fault?.invitation === answer.invitation ? fault : null} />)}</ul>}
      </Section>
    </DeskPage>
  )
}

/** The name of what a question is about, for a title. */
export function requestTitle({ organization, title }: DeskRequest, lang: Language): string {
  return `${displayName(organization.names, lang).text} · ${pickText(title, lang).text}`
}
