import type { Language } from '#db/reference/languages.ts'
import type { MeasuredAs } from '#functions/network/analysis/measured-network.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** In which form the network is measured, and whether a State and its institutions count as one, as links. */
export function MeasuredChoice({ form, asOne, query, lang }: MeasuredAs & { query: string; lang: Language }) {
  const t = messagesFor(lang).networkAnalysis.choose
  const choices = [
    { text: t.hub, changes: { form: null, asOne: asOne ? '1' : null }, isChosen: form === 'hub' }, { text: t.pairs, changes: { form: 'pairs', asOne: asOne ? '1' : null }, isChosen: form === 'pairs' },
    { text: t.apart, changes: { form: form === 'hub' ? null : form, asOne: null }, isChosen: !asOne }, { text: t.asOne, changes: { form: form === 'hub' ? null : form, asOne: '1' }, isChosen: asOne },
  ]
  return (
    <nav aria-label={t.name}>
      <ul class="chips">{choices.map(({ text, changes, isChosen }) => <li><a href={href(PATHS.networkAnalysis, { lang }) + withChanges(query, changes)} aria-current={isChosen ? 'true' : undefined}>{text}</a></li>)}</ul>
    </nav>
  )
}
