import type { OrganizationKind, Sector } from '#db/reference/vocabularies.ts'
import { isHostName } from '#functions/core/mail-address.ts'

/** Hosts on which anybody can have pages: an address there says nothing about an institution. */
const PLATFORMS: readonly string[] = [
  'blogspot.com', 'facebook.com', 'github.io', 'gmail.com', 'google.com', 'googlemail.com', 'hotmail.com', 'icloud.com', 'instagram.com', 'linkedin.com', 'linktr.ee', 'live.com', 'medium.com',
  'netlify.app', 'outlook.com', 'pages.dev', 'proton.me', 'protonmail.com', 'tiktok.com', 'twitter.com', 'vercel.app', 'weebly.com', 'wixsite.com', 'wordpress.com', 'x.com', 'yahoo.com', 'youtube.com',
]

/** Hosts that a whole public administration shares: `gob.mx`, `gub.uy`, `gov.br`, `canada.ca`. Below them stand other institutions. */
const OF_ALL = /^(?:(?:ac|co|com|edu|gob|gouv|gov|govt|go|gub|int|mil|net|org)\.[a-z]{2}|canada\.ca|europa\.eu|gc\.ca|gov\.uk|usa\.gov)$/

/** The host of an organization's own site, without `www.`; null where the site stands on a host that is not its own. */
export function ownHost(website: string | null): string | null {
  if (website === null || !URL.canParse(website)) return null
  const host = new URL(website).hostname.replace(/^www\d?\./, '')
  const isForeign = !isHostName(host) || OF_ALL.test(host) || PLATFORMS.some((platform) => host === platform || host.endsWith(`.${platform}`))
  return isForeign ? null : host
}

/** Whether a domain of mail is the host or stands below it. The domain above it is not: it belongs to somebody else. */
export function isOnHost(domain: string, host: string): boolean {
  return domain === host || domain.endsWith(`.${host}`)
}

/** What is known when an officer has shown her standing. */
export interface Shown {
  readonly ground: 'site-mail' | 'partner'
  /** an organization administrator holds a post there already */
  readonly hasAdministrator: boolean
  /** other organizations have the same host: an address there may be theirs */
  readonly isHostShared: boolean
}

/**
 * What follows when standing has been shown. A mailbox on the organization's own site is within its walls: who reads it is let in at once, as its administrator where
 * there is none, else as a member whom its administrators can send away again. A partner knows an officer but does not answer for the other house, and a host that several share
 * does not tell them apart: there a steward decides.
 *
 * @returns the post that is granted at once, or null: the request waits for a steward
 */
export function postAtOnce({ ground, hasAdministrator, isHostShared }: Shown): 'member' | 'organization-administrator' | null {
  if (ground === 'partner' || isHostShared) return null
  return hasAdministrator ? 'member' : 'organization-administrator'
}

/** The sectors that an organization of a kind can belong to; States and territories are not registered by anybody. */
const SECTORS_OF_KIND: { readonly [K in OrganizationKind]: readonly Sector[] } = {
  'state': [], 'territory': [],
  'ministry-or-agency': ['government'], 'local-government': ['government'], 'child-institute': ['government'], 'prosecution': ['government'], 'police': ['government'],
  'judiciary': ['government'], 'parliament': ['government', 'international'], 'ombuds': ['government'],
  'international-organization': ['international'], 'inter-american-body': ['international'],
  'international-ngo': ['civil-society'], 'regional-ngo': ['civil-society'], 'national-ngo': ['civil-society'], 'foundation': ['civil-society', 'private-sector'],
  'company': ['private-sector', 'government'], 'business-association': ['private-sector'],
  'university-or-research': ['civil-society', 'government', 'private-sector', 'international'],
  'hotline-or-helpline': ['civil-society', 'government', 'private-sector'], 'faith-or-community': ['civil-society'],
  'network': ['civil-society', 'government', 'private-sector', 'international'], 'other': ['civil-society', 'government', 'private-sector', 'international'],
}

/** The kinds that an organization of a sector can be, in the order of the vocabulary. */
export function kindsOf(sector: Sector): OrganizationKind[] {
  return Object.entries(SECTORS_OF_KIND).flatMap(([kind, sectors]) => (sectors.includes(sector) ? [kind as OrganizationKind] : [])) // the keys of the table are kinds
}
