import { PATHS } from '#web/paths.ts'

/** A page as the tests of pages ask it; `:lang` stands for the language. */
export interface PageKind {
  /** the route that it stands for */
  readonly path: string
  /** addresses of it, the heaviest records among them */
  readonly addresses: readonly string[]
  /** what of it is there while the registry is empty; `null` when it is the page of a record */
  readonly whenEmpty: string | null
}

const single = (path: string): PageKind => ({ path, addresses: [path], whenEmpty: path })
const ofRecords = (path: string, ...addresses: readonly string[]): PageKind => ({ path, addresses: addresses.map((address) => `/:lang/${address}`), whenEmpty: null })
const list = (path: string, ...queries: readonly string[]): PageKind => ({ path, addresses: [path, ...queries.map((query) => `${path}?${query}`)], whenEmpty: path })

/** Every kind of page. A route that is missing here fails the test of completeness. */
export const PAGE_KINDS: readonly PageKind[] = [
  single(PATHS.home),
  list(PATHS.organizations, 'q=proteccion&country=per&sector=government', 'q=zzzzzz'),
  ofRecords(PATHS.organization, 'organizations/iin-oas', 'organizations/bra', 'organizations/weprotect'),
  ofRecords(PATHS.organizationHistory, 'organizations/iin-oas/history'),
  ofRecords(PATHS.partnerships, 'organizations/weprotect/partnerships', 'organizations/cri-paniamor/partnerships'),
  list(PATHS.alliances, 'kind=coalition&state=unknown-term', 'q=zzzzzz'),
  ofRecords(PATHS.alliance, 'alliances/weprotect-alliance', 'alliances/iin-programme-2007'),
  ofRecords(PATHS.allianceHistory, 'alliances/iin-programme-2007/history'),
  list(PATHS.exchanges, 'country=per&role=receiving', 'q=zzzzzz'),
  ofRecords(PATHS.exchange, 'exchanges/ex-iin-chl-2012'),
  ofRecords(PATHS.exchangeHistory, 'exchanges/ex-iin-chl-2012/history'),
  ofRecords(PATHS.statement, 'statements/alliance/weprotect-alliance', 'statements/exchange/ex-iin-chl-2012'),
  single(PATHS.countries),
  { path: PATHS.country, addresses: ['/:lang/countries/usa', '/:lang/countries/per'], whenEmpty: '/:lang/countries/per' },
  single(PATHS.workLines),
  list(PATHS.network, 'sector=government&country=per&sort=ties'),
  list(PATHS.search, 'q=unicef', 'q=zzzzzz'),
  single(PATHS.about),
  single(PATHS.data),
  single(PATHS.privacy),
  single(PATHS.terms),
  single(PATHS.accessibility),
  single(PATHS.whereToReport),
  single(PATHS.apiReference),
]
