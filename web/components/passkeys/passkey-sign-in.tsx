import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Signing in by a passkey; hidden where the browser has no JavaScript or cannot do it. The page loads the island `passkeys`. */
export function PasskeySignIn({ frame, next }: { frame: Frame; next: string }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.signIn
  return (
    <div class="passkey" data-passkey="sign-in" hidden>
      <Form frame={frame} action={href(PATHS.signInPasskey, { lang })}>
        <input type="hidden" name="next" value={next} />
        <p class="err" role="alert" data-failed hidden>{t.passkeyFailed}</p>
        <Button quiet>{t.passkey}</Button>
        <p class="hint">{t.passkeyHint}</p>
      </Form>
    </div>
  )
}
