import { displayName } from '#functions/core/text.ts'
import { OFFICE_LENGTH, REACHED_BY_LENGTH, type Joinable } from '#functions/joining/schema.ts'
import { Crumbs } from '#web/components/crumbs.tsx'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import { Who } from '#web/components/who.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { NoticesToConfirm } from './notices-to-confirm.tsx'
import { faultsIn, type Typed } from './typed.ts'
import { Ways } from './ways.tsx'

/** Asking to act for an organization on record: the office, and how standing is shown. */
export function AskPage({ frame, joinable, ownEmail, typed }: { frame: Frame; joinable: Joinable; ownEmail: string; typed: Typed }) {
  const { lang } = frame
  const { ask: t, find } = messagesFor(lang).joining
  const { organization, host } = joinable
  const faults = faultsIn(lang, typed, host)
  const address = (other: typeof lang) => href(PATHS.joinOrganization, { lang: other, organization: organization.id })
  return (
    <Page frame={frame} title={t.title(displayName(organization.names, lang).text)} description={t.lede} address={address} isHidden hasErrors={faults.length > 0}>
      <Crumbs items={[{ label: find.title, href: href(PATHS.join, { lang }) }]} lang={lang} />
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.heading}</h1><Who organization={organization} lang={lang} /><p class="lede">{t.lede}</p><p class="meta"><RichText text={t.instead} links={{ find: href(PATHS.join, { lang }) }} /></p></div>
      <Form frame={frame} action={address(lang)}>
        <TextField lang={lang} name="office" label={t.office} hint={t.officeHint} faults={faults} value={typed.one('office')} autocomplete="organization-title" maxlength={OFFICE_LENGTH} />
        <Ways joinable={joinable} ownEmail={ownEmail} typed={typed} faults={faults} lang={lang} />
        <TextField lang={lang} name="reachedBy" label={t.reachedBy} hint={t.reachedByHint} faults={faults} value={typed.one('reachedBy')} autocomplete="off" maxlength={REACHED_BY_LENGTH} />
        <NoticesToConfirm typed={typed} faults={faults} lang={lang} />
        <p class="acts"><Button>{t.send}</Button></p>
      </Form>
    </Page>
  )
}

/** What stands in place of the form: for a State or territory, and for who acts for the organization already. */
export function NoAskPage({ frame, joinable, why }: { frame: Frame; joinable: Joinable; why: 'place' | 'already' }) {
  const { lang } = frame
  const { ask: t, find } = messagesFor(lang).joining
  const { organization } = joinable
  return (
    <Page frame={frame} title={t.title(displayName(organization.names, lang).text)} description={t.lede} address={(other) => href(PATHS.joinOrganization, { lang: other, organization: organization.id })} isHidden>
      <Crumbs items={[{ label: find.title, href: href(PATHS.join, { lang }) }]} lang={lang} />
      <div class="head"><h1>{t.heading}</h1><Who organization={organization} lang={lang} /></div>
      <p>{why === 'place' ? t.place : t.already}</p>
      <p>{why === 'place' ? <a href={href(PATHS.join, { lang })}>{t.placeBack}</a> : <a href={href(PATHS.workspaceOf, { lang, organization: organization.id })}>{t.alreadyGo}</a>}</p>
    </Page>
  )
}
