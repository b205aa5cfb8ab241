import { RichText } from '#web/components/rich-text.tsx'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Why what was sent could not be kept, though nothing is wrong with it. */
export type KeptTrouble = 'failed' | 'signedOut' | 'otherSession'

/** What somebody wrote and the registry could not keep: all of it stands here and can be sent again with one press. */
export function InputKeptPage({ frame, trouble, action, entries }: { frame: Frame; trouble: KeptTrouble; action: string; entries: readonly (readonly [name: string, value: string])[] }) {
  const { lang } = frame
  const t = messagesFor(lang).errors.kept
  const texts = entries.map(([, value]) => value.trim()).filter((value) => /\s/.test(value))
  return (
    <Page frame={{ ...frame, query: '' }} title={t[trouble].title} description={t[trouble].title} address={(other) => href(PATHS.home, { lang: other })} isHidden>
      <div class="head"><h1>{t[trouble].title}</h1><p class="lede"><RichText text={t[trouble].lede} links={{ signIn: href(PATHS.signIn, { lang }) }} /></p></div>
      <Form frame={frame} action={action}>
        {entries.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <p class="acts"><Button>{t.retry}</Button></p>
      </Form>
      {texts.length > 0 && <><h2>{t.typed}</h2>{texts.map((text) => <p>{text}</p>)}</>}
    </Page>
  )
}
