import type { Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { LENGTHS } from '#functions/objections/rules.ts'
import type { OwnObjection } from '#functions/objections/schema.ts'
import { Facts } from '#web/components/facts.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextArea } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { Section } from '#web/components/section.tsx'
import { wordText } from '#web/components/told-word.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { NoticesToConfirm } from '#web/pages/joining/notices-to-confirm.tsx'
import type { Typed } from '#web/pages/joining/typed.ts'
import { href, PATHS } from '#web/paths.ts'

function standing({ state, isProven, dueOn, reason }: OwnObjection, lang: Language): string {
  const { follow: t, states } = messagesFor(lang).objections
  const due = dueOn === null ? '' : formatDate(lang, { text: dueOn })
  if (!isProven) return t.toProve
  switch (state) {
    case 'unverified': return t.waiting(due)
    case 'open': return t.open(due)
    case 'appealed': return t.appealed(due)
    case 'rejected': return `${t.rejected} ${reason ?? ''}`
    case 'upheld': case 'closed': return states[state]
  }
}

/** Where the link of a mail leads: what was written, how it stands; reading changes nothing, a button does. */
export function FollowPage({ frame, own, token, typed, faults }: { frame: Frame; own: OwnObjection; token: string; typed: Typed; faults: readonly FormFault[] }) {
  const { lang } = frame
  const { follow: t, desk, wishes } = messagesFor(lang).objections
  const action = href(PATHS.objectionLink, { lang, token })
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.objectionLink, { lang: other, token })} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{standing(own, lang)}</p></div>
      <Facts facts={[
        { term: desk.record, value: wordText(own.title, lang), wide: true },
        { term: desk.by, value: <OrganizationName names={own.organization.names} lang={lang} />, wide: true },
        { term: messagesFor(lang).objections.make.wish, value: wishes[own.wish] },
        { term: desk.says, value: own.statement, wide: true },
        { term: desk.reply, value: own.reply, wide: true },
      ]} />
      {!own.isProven && <Form frame={frame} action={action}><p class="acts"><Button name="do" value="prove">{t.prove}</Button></p></Form>}
      {own.state === 'rejected' && (
        <Section id="appeal" title={t.appeal}>
          <Form frame={frame} action={action}>
            <TextArea lang={lang} name="appeal" label={t.appealLabel} hint={t.appealHint} faults={faults} value={typed.one('appeal')} rows={6} maxlength={LENGTHS.statement.most} />
            <NoticesToConfirm typed={typed} faults={faults} lang={lang} />
            <p class="acts"><Button name="do" value="appeal">{t.appeal}</Button></p>
          </Form>
        </Section>
      )}
    </Page>
  )
}

/** What is said of a link that does not work: the same whatever the reason. */
export function GonePage({ frame, token }: { frame: Frame; token: string }) {
  const { lang } = frame
  const t = messagesFor(lang).objections.follow
  return (
    <Page frame={frame} title={t.goneTitle} description={t.goneTitle} address={(other) => href(PATHS.objectionLink, { lang: other, token })} isHidden>
      <div class="head"><h1>{t.goneTitle}</h1><p class="lede">{t.gone}</p></div>
    </Page>
  )
}
