import type { Language } from '#db/reference/languages.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import { OrganizationMeta } from '#web/components/who.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/**
 * Where the island `matches` puts the organizations that match what is typed in the field with `data-matches={id}`. It is hidden and empty until it does, unless the server has found
 * some for what stands in the field already.
 */
export function Matches({ id, title, found = [], lang }: { id: string; title: string; found?: readonly OrganizationBrief[]; lang: Language }) {
  const { liveCount } = messagesFor(lang).joining.find
  const many = liveCount(2).replace('2', '~')
  return (
    <div id={id} class="matches" hidden={found.length === 0} data-href={href(PATHS.joinOrganization, { lang, organization: '~' }).replace('%7E', '~')} data-one={liveCount(1).replace('1', '~')} data-many={many}>
      <p><b>{title}</b> <span class="meta" data-count role="status">{found.length > 0 && liveCount(found.length)}</span></p>
      <ul>{found.map((one) => <li><a href={href(PATHS.joinOrganization, { lang, organization: one.id })}>{displayName(one.names, lang).text}</a><OrganizationMeta organization={one} lang={lang} /></li>)}</ul>
    </div>
  )
}
