import type { Language } from '#db/reference/languages.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The pages that examine the network, in the order in which they are offered. */
const PAGES = { map: PATHS.network, analysis: PATHS.networkAnalysis, changes: PATHS.networkChanges, matrix: PATHS.networkMatrix, paths: PATHS.networkPaths, missing: PATHS.networkMissing } as const

/** A page that examines the network. */
export type NetworkSection = keyof typeof PAGES

/** What one page alone asks with; the others are not asked it. */
const OWN_PARAMETERS = ['sort', 'focus', 'view', 'a', 'b', 'apart', 'since', 'until', 'columns', 'between', 'measure', 'rows', 'form', 'by']

/** The way between the pages of the network: what is filtered on one is filtered on the next. */
export function NetworkNav({ lang, current, query }: { lang: Language; current: NetworkSection; query: string }) {
  const t = messagesFor(lang).networkNav
  const kept = withChanges(query, Object.fromEntries(OWN_PARAMETERS.map((name) => [name, null])))
  return (
    <nav class="net-nav" aria-label={t.name}>
      <ul>
        {(Object.keys(PAGES) as NetworkSection[]).map((section) => ( // the keys of a constant
          <li><a href={href(PAGES[section], { lang }) + kept} aria-current={section === current ? 'page' : undefined}>{t.pages[section]}</a></li>
        ))}
      </ul>
    </nav>
  )
}
