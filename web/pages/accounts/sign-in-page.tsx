import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { PasskeySignIn } from '#web/components/passkeys/passkey-sign-in.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Signing in: one field, one button. `next` is where to go afterwards. With script, a passkey is offered too. */
export function SignInPage({ frame, email, next, faults }: { frame: Frame; email: string; next: string; faults: readonly FormFault[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.signIn
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.signIn, { lang: other })} islands={['passkeys']} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <Form frame={frame} action={href(PATHS.signIn, { lang })}>
        <input type="hidden" name="next" value={next} />
        <TextField lang={lang} name="email" label={t.email} hint={t.emailHint} faults={faults} value={email} type="email" inputMode="email" autocomplete="username webauthn" spellcheck={false} maxlength={254} />
        <p class="acts"><Button>{t.send}</Button></p>
      </Form>
      <PasskeySignIn frame={frame} next={next} />
    </Page>
  )
}
