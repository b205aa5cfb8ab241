import { countryOf, countrySortName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { SECTORS, SUBREGIONS, type Sector, type Subregion } from '#db/reference/vocabularies.ts'
import { foldForSort } from '#functions/core/fold.ts'
import type { Facets } from '#functions/core/list-answer.ts'
import { displayName } from '#functions/core/text.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { FacetGroup, FacetOption } from '#web/components/facets.tsx'
import { Knot } from '#web/components/knot.tsx'
import { messagesFor } from '#web/locales/messages.ts'

/** A value that can be chosen. */
export type Choice = Pick<FacetOption, 'value' | 'label' | 'sign'>

/** One facet of a list: the values that are there or chosen, with their counts; the chosen ones first, so that they never hide behind "more". */
export function facetGroup(name: string, legend: string, choices: readonly Choice[], facets: Facets, chosen: readonly string[] = []): FacetGroup {
  const options = choices
    .map((choice) => ({ ...choice, count: facets[name]?.[choice.value] ?? 0, isChecked: chosen.includes(choice.value) }))
    .filter((option) => option.count > 0 || option.isChecked)
    .toSorted((a, b) => Number(b.isChecked) - Number(a.isChecked))
  return { name, legend, options }
}

/** What a list of ties can be asked of those who take part, as it was asked. */
export interface PartakerChoice {
  readonly organization?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly subregion?: readonly Subregion[] | undefined
  readonly sector?: readonly Sector[] | undefined
  readonly role?: readonly string[] | undefined
}

function countryChoices(facets: Facets, chosen: readonly string[], lang: Language): Choice[] {
  const codes = [...new Set([...Object.keys(facets['country'] ?? {}), ...chosen])]
  const keyed = codes.map((value) => ({ value, label: countryOf(value).names[lang], key: foldForSort(countrySortName(countryOf(value), lang)) }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** The facets of those who take part: sectors and roles in their own order, countries by name (DESIGN §3.10). */
export function partakerGroups({ filter, facets, roles, lang }: { filter: PartakerChoice; facets: Facets; roles: readonly Choice[]; lang: Language }): FacetGroup[] {
  const t = messagesFor(lang).ties.facets
  return [
    facetGroup('sector', t.sector, SECTORS.map((value) => ({ value, label: label('sectors', value, lang), sign: <Knot sector={value} /> })), facets, filter.sector),
    facetGroup('role', t.role, roles, facets, filter.role),
    facetGroup('country', t.country, countryChoices(facets, filter.country ?? [], lang), facets, filter.country),
    facetGroup('subregion', t.subregion, SUBREGIONS.map((value) => ({ value, label: label('subregions', value, lang) })), facets, filter.subregion),
  ]
}

/** The organizations that a link asked for: shown only when there are some, so that they can be seen and taken away. */
export function organizationGroup(asked: readonly string[] | undefined, named: readonly OrganizationBrief[], lang: Language): FacetGroup {
  const options = (asked ?? []).map((value) => {
    const brief = named.find((one) => one.id === value)
    return { value, label: brief ? displayName(brief.names, lang).text : value, count: null, isChecked: true }
  })
  return { name: 'organization', legend: messagesFor(lang).ties.facets.organization, options }
}
