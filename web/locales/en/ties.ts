/** Words that the lists and pages of alliances and exchanges share. */
export const ties = {
  searchPlaceholder: 'Title or topic',
  forWords: (words: string) => `for “${words}”`,
  facets: {
    workLine: 'Work line',
    evidence: 'Evidence',
    sector: 'Sector of a party',
    role: 'Role of a party',
    country: 'Country of a party',
    subregion: 'Subregion of a party',
    organization: 'Organization',
  },
  day: {
    legend: 'As they were on a day',
    label: 'Day',
    hint: 'Leaves out what had ended before and what began after. What is not on record excludes nothing.',
    chip: (day: string) => `on ${day}`,
  },
  none: { hint: 'Nothing on record does not mean that nothing exists. [See the whole list](list).' },
  foot: 'Also as [JSON](json). The search reads titles and summaries in all four languages, with or without accents.',
  start: 'Start',
  notOnRecord: 'not on record',
  workLines: 'Work lines',
  evidence: 'Evidence',
  json: 'JSON',
  supports: (what: string) => `on ${what}`,
  clauseBreak: '; ',
}
