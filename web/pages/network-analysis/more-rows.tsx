import type { Language } from '#db/reference/languages.ts'
import { withChanges } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** How many rows of a table are shown, with the way to all of them; nothing when they all are. */
export function MoreRows({ shown, all, query, lang }: { shown: number; all: number; query: string; lang: Language }) {
  const t = messagesFor(lang).networkAnalysis.table
  return shown >= all ? null : <p class="meta">{t.shown(shown, all)} <a href={href(PATHS.networkAnalysis, { lang }) + withChanges(query, { rows: 'all' })}>{t.all(all)}</a></p>
}
