/** What the island reads of an organization of the API's list. */
export interface Found { readonly id: string; readonly country: string | null; readonly names: readonly { readonly text: string; readonly lang: string; readonly kind: string; readonly status: string }[] }

/** One match as it is shown: the name that the reader sees, its language, and in `about` its acronym and country code. */
export interface Match { readonly id: string; readonly name: string; readonly lang: string; readonly about: string }

/** The matches as the reader of a language sees them: the official name in hers, else the official one. Organizations without a name are left out. */
export function shownMatches(found: readonly Found[], lang: string): Match[] {
  return found.flatMap(({ id, country, names }) => {
    const official = names.filter((name) => name.kind === 'official')
    const shown = official.find((name) => name.lang === lang) ?? official.find((name) => name.status === 'original') ?? official[0] ?? names[0]
    if (!shown) return []
    const acronym = names.find((name) => name.kind === 'acronym')?.text
    return [{ id, name: shown.text, lang: shown.lang, about: [acronym, country?.toUpperCase()].filter((part) => part !== undefined).join(' · ') }]
  })
}
