import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { label } from '#db/reference/terms.ts'
import { SECTORS, SUBREGIONS } from '#db/reference/vocabularies.ts'
import type { Cell } from '#functions/network/matrix/matrix.ts'
import type { MatrixBy, MatrixFilter } from '#functions/network/matrix/schema.ts'
import { href, PATHS } from '#web/paths.ts'

/** What a group of the matrix is called. */
export function groupName(by: MatrixBy, group: string, lang: Language): string {
  const sector = SECTORS.find((one) => one === group)
  const subregion = SUBREGIONS.find((one) => one === group)
  if (by === 'sector') return sector ? label('sectors', sector, lang) : group
  if (by === 'subregion') return subregion ? label('subregions', subregion, lang) : group
  return countryName(group, lang)
}

/** Where the ties of a cell are listed: only what the lists can be asked is asked of them; null where the filter asks more. */
export function cellAddress(kind: 'alliances' | 'exchanges', { workLine, group }: Cell, by: MatrixBy, filter: MatrixFilter, day: string | null, lang: Language): string | null {
  const isMore = [filter.organizationKind, filter.kind, filter.site, filter.checkedBefore].some((asked) => asked !== undefined)
  if (isMore || day === null) return null
  return href(PATHS[kind], { lang }, { workLine, country: filter.country, sector: filter.sector, evidence: filter.evidence, [by]: group, activeOn: day })
}
