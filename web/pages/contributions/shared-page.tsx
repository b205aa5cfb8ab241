import type { Contribution } from '#functions/contributions/contribution.ts'
import type { PartyNames } from '#functions/contributions/view.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { CheckAnswers } from './check-answers.tsx'
import { contributionTitle } from './contribution-title.ts'
import { partyText } from './party-name.tsx'

/** What a partner sees who has the private address: what is written, who writes it, and that it is not published. Nothing can be done here. */
export function SharedPage({ frame, contribution, parties, token }: { frame: Frame; contribution: Contribution; parties: PartyNames; token: string }) {
  const { lang } = frame
  const { contributions: t } = messagesFor(lang)
  const title = contributionTitle(contribution, lang) ?? t.workspace.untitled
  return (
    <Page frame={frame} title={`${t.shared.title} · ${title}`} description={t.shared.banner} address={(other) => href(PATHS.contributionShared, { lang: other, token })} isHidden>
      <div class="head"><p class="kind">{t.shared.title} · {t.states[contribution.state]}</p><h1>{title}</h1><p class="lede">{t.shared.banner}</p><p class="meta">{t.shared.by}: {partyText(parties, contribution.organization, lang)}</p></div>
      <CheckAnswers contribution={contribution} parties={parties} canChange={false} lang={lang} />
    </Page>
  )
}
