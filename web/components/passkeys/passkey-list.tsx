import type { PasskeyView } from '#functions/accounts/get-account.ts'
import { formatDate } from '#functions/core/format-date.ts'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import { TextField } from '#web/components/forms/fields.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The passkeys of who is signed in, each with a button to remove it, and the form that adds one. The page loads the island `passkeys`. */
export function PasskeyList({ frame, passkeys }: { frame: Frame; passkeys: readonly PasskeyView[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.account
  const action = href(PATHS.accountPasskeys, { lang })
  const day = (instant: string) => formatDate(lang, { text: instant.slice(0, 10) })
  return (
    <div>
      <p>{t.passkeysLede}</p>
      {passkeys.length === 0 ? <p class="meta">{t.noPasskeys}</p> : (
        <ul class="plain held">
          {passkeys.map(({ credentialId, name, createdAt, lastUsedAt }) => (
            <li>
              <p><b>{name}</b><br /><span class="meta">{t.since(day(createdAt))}{lastUsedAt !== null && ` · ${t.lastSeen(day(lastUsedAt))}`}</span></p>
              <ButtonForm frame={frame} action={action} fields={{ step: 'remove', credential: credentialId }} quiet><span aria-hidden="true">{t.remove}</span><span class="vh">{t.removeThat(name)}</span></ButtonForm>
            </li>
          ))}
        </ul>
      )}
      <noscript><p class="hint">{t.needsScript}</p></noscript>
      <div class="passkey" data-passkey="add" hidden>
        <Form frame={frame} action={action}>
          <TextField lang={lang} name="name" label={t.passkeyName} faults={[]} value="" maxlength={60} autocomplete="off" />
          <p class="err" role="alert" data-failed hidden>{t.passkeyNotAdded}</p>
          <p class="acts"><Button quiet>{t.addPasskey}</Button></p>
        </Form>
      </div>
    </div>
  )
}
