import { ErrorSummary } from '#web/components/forms/error-summary.tsx'
import type { FormFault } from '#web/components/forms/fault.ts'
import { TextField } from '#web/components/forms/fields.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import { RichText } from '#web/components/rich-text.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Typing the code that was mailed. */
export function CodePage({ frame, email, next, minutes, faults }: { frame: Frame; email: string; next: string; minutes: number; faults: readonly FormFault[] }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.code
  return (
    <Page frame={frame} title={t.title} description={t.title} address={(other) => href(PATHS.signInCode, { lang: other })} isHidden hasErrors={faults.length > 0}>
      <ErrorSummary lang={lang} faults={faults} />
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede(email)}</p></div>
      <Form frame={frame} action={href(PATHS.signInCode, { lang })}>
        <TextField lang={lang} name="code" label={t.code} hint={t.hint(minutes)} faults={faults} value="" inputMode="numeric" autocomplete="one-time-code" spellcheck={false} maxlength={20} />
        <p class="acts"><Button>{t.enter}</Button></p>
      </Form>
      <p class="meta"><RichText text={t.again} links={{ again: href(PATHS.signIn, { lang }, { next }) }} /></p>
    </Page>
  )
}
