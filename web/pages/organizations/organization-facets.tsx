import { countryName, countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { ORGANIZATION_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, SECTORS, SUBREGIONS, WORK_LINES } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import type { Facets } from '#functions/core/list-answer.ts'
import type { OrganizationFilter } from '#functions/organizations/filter.ts'
import type { FacetGroup } from '#web/components/facets.tsx'
import { Knot } from '#web/components/knot.tsx'
import { messagesFor } from '#web/locales/messages.ts'
import { facetGroup, type Choice } from '#web/pages/ties/tie-facets.tsx'

/** What a page of the directory was asked for. */
export type DirectoryFilter = Omit<OrganizationFilter, 'facets' | 'limit'>

/** Filters that the directory does not offer but takes from links: shown only when they are on, so that they can be seen and taken away. */
function given<V extends string>(name: string, legend: string, values: readonly V[] | undefined, labelOf: (value: V) => string): FacetGroup {
  return { name, legend, options: (values ?? []).map((value) => ({ value, label: labelOf(value), count: null, isChecked: true })) }
}

function byKey(a: string, b: string): number {
  return foldForSort(a) < foldForSort(b) ? -1 : 1
}

function roleLabel(role: string, lang: Language): string {
  const asParty = PARTY_ROLES.find((one) => one === role)
  const asParticipant = PARTICIPANT_ROLES.find((one) => one === role)
  return asParty ? label('party-roles', asParty, lang) : asParticipant ? label('participant-roles', asParticipant, lang) : role
}

/** The filters of the directory: sectors and work lines in their own order, kinds by how many there are, countries by name (DESIGN §3.10). */
export function directoryFacets(filter: DirectoryFilter, facets: Facets, lang: Language): FacetGroup[] {
  const t = messagesFor(lang).organizations
  const kinds = ORGANIZATION_KINDS.map((value) => ({ value, label: label('organization-kinds', value, lang) }))
  const countries: Choice[] = [...new Set([...Object.keys(facets['country'] ?? {}), ...(filter.country ?? [])])].map((value) => ({ value, label: countryName(value, lang) }))
  const counted = (value: string) => facets['kind']?.[value] ?? 0
  return [
    facetGroup('sector', t.facets.sector, SECTORS.map((value) => ({ value, label: label('sectors', value, lang), sign: <Knot sector={value} /> })), facets, filter.sector),
    facetGroup('kind', t.facets.kind, kinds.toSorted((a, b) => counted(b.value) - counted(a.value) || byKey(a.label, b.label)), facets, filter.kind),
    facetGroup('country', t.facets.country, countries.toSorted((a, b) => byKey(countrySortName(countryOf(a.value), lang), countrySortName(countryOf(b.value), lang))), facets, filter.country),
    facetGroup('subregion', t.facets.subregion, SUBREGIONS.map((value) => ({ value, label: label('subregions', value, lang) })), facets, filter.subregion),
    facetGroup('workLine', t.facets.workLine, WORK_LINES.map((value) => ({ value, label: label('work-lines', value, lang) })), facets, filter.workLine),
    given('mnrCapability', t.parameters.mnrCapability, filter.mnrCapability, (value) => label('mnr-capabilities', value, lang)),
    given('role', t.parameters.role, filter.role, (value) => roleLabel(value, lang)),
    given('evidence', t.parameters.evidence, filter.evidence, (value) => label('evidences', value, lang)),
  ]
}
