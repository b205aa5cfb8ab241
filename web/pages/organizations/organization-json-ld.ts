import type { Language } from '#db/reference/languages.ts'
import type { OrganizationKind, Sector } from '#db/reference/vocabularies.ts'
import { findCountry } from '#db/reference/countries.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { OrganizationView } from '#functions/organizations/schema.ts'
import type { Json } from '#web/components/json-ld.tsx'
import { href, PATHS } from '#web/paths.ts'

/** Alliances named in the description for machines; all of them are in the API. */
const MOST_ALLIANCES = 20

/** The type of schema.org that says most of an organization without saying more than the registry knows. */
function typeOf(kind: OrganizationKind, sector: Sector): string {
  switch (kind) {
    case 'state': return 'Country'
    case 'territory': return 'AdministrativeArea'
    case 'company': return 'Corporation'
    case 'university-or-research': return 'EducationalOrganization'
    case 'international-ngo':
    case 'regional-ngo':
    case 'national-ngo':
    case 'foundation': return 'NGO'
    default: return sector === 'government' ? 'GovernmentOrganization' : 'Organization'
  }
}

function identifierOf(scheme: string, value: string): Json {
  return { '@type': 'PropertyValue', propertyID: scheme, value }
}

/** An organization for machines: schema.org, with its names, identifiers and alliances. */
export function organizationJsonLd(organization: OrganizationView, origin: string, lang: Language): Json {
  const { id, names, kind, sector, country, website, identifiers, ties } = organization
  const shown = displayName(names, lang).text
  const address = (path: string) => origin + path
  const isPlace = kind === 'state' || kind === 'territory'
  const alliances = (ties?.alliances ?? []).slice(0, MOST_ALLIANCES)
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(kind, sector),
    '@id': address(href(PATHS.organization, { lang, id })),
    name: shown,
    alternateName: [...new Set(names.map((name) => name.text))].filter((text) => text !== shown),
    ...(website === null ? {} : { url: website }),
    ...(identifiers.length === 0 ? {} : { identifier: identifiers.map(({ scheme, value }) => identifierOf(scheme, value)) }),
    ...(country === null || isPlace ? {} : { address: { '@type': 'PostalAddress', addressCountry: findCountry(country)?.alpha2 ?? country.toUpperCase() } }),
    ...(alliances.length === 0 || isPlace ? {} : { memberOf: alliances.map(({ alliance }) => ({ '@type': 'Organization', name: pickText(alliance.title, lang).text, url: address(href(PATHS.alliance, { lang, id: alliance.id })) })) }),
  }
}
