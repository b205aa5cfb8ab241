import type { Language } from '#db/reference/languages.ts'

/** Every address of the product, once, in the form that the router takes (`:name` is a parameter). */
export const PATHS = {
  root: '/',
  home: '/:lang/',
  organizations: '/:lang/organizations',
  organization: '/:lang/organizations/:id',
  organizationHistory: '/:lang/organizations/:id/history',
  partnerships: '/:lang/organizations/:id/partnerships',
  partnershipsSheet: '/:lang/organizations/:id/partnerships.xlsx',
  partnershipsCsv: '/:lang/organizations/:id/partnerships.csv',
  alliances: '/:lang/alliances',
  alliance: '/:lang/alliances/:id',
  allianceHistory: '/:lang/alliances/:id/history',
  exchanges: '/:lang/exchanges',
  exchange: '/:lang/exchanges/:id',
  exchangeHistory: '/:lang/exchanges/:id/history',
  statement: '/:lang/statements/:kind/:id',
  badge: '/badges/:file',
  calendarOfOrganization: '/calendars/organizations/:file',
  calendarOfCountry: '/calendars/countries/:file',
  countries: '/:lang/countries',
  country: '/:lang/countries/:country',
  workLines: '/:lang/work-lines',
  network: '/:lang/network',
  search: '/:lang/search',
  about: '/:lang/about',
  data: '/:lang/data',
  privacy: '/:lang/privacy',
  terms: '/:lang/terms',
  accessibility: '/:lang/accessibility',
  whereToReport: '/:lang/where-to-report',
  apiReference: '/:lang/api',
  signIn: '/:lang/sign-in',
  signInCode: '/:lang/sign-in/code',
  signInPasskey: '/:lang/sign-in/passkey',
  signOut: '/:lang/sign-out',
  welcome: '/:lang/welcome',
  account: '/:lang/account',
  accountSessions: '/:lang/account/sessions',
  accountPasskeys: '/:lang/account/passkeys',
  accountClose: '/:lang/account/close',
  inbox: '/:lang/workspace/inbox',
  stewardship: '/:lang/stewardship',
  submissions: '/:lang/stewardship/submissions',
  submission: '/:lang/stewardship/submissions/:id',
  notReviewed: '/:lang/stewardship/not-reviewed',
  upkeepReport: '/:lang/stewardship/upkeep',
  merges: '/:lang/stewardship/merge',
  mergeUndo: '/:lang/stewardship/merge/:id/undo',
  recordsByAddress: '/:lang/stewardship/records',
  recordStanding: '/:lang/stewardship/records/:kind/:id',
  objections: '/:lang/stewardship/objections',
  objection: '/:lang/stewardship/objections/:id',
  withheld: '/:lang/stewardship/withheld',
  blots: '/:lang/stewardship/blots',
  blotNew: '/:lang/stewardship/blots/new',
  blot: '/:lang/stewardship/blots/:id',
  objectionNew: '/:lang/objections/new',
  objectionSent: '/:lang/objections/sent',
  objectionLink: '/:lang/objections/:token',
  devMail: '/dev/mail',
  devMailJson: '/dev/mail.json',
  join: '/:lang/join',
  joinNew: '/:lang/join/new',
  joinRequest: '/:lang/join/requests/:id',
  joinRequestStanding: '/:lang/join/requests/:id/standing',
  joinRequestTakeBack: '/:lang/join/requests/:id/take-back',
  joinStanding: '/:lang/join/standing/:token',
  joinOrganization: '/:lang/join/:organization',
  people: '/:lang/workspace/:organization/people',
  stillTrue: '/:lang/workspace/:organization/upkeep',
  peoplePost: '/:lang/workspace/:organization/people/:post',
  vouch: '/:lang/workspace/:organization/vouch/:id',
  postOffer: '/:lang/workspace/offers/:id',
  requests: '/:lang/stewardship/requests',
  request: '/:lang/stewardship/requests/:id',
  registryPeople: '/:lang/stewardship/people',
  registryPost: '/:lang/stewardship/people/:post',
  designations: '/:lang/stewardship/designations',
  designationEnd: '/:lang/stewardship/designations/:id/end',
  workspace: '/:lang/workspace',
  workspaceOf: '/:lang/workspace/:organization',
  contributions: '/:lang/contributions',
  contributionShared: '/:lang/contributions/shared/:token',
  contribution: '/:lang/contributions/:id',
  contributionWhat: '/:lang/contributions/:id/what',
  contributionWho: '/:lang/contributions/:id/who',
  contributionWhen: '/:lang/contributions/:id/when',
  contributionCheck: '/:lang/contributions/:id/check',
  contributionReopen: '/:lang/contributions/:id/reopen',
  contributionDiscard: '/:lang/contributions/:id/discard',
  contributionShare: '/:lang/contributions/:id/share',
  contributionUnshare: '/:lang/contributions/:id/unshare',
  contributionAnswer: '/:lang/contributions/:id/answer',
  contributionInvite: '/:lang/contributions/:id/invite',
  tieAnswer: '/:lang/ties/:kind/:id/answer',
  invitation: '/:lang/invitations/:token',
  desk: '/:lang/stewardship/desk',
  deskRequest: '/:lang/stewardship/desk/:id',
  deskPassOn: '/:lang/stewardship/desk/:id/pass-on',
  deskLetter: '/:lang/stewardship/desk/:id/letter',
  deskInvite: '/:lang/stewardship/desk/:id/invite',
  deskInvited: '/:lang/stewardship/desk/invited/:id',
  robots: '/robots.txt',
  sitemap: '/sitemap.xml',
  sitemapOfLanguage: '/:lang/sitemap.xml',
  favicon: '/favicon.ico',
  api: '/api/v1',
  apiOpenapi: '/api/v1/openapi.json',
  apiVersion: '/api/v1/version',
  apiVocabularies: '/api/v1/vocabularies',
  apiVocabulary: '/api/v1/vocabularies/:id',
  apiOrganizations: '/api/v1/organizations',
  apiOrganization: '/api/v1/organizations/:id',
  apiOrganizationHistory: '/api/v1/organizations/:id/history',
  apiAlliances: '/api/v1/alliances',
  apiAlliance: '/api/v1/alliances/:id',
  apiAllianceHistory: '/api/v1/alliances/:id/history',
  apiExchanges: '/api/v1/exchanges',
  apiExchange: '/api/v1/exchanges/:id',
  apiExchangeHistory: '/api/v1/exchanges/:id/history',
  apiCapabilities: '/api/v1/capabilities',
  apiCapability: '/api/v1/capabilities/:id',
  apiSubmission: '/api/v1/submissions/:id',
  apiCountries: '/api/v1/countries',
  apiCountry: '/api/v1/countries/:country',
  apiSearch: '/api/v1/search',
  apiNetwork: '/api/v1/network',
  problem: '/problems/:type',
} as const

/** The names of the parameters in a path. */
type ParameterOf<P extends string> = P extends `${string}:${infer Name}/${infer Rest}` ? Name | ParameterOf<`/${Rest}`> : P extends `${string}:${infer Name}` ? Name : never

/** What a path needs to become an address; `lang` is one of the four languages. */
export type PathParams<P extends string> = { readonly [Name in ParameterOf<P>]: Name extends 'lang' ? Language : string }

/** Values for a query string: absent, null and '' are left out, a list repeats its name. */
export type Query = { readonly [name: string]: string | number | boolean | readonly string[] | null | undefined }

/** The query string of the values, with its `?`, or '' when there is none. Names keep the order given. */
export function queryString(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const))
  const given = pairs.filter(([, value]) => value !== undefined && value !== null && value !== '')
  return given.length === 0 ? '' : `?${given.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&')}`
}

/**
 * The address of a page or an API resource: `href(PATHS.organization, { lang: 'es', id: 'iin-oas' })`.
 *
 * @returns a path from the root, its parameters and query percent-encoded
 */
export function href<P extends string>(path: P, params: PathParams<P>, query: Query = {}): string {
  const values: { readonly [name: string]: string } = params
  return path.replaceAll(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(values[name] ?? '')) + queryString(query)
}
