import type { Language } from '#db/reference/languages.ts'
import { messagesFor } from '#web/locales/messages.ts'
import { href, PATHS } from '#web/paths.ts'

/** The field and button of a search, to stand inside a form of its own (`SearchForm`) or of a list (`ListFrame`). */
export function SearchField({ lang, value, label, placeholder }: { lang: Language; value?: string; label?: string; placeholder?: string }) {
  const t = messagesFor(lang).common.search
  return (
    <>
      <label class="vh" for="q">{label ?? t.label}</label>
      <input id="q" name="q" type="search" value={value} placeholder={placeholder ?? t.placeholder} autocomplete="off" maxlength={200} />
      <button>{t.button}</button>
    </>
  )
}

/** The search over everything: goes to the search page. */
export function SearchForm({ lang, value }: { lang: Language; value?: string }) {
  return <form class="search" role="search" action={href(PATHS.search, { lang })}><SearchField lang={lang} value={value ?? ''} /></form>
}
