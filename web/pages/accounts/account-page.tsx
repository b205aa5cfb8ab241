import type { Child } from 'hono/jsx'
import { LANGUAGES, type Language } from '#db/reference/languages.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { OwnAccountView, OwnPostView, SessionView } from '#functions/accounts/get-account.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, Select } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { OrganizationName } from '#web/components/names.tsx'
import { PasskeyList } from '#web/components/passkeys/passkey-list.tsx'
import { Section } from '#web/components/section.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Everything that the page of an account shows. */
export interface AccountPageProps {
  readonly frame: Frame
  readonly email: string
  /** the language in which the account is written to */
  readonly mailLanguage: Language
  readonly own: OwnAccountView
  /** key of the session that asks */
  readonly present: number
  readonly faults: readonly FormFault[]
  /** sections of other features, such as the keys of the API */
  readonly more?: Child
}

function Posts({ frame, posts }: { frame: Frame; posts: readonly OwnPostView[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  if (posts.length === 0) return <p>{t.noPosts} <a href={href(PATHS.join, { lang })}>{t.findYours}</a></p>
  return (
    <ul class="plain">
      {posts.map(({ kind, organization }) => (
        <li>{t.postKinds[kind]} · {organization === null ? t.registry : <a href={href(PATHS.workspaceOf, { lang, organization: organization.id })}><OrganizationName names={organization.names} lang={lang} /></a>}</li>
      ))}
    </ul>
  )
}

function Sessions({ frame, sessions, present }: { frame: Frame; sessions: readonly SessionView[]; present: number }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  const action = href(PATHS.accountSessions, { lang })
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  return (
    <div>
      <ul class="plain held">
        {sessions.map(({ key, id, device, createdAt, lastSeenAt }) => (
          <li>
            <p><b>{device === '' ? t.unknownDevice : device}</b>{key === present && <> · {t.thisOne}</>}<br /><span class="meta">{t.since(day(createdAt))} · {t.lastSeen(day(lastSeenAt))}</span></p>
            {key !== present && <ButtonForm frame={frame} action={action} fields={{ end: id }} quiet><span aria-hidden="true">{t.end}</span><span class="vh">{t.endThat(device === '' ? t.unknownDevice : device)}</span></ButtonForm>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <div class="acts"><ButtonForm frame={frame} action={action} fields={{ end: 'others' }} quiet>{t.endOthers}</ButtonForm></div>}
    </div>
  )
}

function MailLanguage({ frame, chosen, faults }: { frame: Frame; chosen: Language; faults: readonly FormFault[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  const choices = LANGUAGES.map((value) => ({ value, label: messagesFor(value).common.languageName }))
  return (
    <Form frame={frame} action={href(PATHS.accountLanguage, { lang })}>
      <Select lang={lang} name="language" label={t.language} hint={t.languageHint} faults={faults} choices={choices} chosen={chosen} />
      <p class="acts"><Button quiet>{t.languageSave}</Button></p>
    </Form>
  )
}

function Closing({ frame, faults }: { frame: Frame; faults: readonly FormFault[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  return (
    <Form frame={frame} action={href(PATHS.accountClose, { lang })}>
      <Choices lang={lang} name="sure" label={t.closeLede} faults={faults} kind="many" choices={[{ value: 'yes', label: t.closeConfirm }]} chosen={[]} />
      <p class="acts"><Button quiet>{t.closeButton}</Button></p>
    </Form>
  )
}

/** The account of who is signed in: posts, sessions, passkeys, the language of its mail, and the way out. */
export function AccountPage({ frame, email, mailLanguage, own, present, faults, more }: AccountPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.account, { lang: other })} islands={['passkeys']} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede(email)}</p>{own.terms !== null && <p class="meta">{t.terms(own.terms.version, formatDate(lang, { text: own.terms.day }))}</p>}</div>
      <div class="account">
        <Section id="posts" title={t.posts}><Posts frame={frame} posts={own.posts} /></Section>
        <Section id="sessions" title={t.sessions}><Sessions frame={frame} sessions={own.sessions} present={present} /></Section>
        <Section id="passkeys" title={t.passkeys}><PasskeyList frame={frame} passkeys={own.passkeys} /></Section>
        <Section id="language" title={t.language}><MailLanguage frame={frame} chosen={mailLanguage} faults={faults} /></Section>
        {more}
        <Section id="close" title={t.close}><Closing frame={frame} faults={faults} /></Section>
      </div>
    </Page>
  )
}
