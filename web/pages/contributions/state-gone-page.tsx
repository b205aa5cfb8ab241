import type { Contribution } from '#functions/contributions/contribution.ts'
import type { FormEntry } from '#functions/contributions/form-codec.ts'
import type { Frame } from '#web/layout/frame.ts'
import { Page } from '#web/layout/page.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'
import { entryName } from './entry-names.ts'

/** 409: it was submitted, published or discarded in another window; what was typed is shown, so that it is not lost. */
export function StateGonePage({ frame, contribution, entries }: { frame: Frame; contribution: Contribution; entries: readonly FormEntry[] }) {
  const { lang } = frame
  const t = messagesFor(lang).contributions
  const { id, kind, state } = contribution
  const typed = entries.flatMap(([name, value]) => (value === '' ? [] : [{ term: entryName(name, kind, lang), value }])).filter(({ term }) => term !== null)
  return (
    <Page frame={frame} title={t.stateGone.title} description={t.stateGone.title} address={(other) => href(PATHS.contribution, { lang: other, id })} isHidden>
      <div class="head"><p class="kind">{t.states[state]}</p><h1>{t.stateGone.title}</h1><p class="lede">{t.stateGone.lede}</p></div>
      <dl class="answers">{typed.map(({ term, value }) => <div><dt>{term}</dt><dd>{value}</dd></div>)}</dl>
      <p class="acts"><a class="btn quiet" href={href(PATHS.contribution, { lang, id })}>{t.workspace.open}</a></p>
    </Page>
  )
}
