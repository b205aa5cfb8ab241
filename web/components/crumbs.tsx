import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The way down to a page, from its section; the page itself is not in it. */
export function Crumbs({ items, lang }: { items: readonly { readonly label: string; readonly href: string }[]; lang: Language }) {
  return (
    <nav class="crumbs" aria-label={messagesFor(lang).common.crumbs}>
      <ol>{items.map((item) => <li><a href={item.href}>{item.label}</a></li>)}</ol>
    </nav>
  )
}
