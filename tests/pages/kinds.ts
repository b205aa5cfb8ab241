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
  list(PATHS.networkAnalysis, 'measure=betweenness', 'measure=holding&asOne=1', 'measure=cohesion&form=pairs', 'measure=mixing', 'measure=communities', 'measure=brokerage&by=sector', 'between=caribbean', 'measure=degree&country=per&evidence=confirmed'),
  list(PATHS.networkMatrix, 'workLine=training', 'columns=country', 'columns=country&workLine=training', 'columns=sector&evidence=confirmed&year=2010'),
  list(PATHS.networkChanges, 'since=2020-01-01', 'since=2015-01-01&until=2018-12-31&country=per&rows=no-end', 'since=2020-01-01&rows=learned'),
  list(PATHS.networkMissing, 'country=per&country=col', 'asOne=1'),
  list(PATHS.networkPaths, 'a=per&b=col', 'a=per&b=col&apart=1', 'a=iin-oas&b=weprotect&evidence=confirmed', 'a=instituto&b=zzzzzz'),
  list(PATHS.networkBrief, 'country=per', 'country=per&sector=international'),
  list(PATHS.search, 'q=unicef', 'q=zzzzzz'),
  single(PATHS.about),
  single(PATHS.data),
  single(PATHS.privacy),
  single(PATHS.terms),
  single(PATHS.accessibility),
  single(PATHS.whereToReport),
  single(PATHS.apiReference),
]

/** Who opens a page that is not for everybody. */
export type Opener = 'visitor' | 'newcomer' | 'member' | 'steward' | 'administrator'

/** A page that is not for everybody: who opens which addresses of it (`{name}` stands for a thing that the test makes), or where else it is looked at, and why not here. */
export type PrivatePageKind = { readonly path: string } & ({ readonly opener: Opener; readonly addresses: readonly string[] } | { readonly elsewhere: string })

const opened = (opener: Opener, path: string, ...addresses: readonly string[]): PrivatePageKind => ({ path, opener, addresses: addresses.length === 0 ? [path] : addresses.map((address) => `/:lang/${address}`) })
const elsewhere = (path: string, where: string): PrivatePageKind => ({ path, elsewhere: where })

/** The organization for which the member of these pages acts. */
export const MEMBER_OF = 'iin-oas'

/** Every kind of page that is not for everybody. A route that is missing here fails the test of completeness. */
export const PRIVATE_PAGE_KINDS: readonly PrivatePageKind[] = [
  opened('visitor', PATHS.signIn),
  elsewhere(PATHS.signInCode, 'leads back to signing in until a code was asked for; accounts'),
  opened('newcomer', PATHS.welcome),
  opened('member', PATHS.account),
  opened('member', PATHS.accountKeys),
  opened('member', PATHS.tieAnswer, 'ties/alliance/iin-programme-2007/answer'),
  elsewhere(PATHS.contributionAnswer, 'asks two organizations with members; browser/two-sides'),
  opened('member', PATHS.inbox),
  elsewhere(PATHS.inboxNotice, 'leads to another page; two-sides/answers'),
  elsewhere(PATHS.invitation, 'has a link in a mail; browser/two-sides'),
  opened('member', PATHS.workspace),
  opened('member', PATHS.workspaceOf, `workspace/${MEMBER_OF}`, `workspace/${MEMBER_OF}?kind=exchange&page=2`),
  opened('member', PATHS.stillTrue, `workspace/${MEMBER_OF}/upkeep`),
  opened('member', PATHS.ownRecord, `workspace/${MEMBER_OF}/record`),
  opened('member', PATHS.ownCapability, `workspace/${MEMBER_OF}/record/capabilities/new`),
  opened('member', PATHS.ownProposal, `workspace/${MEMBER_OF}/record/proposals/{proposal}`),
  opened('member', PATHS.people, `workspace/${MEMBER_OF}/people`),
  opened('member', PATHS.peoplePost, `workspace/${MEMBER_OF}/people/{post}`),
  elsewhere(PATHS.vouch, 'asks a partner about a stranger; pages/joining'),
  elsewhere(PATHS.postOffer, 'is offered by a colleague who leaves; pages/people'),
  opened('member', PATHS.contributionWhat, 'contributions/{contribution}/what'),
  opened('member', PATHS.contributionWho, 'contributions/{contribution}/who?q=unicef'),
  opened('member', PATHS.contributionWhen, 'contributions/{contribution}/when'),
  opened('member', PATHS.contributionCheck, 'contributions/{contribution}/check'),
  opened('member', PATHS.contributionDiscard, 'contributions/{contribution}/discard'),
  opened('member', PATHS.contribution, 'contributions/{contribution}'),
  elsewhere(PATHS.contributionShared, 'has a private address; browser/contributions'),
  opened('visitor', PATHS.join, 'join', 'join?q=bienestar', 'join?q=zzzzzz'),
  opened('member', PATHS.joinNew, 'join/new', 'join/new?name=Instituto%20Colombiano%20de%20Bienestar%20Familiar&country=col'),
  opened('member', PATHS.joinOrganization, 'join/col-icbf', 'join/per'),
  opened('member', PATHS.joinRequest, 'join/requests/{request}'),
  elsewhere(PATHS.joinStanding, 'has a link in a mail; pages/joining'),
  opened('visitor', PATHS.objectionNew, 'objections/new?record=organization/iin-oas'),
  opened('visitor', PATHS.objectionSent),
  elsewhere(PATHS.objectionLink, 'has a link in a mail; trust/objections'),
  opened('steward', PATHS.stewardship),
  opened('steward', PATHS.submissions),
  opened('steward', PATHS.submission, 'stewardship/submissions/{sent}'),
  opened('steward', PATHS.notReviewed),
  opened('steward', PATHS.merges, 'stewardship/merge', 'stewardship/merge?merged=col-icbf&into=iin-oas'),
  elsewhere(PATHS.mergeUndo, 'is there after a merge; browser/stewardship'),
  elsewhere(PATHS.recordsByAddress, 'leads to a record; stewardship/merges'),
  opened('steward', PATHS.recordStanding, 'stewardship/records/organization/iin-oas'),
  opened('steward', PATHS.upkeepReport),
  opened('steward', PATHS.desk),
  elsewhere(PATHS.deskRequest, 'is there once a party without members is asked; browser/two-sides'),
  opened('steward', PATHS.requests),
  opened('steward', PATHS.request, 'stewardship/requests/{request}'),
  opened('steward', PATHS.designations),
  opened('steward', PATHS.objections),
  elsewhere(PATHS.objection, 'is there once somebody has objected and confirmed it by mail; trust/objections'),
  opened('steward', PATHS.withheld),
  opened('steward', PATHS.blots),
  opened('steward', PATHS.blotNew, 'stewardship/blots/new?address=/es/organizations/iin-oas'),
  elsewhere(PATHS.blot, 'is there once a steward has proposed it; trust/blotting'),
  opened('administrator', PATHS.registryPeople),
  opened('administrator', PATHS.registryPost, 'stewardship/people/{stewardPost}'),
]
