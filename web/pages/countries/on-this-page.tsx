import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'

/** The sections of a long page as links, in their order. */
export function OnThisPage({ sections, lang }: { sections: readonly { readonly id: string; readonly title: string }[]; lang: Language }) {
  return <nav class="parts" aria-label={messagesFor(lang).countries.onThisPage}><ul>{sections.map(({ id, title }) => <li><a href={`#${id}`}>{title}</a></li>)}</ul></nav>
}
