import type { Language } from '#db/reference/languages.ts'
import { withoutValue } from '#web/list-query.ts'
import { messagesFor } from '#web/locales/messages.ts'
import type { FacetGroup } from './facets.tsx'

/** The filters that are on, each a link that takes it away. Nothing is shown when there is none. */
export function Picked({ groups, action, query, lang }: { groups: readonly FacetGroup[]; action: string; query: string; lang: Language }) {
  const t = messagesFor(lang).common.facets
  const on = groups.flatMap((group) => group.options.filter((option) => option.isChecked).map((option) => ({ ...option, name: group.name })))
  if (on.length === 0) return null
  return (
    <ul class="chips">
      {on.map((option) => <li><a href={action + withoutValue(query, option.name, option.value)} aria-label={t.remove(option.label)}>{option.label} <span aria-hidden="true">×</span></a></li>)}
      {on.length > 1 && <li class="all"><a href={action + on.reduce((left, option) => withoutValue(left, option.name, option.value), query)}>{t.clear}</a></li>}
    </ul>
  )
}
