import type { ApiKeyView } from '#functions/api-keys/schema.ts'
import { formatDate } from '#functions/core/format-date.ts'
import type { HeldPost } from '#functions/core/viewer.ts'
import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { Choices, TextField } from '#web/components/forms/fields.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** What was typed in the form of a new key. */
export interface TypedKey { readonly name: string; readonly post: string; readonly scope: string; readonly days: string }

/** Everything that the page of the API keys shows. */
export interface ApiKeysPageProps {
  readonly frame: Frame
  readonly keys: readonly ApiKeyView[]
  readonly posts: readonly HeldPost[]
  /** the days for which a key may be made */
  readonly spans: readonly number[]
  readonly today: string
  readonly typed: TypedKey
  readonly faults: readonly FormFault[]
  /** the key that was just made, shown this once; null: none */
  readonly made: string | null
}

function KeyList({ frame, keys, today }: Pick<ApiKeysPageProps, 'frame' | 'keys' | 'today'>) {
  const { lang } = frame
  const t = messagesFor(lang).apiKeys
  const kinds = messagesFor(lang).accounts.account
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  if (keys.length === 0) return <p class="meta">{t.none}</p>
  return (
    <ul class="plain held">
      {keys.map(({ id, name, scope, post, organization, createdAt, expiresAt, lastUsedOn }) => (
        <li>
          <p>
            <b>{name}</b> · {t.scopes[scope]}<br />
            <span class="meta">{kinds.postKinds[post]} · {organization ?? kinds.registry} · {t.since(day(createdAt))} · {lastUsedOn === null ? t.unused : t.lastUsed(day(lastUsedOn))}
              {expiresAt !== null && <> · {expiresAt.slice(0, 10) < today ? t.expired(day(expiresAt)) : t.until(day(expiresAt))}</>}</span>
          </p>
          <ButtonForm frame={frame} action={href(PATHS.accountKeyEnd, { lang })} fields={{ key: id }} quiet><span aria-hidden="true">{t.end}</span><span class="vh">{t.endThat(name)}</span></ButtonForm>
        </li>
      ))}
    </ul>
  )
}

/** The API keys of who is signed in, with the form that makes one; a key that was just made is shown this once. */
export function ApiKeysPage({ frame, keys, posts, spans, today, typed, faults, made }: ApiKeysPageProps) {
  const { lang } = frame
  const t = messagesFor(lang).apiKeys
  const kinds = messagesFor(lang).accounts.account
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.accountKeys, { lang: other })} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede} <a href={href(PATHS.apiReference, { lang })}>{t.reference}</a></p></div>
      {made !== null && <section aria-labelledby="made"><h2 id="made">{t.made}</h2><p>{t.madeLede}</p><pre><code translate="no">{made}</code></pre></section>}
      <section aria-labelledby="keys"><h2 id="keys">{t.yours}</h2><KeyList frame={frame} keys={keys} today={today} /></section>
      {posts.length > 0 && (
        <section aria-labelledby="new">
          <h2 id="new">{t.make}</h2>
          <Form frame={frame} action={href(PATHS.accountKeys, { lang })}>
            <TextField lang={lang} name="name" label={t.name} hint={t.nameHint} faults={faults} value={typed.name} maxlength={100} autocomplete="off" />
            <Choices lang={lang} name="post" label={t.post} hint={t.postHint} faults={faults} kind="one" choices={posts.map(({ id, kind, organization }) => ({ value: id, label: `${kinds.postKinds[kind]} · ${organization ?? kinds.registry}` }))} chosen={[typed.post]} />
            <Choices lang={lang} name="scope" label={t.scope} faults={faults} kind="one" choices={[{ value: 'read', label: t.scopes.read }, { value: 'write', label: t.scopes.write }]} chosen={[typed.scope]} />
            <Choices lang={lang} name="days" label={t.days} faults={faults} kind="one" choices={spans.map((span) => ({ value: String(span), label: t.span(span) }))} chosen={[typed.days]} />
            <p class="acts"><Button>{t.make}</Button></p>
          </Form>
        </section>
      )}
      <p><a href={href(PATHS.account, { lang })}>{t.back}</a></p>
    </Page>
  )
}
