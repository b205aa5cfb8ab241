import type { Language } from '#db/reference/languages.ts'
import { countryName } from '#db/reference/countries.ts'
import { acronyms, displayName } from '#functions/core/text.ts'
import type { SearchView } from '#functions/registry-search/schema.ts'

/** An organization that may be meant: its name as the reader sees it (`lang` null: in her language) and a line to tell it from others. */
export interface Suggestion { readonly id: string; readonly name: string; readonly lang: string | null; readonly meta: string }

const TIMEOUT_MS = 8000

/** The organizations that words find, the best match first, five at the most. */
export async function readSuggestions(words: string, lang: Language): Promise<readonly Suggestion[]> {
  const response = await fetch(`/api/v1/search?${new URLSearchParams({ q: words })}`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
  if (!response.ok) throw new Error(`the search answered ${response.status}`)
  const found: SearchView = await response.json()
  return found.organizations.data.map(({ id, names, country }) => {
    const name = displayName(names, lang)
    const meta = [acronyms(names, lang)[0], country === null ? undefined : countryName(country, lang)].filter((part) => part !== undefined)
    return { id, name: name.text, lang: name.lang === lang || name.lang === 'und' ? null : name.lang, meta: meta.join(' · ') }
  })
}
