import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** Where the island `matches` puts the organizations that match what is typed in the field with `data-matches={id}`; hidden and empty until it does. */
export function Matches({ id, title, lang }: { id: string; title: string; lang: Language }) {
  const { liveCount } = messagesFor(lang).joining.find
  const many = liveCount(2).replace('2', '~')
  return (
    <div id={id} class="matches" hidden data-href={href(PATHS.joinOrganization, { lang, organization: '~' }).replace('%7E', '~')} data-one={liveCount(1).replace('1', '~')} data-many={many}>
      <p><b>{title}</b> <span class="meta" data-count role="status"></span></p>
      <ul></ul>
    </div>
  )
}
