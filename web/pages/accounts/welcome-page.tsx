import { ContributorTerms } from '#web/components/contributor-terms.tsx'
import { Button, ButtonForm, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The contributor terms, on first sign-in and when they have changed. */
export function WelcomePage({ frame, version, next }: { frame: Frame; version: string; next: string }) {
  const { lang } = frame
  const t = messagesFor(lang).accounts.welcome
  return (
    <Page frame={frame} title={t.title} description={t.lede} address={(other) => href(PATHS.welcome, { lang: other })} isHidden>
      <div class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></div>
      <ContributorTerms lang={lang} version={version} />
      <Form frame={frame} action={href(PATHS.welcome, { lang })}>
        <input type="hidden" name="next" value={next} />
        <p class="acts"><Button>{t.accept}</Button></p>
      </Form>
      <div class="acts"><ButtonForm frame={frame} action={href(PATHS.signOut, { lang })} quiet>{t.leave}</ButtonForm></div>
    </Page>
  )
}
