import { LANGUAGES } from '#db/reference/languages.ts'
import { PATHS } from '#web/paths.ts'
import type { Permission } from './schema.ts'

const read = (...paths: readonly string[]): Permission[] => paths.map((path) => ({ method: 'GET', path, who: 'anyone' }))

/** What everybody reads. */
const PUBLIC: readonly Permission[] = read(
  PATHS.root, ...LANGUAGES.map((lang) => `/${lang}`), PATHS.home, PATHS.organizations, PATHS.organization, PATHS.organizationHistory, PATHS.partnerships, PATHS.partnershipsSheet, PATHS.partnershipsCsv, PATHS.statement, PATHS.badge, PATHS.calendarOfOrganization, PATHS.calendarOfCountry, PATHS.alliances, PATHS.alliance, PATHS.allianceHistory,
  PATHS.exchanges, PATHS.exchange, PATHS.exchangeHistory, PATHS.countries, PATHS.country, PATHS.workLines, PATHS.network, PATHS.networkAnalysis, PATHS.networkMatrix, PATHS.networkChanges, PATHS.networkPaths, PATHS.networkMissing, PATHS.networkFile, PATHS.networkGroups, PATHS.networkDrawing, PATHS.networkMeasures, PATHS.networkLabels, PATHS.networkBrief, PATHS.search, PATHS.about, PATHS.data, PATHS.privacy, PATHS.terms,
  PATHS.accessibility, PATHS.whereToReport, PATHS.apiReference, PATHS.robots, PATHS.sitemap, PATHS.sitemapOfLanguage, PATHS.favicon, PATHS.problem,
  PATHS.api, PATHS.apiOpenapi, PATHS.apiVersion, PATHS.apiVocabularies, PATHS.apiVocabulary, PATHS.apiOrganizations, PATHS.apiOrganization, PATHS.apiOrganizationHistory, PATHS.apiAlliances,
  PATHS.apiAlliance, PATHS.apiAllianceHistory, PATHS.apiExchanges, PATHS.apiExchange, PATHS.apiExchangeHistory, PATHS.apiCapabilities, PATHS.apiCapability, PATHS.apiCountries, PATHS.apiCountry,
  PATHS.apiSearch, PATHS.apiNetwork,
)

/** Signing in, and what belongs to an account. */
const ACCOUNTS: readonly Permission[] = [
  { method: 'GET', path: PATHS.signIn, who: 'visitor' },
  { method: 'POST', path: PATHS.signIn, who: 'visitor' },
  { method: 'GET', path: PATHS.signInCode, who: 'visitor' },
  { method: 'POST', path: PATHS.signInCode, who: 'visitor' },
  { method: 'POST', path: PATHS.signInPasskey, who: 'visitor' },
  { method: 'POST', path: PATHS.signOut, who: 'newcomer' },
  { method: 'GET', path: PATHS.welcome, who: 'newcomer' },
  { method: 'POST', path: PATHS.welcome, who: 'newcomer' },
  { method: 'GET', path: PATHS.account, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountSessions, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountPasskeys, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountLanguage, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountClose, who: 'signed-in' },
  { method: 'GET', path: PATHS.accountKeys, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountKeys, who: 'signed-in' },
  { method: 'POST', path: PATHS.accountKeyEnd, who: 'signed-in' },
  { method: 'GET', path: PATHS.devMail, who: 'anyone' },
  { method: 'GET', path: PATHS.devMailJson, who: 'anyone' },
]

