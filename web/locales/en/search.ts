import { counted } from '#functions/core/plural.ts'

/** The search across the registry. */
export const search = {
  title: 'Search the registry',
  titleFor: (q: string) => `Search: “${q}”`,
  description: 'Search in organizations, alliances, exchanges and countries, whatever the accents, by acronyms and former names too.',
  hint: 'Looks in names, acronyms and former names of organizations, in titles and summaries of alliances and exchanges, and in names of countries, in the four languages. Accents and capitals do not count.',
  found: (n: number, q: string) => `${counted('en', n, 'result', 'results')} for “${q}”`,
  none: (q: string) => `Nothing in the registry matches “${q}”.`,
  noneHint: 'Try fewer words, the acronym, or the name in another language. You can also [go through the directory](all).',
  more: {
    organizations: (n: string) => `See all ${n} organizations`,
    alliances: (n: string) => `See all ${n} alliances`,
    exchanges: (n: string) => `See all ${n} exchanges`,
    countries: 'See all countries',
  },
}
