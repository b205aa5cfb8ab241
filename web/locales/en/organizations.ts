import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('en', n)
const sentence = (clauses: readonly string[]): string => (clauses.length === 0 ? '' : `It ${joinWords('en', clauses)}.`)

/** The directory and the pages of organizations. */
export const organizations = {
  title: 'Organizations',
  titleFor: (q: string) => `Organizations: “${q}”`,
  description: 'Directory of the organizations that protect children in the Americas from sexual exploitation and trafficking.',
  search: 'Name, acronym or former name of an organization',
  placeholder: 'Name, acronym or former name',
  facets: { sector: 'Sector', kind: 'Kind', country: 'Country', subregion: 'Subregion', workLine: 'Work line' },
  parameters: { mnrCapability: 'Capability', role: 'Role', evidence: 'Evidence' },
  byName: ', in alphabetical order',
  byRelevance: (q: string) => ` for “${q}”, by relevance`,
  noTies: 'no ties on record',
  none: {
    forWords: (q: string) => `No organization matches “${q}”.`,
    forFilters: 'No organization meets all these filters.',
    forBoth: (q: string) => `No organization matches “${q}” and meets these filters.`,
    withoutFilters: 'You can [search without filters](all).',
    elsewhere: 'You can [search for the same in alliances, exchanges and countries](search).',
  },
  foot: 'Also as [JSON](json). The search ignores accents and knows acronyms, former names and names in other languages.',

  summary: {
    ties: (leads: number, others: number, exchanges: number) => sentence([
      ...(leads > 0 ? [`leads ${counted('en', leads, 'alliance', 'alliances')}`] : []),
      ...(others > 0 ? [leads > 0 ? `is in ${others === 1 ? 'another' : `${number(others)} others`}` : `is in ${counted('en', others, 'alliance', 'alliances')}`] : []),
      ...(exchanges > 0 ? [`takes part in ${counted('en', exchanges, 'exchange', 'exchanges')}`] : []),
    ]),
    partners: (n: number, sectors: number) => `It shares ties with ${counted('en', n, 'organization', 'organizations')} ${sectors === 4 ? 'of all four sectors' : sectors === 1 ? 'of a single sector' : `of ${number(sectors)} sectors`}.`,
    none: 'No alliance or exchange is on record yet.',
  },
  itsPage: {
    state: 'Its institutions, laws and treaties are on [the country’s page](country).',
    territory: 'Its institutions are on [its page](country).',
  },
  facts: {
    alliances: 'Alliances',
    exchanges: 'Exchanges',
    workLines: 'Work lines',
    lastCheck: 'Last checked',
    asAlliance: 'As an alliance',
    website: 'Website',
    former: 'Former names',
    identifiers: 'Identifiers',
    founded: 'Founded',
    dissolved: 'Dissolved',
    noneKnown: 'none on record',
    noAlliance: 'none on record',
    allianceCount: (n: number, leads: number) => (leads === 0 ? number(n) : `${number(n)}, ${number(leads)} as lead`),
    exchangeRoles: { teaches: (n: number) => `teaches and learns in ${number(n)}`, gives: (n: number) => `gives in ${number(n)}`, receives: (n: number) => `receives in ${number(n)}`, supports: (n: number) => `supports ${number(n)}`, meets: (n: number) => `takes part in ${number(n)}`, otherwise: (n: number) => `${plural('en', n, 'another role', 'other roles')} in ${number(n)}` },
  },
  alliances: {
    title: 'Alliances',
    note: 'Latest first. The number is the one in the drawing.',
    more: (n: number) => `Show ${number(n)} more`,
    list: 'See them in the list of alliances',
    none: 'No alliance on record.',
  },
  exchanges: {
    title: 'Exchanges',
    note: 'Latest first.',
    more: (n: number) => `Show ${number(n)} more`,
    list: 'See them in the list of exchanges',
    none: 'No exchange on record.',
    teaches: 'Teaches and learns',
  },
  network: {
    title: 'Its network',
    note: 'Numbered circles: the alliances of the list. Grey dots: exchanges. Around them, those who share them.',
    sentence: (name: string, alliances: number, exchanges: number, others: number) => `${name} in the middle; around it ${counted('en', alliances, 'alliance', 'alliances')} and ${counted('en', exchanges, 'exchange', 'exchanges')}, and ${counted('en', others, 'organization that shares them', 'organizations that share them')}. The lists on this page say the same in words.`,
    drawn: (n: number, all: number) => `The drawing shows ${number(n)} of its ${number(all)} ties.`,
    open: 'Open in the whole network',
  },
  partners: {
    title: 'With whom',
    note: 'In alphabetical order, with the number of ties they share.',
    ties: (n: number) => counted('en', n, 'tie', 'ties'),
    more: (n: number) => `Show ${number(n)} more`,
  },
  capabilities: {
    title: 'Offers and needs',
    offers: 'Offers',
    needs: 'Needs',
    noted: 'What others have noted',
    notedNote: 'The organization itself has not said it.',
    notedOffer: 'Experience noted',
    notedNeed: 'Need noted',
    by: (who: string) => `according to ${who}`,
    byUnknown: 'not on record by whom',
    source: 'source',
    none: 'It has not yet said what it can teach or what it would like to learn.',
    country: 'What is on record for the country is on [its page](country).',
  },
  sources: { supports: 'the organization and its names', note: 'The sources of each tie are on its own page.' },
}