/** What an officer writes down. Whose it is, is asked of each: what is another organization's does not exist for her. */
const CONTRIBUTIONS: readonly Permission[] = [
  ...[PATHS.workspace, PATHS.workspaceOf, PATHS.contribution, PATHS.contributionWhat, PATHS.contributionWho, PATHS.contributionWhen, PATHS.contributionCheck, PATHS.contributionDiscard]
    .map((path): Permission => ({ method: 'GET', path, who: 'signed-in' })),
  ...[PATHS.contributions, PATHS.contributionWhat, PATHS.contributionWho, PATHS.contributionWhen, PATHS.contributionCheck, PATHS.contributionReopen, PATHS.contributionDiscard, PATHS.contributionShare, PATHS.contributionUnshare]
    .map((path): Permission => ({ method: 'POST', path, who: 'signed-in' })),
  { method: 'GET', path: PATHS.contributionShared, who: 'visitor' },
  // what an organization writes of itself
  ...[PATHS.ownRecord, PATHS.ownCapability, PATHS.ownProposal].flatMap((path): Permission[] => [{ method: 'GET', path, who: 'organization-member' }, { method: 'POST', path, who: 'organization-member' }]),
]

/** Joining, who holds which post, and who speaks for a State. Whose request or offer it is, is asked of each: another's does not exist for her. */
const JOINING: readonly Permission[] = [
  { method: 'GET', path: PATHS.join, who: 'visitor' },
  { method: 'GET', path: PATHS.joinStanding, who: 'visitor' },
  { method: 'POST', path: PATHS.joinStanding, who: 'visitor' },
  ...[PATHS.joinNew, PATHS.joinRequest, PATHS.joinOrganization, PATHS.postOffer].map((path): Permission => ({ method: 'GET', path, who: 'signed-in' })),
  ...[PATHS.joinNew, PATHS.joinRequestStanding, PATHS.joinRequestTakeBack, PATHS.joinOrganization, PATHS.postOffer].map((path): Permission => ({ method: 'POST', path, who: 'signed-in' })),
  { method: 'GET', path: PATHS.vouch, who: 'organization-member' },
  { method: 'POST', path: PATHS.vouch, who: 'organization-member' },
  ...[PATHS.people, PATHS.peoplePost].map((path): Permission => ({ method: 'GET', path, who: ['organization-member', 'steward', 'administrator'] })),
  { method: 'POST', path: PATHS.people, who: ['organization-administrator', 'steward', 'administrator'] },
  // a member ends or hands over her own post there
  { method: 'POST', path: PATHS.peoplePost, who: ['organization-member', 'steward', 'administrator'] },
  ...[PATHS.requests, PATHS.request, PATHS.designations].map((path): Permission => ({ method: 'GET', path, who: 'steward' })),
  ...[PATHS.request, PATHS.designations, PATHS.designationEnd].map((path): Permission => ({ method: 'POST', path, who: 'steward' })),
  ...[PATHS.registryPeople, PATHS.registryPost].flatMap((path): Permission[] => [{ method: 'GET', path, who: 'administrator' }, { method: 'POST', path, who: 'administrator' }]),
]

/** What programs write: by a key only, never by a cookie. */
const WRITING: readonly Permission[] = [
  ...[PATHS.apiOrganizations, PATHS.apiAlliances, PATHS.apiExchanges, PATHS.apiCapabilities, PATHS.apiAllianceAttestations, PATHS.apiExchangeAttestations].map((path): Permission => ({ method: 'POST', path, who: 'api-key' })),
  ...[PATHS.apiOrganization, PATHS.apiAlliance, PATHS.apiExchange, PATHS.apiCapability].flatMap((path): Permission[] => [{ method: 'PUT', path, who: 'api-key' }, { method: 'DELETE', path, who: 'api-key' }]),
  { method: 'GET', path: PATHS.apiSubmission, who: 'api-key' },
]

/** What stewards do. Whether it is of an organization at which she holds a post herself, is asked of each. */
const STEWARDSHIP: readonly Permission[] = [
  ...[PATHS.stewardship, PATHS.submissions, PATHS.submission, PATHS.notReviewed, PATHS.merges, PATHS.mergeUndo, PATHS.recordsByAddress, PATHS.recordStanding].map((path): Permission => ({ method: 'GET', path, who: 'steward' })),
  ...[PATHS.submission, PATHS.notReviewed, PATHS.merges, PATHS.mergeUndo, PATHS.recordStanding].map((path): Permission => ({ method: 'POST', path, who: 'steward' })),
]

