import type { Contribution } from '#functions/contributions/contribution.ts'
import { Button, Form } from '#web/components/forms/form.tsx'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { contributionTitle } from './contribution-title.ts'

/** Asks once more before a contribution is given up. */
export function DiscardPage({ frame, contribution }: { frame: Frame; contribution: Contribution }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions
  const { id } = contribution
  const to = (other: typeof lang) => href(PATHS.contributionDiscard, { lang: other, id })
  return (
    <Page frame={frame} title={t.discardTitle} description={t.discardTitle} address={to} isHidden>
      <div class="head"><p class="kind">{contributionTitle(contribution, lang) ?? t.workspace.untitled}</p><h1>{t.discardTitle}</h1><p class="lede">{t.discardLede}</p></div>
      <Form frame={frame} action={to(lang)}><p class="acts"><Button>{t.discardConfirm}</Button><a href={href(PATHS.contribution, { lang, id })}>{t.keep}</a></p></Form>
    </Page>
  )
}
