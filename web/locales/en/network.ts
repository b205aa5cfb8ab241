import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const organizations = (n: number): string => counted('en', n, 'organization', 'organizations')
const alliances = (n: number): string => counted('en', n, 'alliance', 'alliances')
const exchanges = (n: number): string => counted('en', n, 'exchange', 'exchanges')

/** The network: the page, and what its island says. */
export const network = {
  title: 'The network',
  description: 'The map of the organizations that protect children in the Americas, of their alliances and of their exchanges, with the same information in a table.',
  lede: (o: number, a: number, e: number) => `${organizations(o)}, ${alliances(a)} and ${exchanges(e)}. A ring is an alliance; a grey dot, an exchange; each line joins an organization to a tie in which it takes part.`,
  controls: {
    name: 'What is shown', open: 'Search and filter', search: 'Search and focus', sector: 'Sector', organizationKind: 'Kind of organization', country: 'Country', workLine: 'Work line', kind: 'Kind of tie',
    evidence: 'Evidence', year: 'Year', site: 'Source of the data', allSites: 'All', check: 'Check', unchecked: 'Not checked in the last year', yearHint: 'Ties that may have been active in that year. What is not on record does not exclude.', all: 'All', allLines: 'All', allAlliances: 'All alliances', allExchanges: 'All exchanges',
    apply: 'Apply', reset: 'Remove the filters',
  },
  zoom: { name: 'Zoom', closer: 'Zoom in', farther: 'Zoom out', whole: 'Show everything' },
  map: {
    label: (o: number, a: number, e: number) => `Map of ${organizations(o)}, ${alliances(a)} and ${exchanges(e)}. The table that follows says the same.`,
    keys: 'By keyboard, on the map: arrows go to the nearest organization in that direction, Enter opens its panel, + and − zoom, 0 shows everything and Escape lets go.',
    loading: 'Loading the interactive map…',
    failed: 'The interactive map could not be loaded. The drawing and the tables say the same.',
    nothing: 'Nothing on record answers these filters.',
    tooMany: (o: number) => `There are too many organizations in view for one drawing (${formatNumber('en', o)}). Choose fewer with the filters, or read the tables that follow.`,
    notFound: 'No organization in view has that name.',
  },
  panel: {
    sites: 'Rests on: ', checked: 'Last checked: ', neverChecked: 'None of the parties has checked it yet.',
    name: 'What is chosen', empty: 'Choose an organization or a tie on the map, or search for an organization by its name.', counts: (a: number, e: number) => `${alliances(a)} and ${exchanges(e)}.`,
    none: 'No tie in view.', more: (n: number) => `See all ${formatNumber('en', n)} ties`, morePartakers: (n: number) => `See all ${formatNumber('en', n)} parties`, close: 'Let go',
  },
  key: { alliance: 'Alliance', exchange: 'Exchange', size: 'Size: number of ties' },
  take: { png: 'Download PNG', svg: 'Download SVG', link: 'Link to this view' },
  table: {
    title: 'The same network, as a table', note: 'What is in view. Sort by any column.',
    noteLarge: (o: number, a: number, e: number) => `In view: ${organizations(o)}, ${alliances(a)} and ${exchanges(e)}, 200 to a page. Sort by any column.`,
    caption: 'Organizations', organization: 'Organization', sector: 'Sector', country: 'Country', alliances: 'Alliances',
    exchanges: 'Exchanges', ties: 'Ties', tiesTitle: 'The ties, as a table', tiesOpen: (n: number) => `See the ${formatNumber('en', n)} ties with their parties`, tie: 'Tie', kind: 'Kind', start: 'Start', partakers: 'Parties', unknown: 'not known',
  },
}