/** Asking the parties of ties, their answers, and the inbox. For which party somebody speaks, is asked of each answer. */
const TWO_SIDES: readonly Permission[] = [
  ...[PATHS.inbox, PATHS.tieAnswer, PATHS.contributionAnswer].flatMap((path): Permission[] => [{ method: 'GET', path, who: 'signed-in' }, { method: 'POST', path, who: 'signed-in' }]),
  { method: 'GET', path: PATHS.inboxNotice, who: 'signed-in' },
  { method: 'POST', path: PATHS.contributionInvite, who: 'signed-in' },
  // whoever has the link of an invitation
  { method: 'GET', path: PATHS.invitation, who: 'visitor' },
  { method: 'POST', path: PATHS.invitation, who: 'visitor' },
  ...[PATHS.desk, PATHS.deskRequest].map((path): Permission => ({ method: 'GET', path, who: 'steward' })),
  ...[PATHS.deskPassOn, PATHS.deskLetter, PATHS.deskInvite, PATHS.deskInvited].map((path): Permission => ({ method: 'POST', path, who: 'steward' })),
]

/** Objections, which need no account, and what stewards do with them; names that are withheld; what is blotted out. */
const TRUST: readonly Permission[] = [
  ...[PATHS.objectionNew, PATHS.objectionSent, PATHS.objectionLink].map((path): Permission => ({ method: 'GET', path, who: 'visitor' })),
  ...[PATHS.objectionNew, PATHS.objectionLink].map((path): Permission => ({ method: 'POST', path, who: 'visitor' })),
  ...[PATHS.objections, PATHS.objection, PATHS.withheld, PATHS.blots, PATHS.blotNew, PATHS.blot].map((path): Permission => ({ method: 'GET', path, who: 'steward' })),
  ...[PATHS.objection, PATHS.withheld, PATHS.blotNew, PATHS.blot].map((path): Permission => ({ method: 'POST', path, who: 'steward' })),
]

/** Keeping records current. */
const UPKEEP: readonly Permission[] = [
  { method: 'GET', path: PATHS.stillTrue, who: 'organization-member' },
  { method: 'POST', path: PATHS.stillTrue, who: 'organization-member' },
  { method: 'GET', path: PATHS.upkeepReport, who: 'steward' },
]

/** Every route of the Worker, pages and API, reads and writes, and whom it is for. A route without a line is closed to everybody, and fails a test. */
export const PERMISSIONS: readonly Permission[] = [...PUBLIC, ...ACCOUNTS, ...CONTRIBUTIONS, ...JOINING, ...WRITING, ...STEWARDSHIP, ...TWO_SIDES, ...TRUST, ...UPKEEP]

const BY_ROUTE = new Map(PERMISSIONS.map((permission) => [`${permission.method} ${permission.path}`, permission]))

/** The line of a route; undefined when it has none. */
export function permissionOf(method: string, path: string): Permission | undefined {
  return BY_ROUTE.get(`${method} ${path}`)
}

/** Whether an address is one of a route: a parameter stands for any one segment. */
function isOf(route: string, path: string): boolean {
  const [segments, given] = [route.split('/'), path.split('/')]
  return segments.length === given.length && segments.every((segment, i) => (segment.startsWith(':') ? given[i] !== '' : segment === given[i]))
}

/** The methods that an address takes, reading first (RFC 9110 §9.1: who takes GET takes HEAD); none where nothing has the address. */
export function methodsAt(path: string): string[] {
  const methods = new Set(PERMISSIONS.filter((permission) => isOf(permission.path, path)).map(({ method }) => method))
  if (methods.size === 0) return []
  return [...(methods.delete('GET') ? ['GET', 'HEAD'] : []), 'OPTIONS', ...methods]
}
