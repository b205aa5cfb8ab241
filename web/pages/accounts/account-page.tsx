import type { Child } from 'hono/jsx'
import { formatDate } from '#functions/core/format-date.ts'
import type { PasskeyView, SessionView } from '#functions/accounts/get-account.ts'
import type { HeldPost } from '#functions/core/viewer.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { PasskeyList } from '#web/components/passkeys/passkey-list.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Everything that the page of an account shows. */
export interface AccountPageProps {
  readonly frame: Frame
  readonly email: string
  readonly termsVersion: string
  readonly posts: readonly HeldPost[]
  readonly sessions: readonly SessionView[]
  /** key of the session that asks */
  readonly present: number
  readonly passkeys: readonly PasskeyView[]
  readonly faults: readonly FormFault[]
  /** sections of other features, such as the keys of the API */
  readonly more?: Child
}

function Posts({ frame, posts }: Pick<AccountPageProps, 'frame' | 'posts'>) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">{t.posts}</h2>
      {posts.length === 0 ? <p>{t.noPosts} <a href={href(PATHS.join, { lang })}>{t.findYours}</a></p> : (
        <ul class="plain">{posts.map(({ kind, organization }) => <li>{t.postKinds[kind]} · {organization === null ? t.registry : <a href={href(PATHS.organization, { lang, id: organization })}>{organization}</a>}</li>)}</ul>
      )}
    </section>
  )
}

function Sessions({ frame, sessions, present }: Pick<AccountPageProps, 'frame' | 'sessions' | 'present'>) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  const action = href(PATHS.accountSessions, { lang })
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      <ul class="plain held">
        {sessions.map(({ key, id, device, createdAt, lastSeenAt }) => (
          <li>
            <p><b>{device === '' ? t.unknownDevice : device}</b>{key === present && <> · {t.thisOne}</>}<br /><span class="meta">{t.since(formatDate(lang, { text: createdAt.slice(0, 10) }))} · {t.lastSeen(formatDate(lang, { text: lastSeenAt.slice(0, 10) }))}</span></p>
            {key !== present && <ButtonForm frame={frame} action={action} fields={{ end: id }} quiet><span aria-hidden="true">{t.end}</span><span class="vh">{t.endThat(device)}</span></ButtonForm>}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ButtonForm frame={frame} action={action} fields={{ end: 'others' }} quiet>{t.endOthers}</ButtonForm>}
    </section>
  )
}

/** The account of who is signed in: posts, sessions, passkeys, and the way out. */
export function AccountPage({ frame, email, termsVersion, posts, sessions, present, passkeys, faults, more }: AccountPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.account, { lang: other })} islands={['passkeys']} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede(email)}</p><p class="meta">{t.terms(termsVersion)}</p></div>
      <Posts frame={frame} posts={posts} />
      <Sessions frame={frame} sessions={sessions} present={present} />
      <section aria-labelledby="passkeys"><h2 id="passkeys">{t.passkeys}</h2><PasskeyList frame={frame} passkeys={passkeys} /></section>
      {more}
      <section aria-labelledby="close">
        <h2 id="close">{t.close}</h2>
        <p>{t.closeLede}</p>
        <Form frame={frame} action={href(PATHS.accountClose, { lang })}>
          <Choices lang={lang} name="sure" label={t.close} faults={faults} kind="many" choices={[{ value: 'yes', label: t.closeConfirm }]} chosen={[]} />
          <p class="acts"><Button quiet>{t.closeButton}</Button></p>
        </Form>
      </section>
    </Page>
  )
}
