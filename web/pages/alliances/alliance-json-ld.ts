import type { Language } from '#db/reference/languages.ts'
import type { AllianceKind } from '#db/reference/vocabularies.ts'
import type { AllianceView } from '#functions/alliances/schema.ts'
import { displayName, pickText } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { Json } from '#web/components/json-ld.tsx'
import { href, PATHS } from '#web/paths.ts'

/** Parties named in the description for machines; all of them are in the API. */
const MOST_PARTIES = 30

/** Standing bodies are consortia; programmes and agreements are projects: schema.org has no word for an agreement. */
function typeOf(kind: AllianceKind): string {
  return kind === 'membership' || kind === 'coalition' || kind === 'national-commission' ? 'Consortium' : 'Project'
}

function organizationOf(organization: OrganizationBrief, origin: string, lang: Language): Json {
  return { '@type': 'Organization', name: displayName(organization.names, lang).text, url: origin + href(PATHS.organization, { lang, id: organization.id }) }
}

/** An alliance for machines: schema.org, with its parties and its own sources. */
export function allianceJsonLd(alliance: AllianceView, origin: string, lang: Language): Json {
  const { id, kind, title, summary, start, end, partyList, sources } = alliance
  const members = partyList.filter((party, i) => partyList.findIndex((other) => other.organization.id === party.organization.id) === i).slice(0, MOST_PARTIES)
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(kind),
    '@id': origin + href(PATHS.alliance, { lang, id }),
    name: pickText(title, lang).text,
    ...(summary === null ? {} : { description: pickText(summary, lang).text }),
    ...(start === null ? {} : { foundingDate: start.text }),
    ...(end === null ? {} : { dissolutionDate: end.text }),
    member: members.map(({ organization }) => organizationOf(organization, origin, lang)),
    subjectOf: sources.map((source) => ({ '@type': 'WebPage', url: source.url })),
  }
}
