import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Questions that the pages of the network answer, each with the address of its answer. Folded where there is little room. */
export function NetworkQuestions({ lang }: { lang: Language }) {
  const t = messagesFor(lang).networkQuestions
  const answers = [
    [t.ended, href(PATHS.networkChanges, { lang }, { since: '2020-01-01' })],
    [t.caribbean, href(PATHS.networkAnalysis, { lang }, { between: 'caribbean' })],
    [t.shared, href(PATHS.networkPaths, { lang }, { a: 'per', b: 'col' })],
    [t.training, href(PATHS.networkMatrix, { lang }, { workLine: 'training' })],
    [t.holding, href(PATHS.networkAnalysis, { lang }, { measure: 'holding' })],
    [t.learned, href(PATHS.networkChanges, { lang })],
  ] as const
  return (
    <details class="questions">
      <summary>{t.title}</summary>
      <ul>{answers.map(([question, address]) => <li><a href={address}>{question}</a></li>)}</ul>
    </details>
  )
}
