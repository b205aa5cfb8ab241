import { PATHS } from '#web/paths.ts'

/** An address of the API as the contract tests ask it. */
export interface ApiRoute {
  /** the route that it stands for */
  readonly path: string
  /** a question that it answers */
  readonly address: string
  /** an id that is not there, under the same route */
  readonly absent?: string
  /** a parameter with a value that does not hold */
  readonly badValue?: readonly [parameter: string, value: string]
  /** the answer depends on the code alone, so that a new version of the data does not change it */
  readonly isFixed?: boolean
}

/** Every route of the API, with real records. A route that is missing here fails the test of completeness. */
export const API_ROUTES: readonly ApiRoute[] = [
  { path: PATHS.api, address: '/api/v1', isFixed: true },
  { path: PATHS.apiOpenapi, address: '/api/v1/openapi.json', isFixed: true },
  { path: PATHS.apiVersion, address: '/api/v1/version' },
  { path: PATHS.apiVocabularies, address: '/api/v1/vocabularies', isFixed: true },
  { path: PATHS.apiVocabulary, address: '/api/v1/vocabularies/sectors', absent: '/api/v1/vocabularies/colours', isFixed: true },
  { path: PATHS.apiOrganizations, address: '/api/v1/organizations?sector=government&country=per&facets=kind,workLine', badValue: ['sector', 'martian'] },
  { path: PATHS.apiOrganization, address: '/api/v1/organizations/iin-oas?include=ties,partners,capabilities', absent: '/api/v1/organizations/nobody', badValue: ['include', 'secrets'] },
  { path: PATHS.apiOrganizationHistory, address: '/api/v1/organizations/iin-oas/history', absent: '/api/v1/organizations/nothing/history', badValue: ['knownOn', 'yesterday'] },
  { path: PATHS.apiAlliances, address: '/api/v1/alliances?kind=coalition&facets=state', badValue: ['activeOn', '2026-02-30'] },
  { path: PATHS.apiAlliance, address: '/api/v1/alliances/iin-programme-2007', absent: '/api/v1/alliances/nothing' },
  { path: PATHS.apiAllianceHistory, address: '/api/v1/alliances/iin-programme-2007/history', absent: '/api/v1/alliances/nothing/history', badValue: ['knownOn', 'yesterday'] },
  { path: PATHS.apiExchanges, address: '/api/v1/exchanges?country=per&role=receiving&facets=scheme,flow', badValue: ['modality', 'holiday'] },
  { path: PATHS.apiExchange, address: '/api/v1/exchanges/ex-iin-chl-2012', absent: '/api/v1/exchanges/nothing' },
  { path: PATHS.apiExchangeHistory, address: '/api/v1/exchanges/ex-iin-chl-2012/history', absent: '/api/v1/exchanges/nothing/history', badValue: ['knownOn', 'yesterday'] },
  { path: PATHS.apiCapabilities, address: '/api/v1/capabilities?direction=offers&facets=workLine', badValue: ['basis', 'rumour'] },
  { path: PATHS.apiCapability, address: '/api/v1/capabilities/slv-offers-anti-network-support', absent: '/api/v1/capabilities/nothing' },
  { path: PATHS.apiCountries, address: '/api/v1/countries?subregion=south-america', badValue: ['oasMember', 'maybe'] },
  { path: PATHS.apiCountry, address: '/api/v1/countries/per', absent: '/api/v1/countries/xxx' },
  { path: PATHS.apiSearch, address: '/api/v1/search?q=proteccion', badValue: ['q', 'x'.repeat(201)] },
  { path: PATHS.apiNetwork, address: '/api/v1/network?form=hub', badValue: ['form', 'circle'] },
]
