import { officialName, displayName } from '#functions/core/text.ts'
import { foldForSort } from '#functions/core/fold.ts'
import type { OrganizationBrief } from '#functions/core/view.ts'
import type { OrganizationInput } from './schema.ts'

/** An organization where it is only named. */
export function organizationBrief(fact: OrganizationInput): OrganizationBrief {
  return { id: fact.id, names: fact.names.filter((name) => name.kind !== 'former'), sector: fact.sector, kind: fact.kind, country: fact.country }
}

/** The folded sort keys of an organization: of its official name, and of the name that a reader of each language sees. */
export function organizationSortKeys(fact: OrganizationInput) {
  const { names } = fact
  return {
    sortName: foldForSort(officialName(names).text),
    sortEs: foldForSort(displayName(names, 'es').text),
    sortEn: foldForSort(displayName(names, 'en').text),
    sortPt: foldForSort(displayName(names, 'pt').text),
    sortFr: foldForSort(displayName(names, 'fr').text),
  }
}
