import type { Language } from '#db/reference/languages.ts'
import type { LastChanges, PublicRecords } from '#functions/meta/list-public-records.ts'
import { href, PATHS } from '#web/paths.ts'

/** A page with its address in each language, and the day of the last change of what it shows, where that is one record. */
export interface PublicPage { readonly address: (lang: Language) => string; readonly changedOn: string | null }

/** The pages of which there is one. */
export const SINGLE_PAGES = [
  PATHS.home, PATHS.organizations, PATHS.alliances, PATHS.exchanges, PATHS.countries, PATHS.workLines, PATHS.network, PATHS.whereToReport,
  PATHS.about, PATHS.data, PATHS.apiReference, PATHS.privacy, PATHS.terms, PATHS.accessibility,
] as const

type RecordPath = typeof PATHS.organization | typeof PATHS.alliance | typeof PATHS.exchange

function pagesOf(path: RecordPath, changes: LastChanges): PublicPage[] {
  return Object.entries(changes).map(([id, changedOn]) => ({ address: (lang) => href(path, { lang, id }), changedOn }))
}

/** Every page that search engines may show: single pages, countries, organizations, alliances, exchanges. Searches and histories are not for them. */
export function publicPages({ countries, organizations, alliances, exchanges }: PublicRecords): PublicPage[] {
  return [
    ...SINGLE_PAGES.map((path): PublicPage => ({ address: (lang) => href(path, { lang }), changedOn: null })),
    ...countries.map((country): PublicPage => ({ address: (lang) => href(PATHS.country, { lang, country }), changedOn: null })),
    ...pagesOf(PATHS.organization, organizations), ...pagesOf(PATHS.alliance, alliances), ...pagesOf(PATHS.exchange, exchanges),
  ]
}
