import { foldForSearch } from '#functions/core/fold.ts'
import { likenessKeys } from '#functions/duplicates/rules.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { organizationBrief, organizationSortKeys } from '#functions/organizations/view.ts'
import { nameKey } from '#functions/search/name-key.ts'
import { nameWords } from '#functions/search/name-words.ts'
import { sourceView } from '#functions/sources/view.ts'
import { agesFrom } from '#functions/upkeep/rules.ts'
import { countryName, subregionOf } from '#db/reference/countries.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { likenessKey, organization, organizationIdentifier, organizationName } from '#db/schema/organizations.ts'
import { nameSearch, organizationSearch } from '#db/schema/search.ts'
import type { StoredRecord } from '../stored-record.ts'
import { footOf, openJson, type Projection } from './projection.ts'

/** Writes what the public reads of an organization. Its counts of ties are filled in at the end of the commit. */
export function projectOrganization(record: StoredRecord, fact: OrganizationInput, { rows }: Projection): void {
  const brief = organizationBrief(fact)
  const card = { ...brief, website: fact.website, kindDetail: fact.kindDetail, checkedOn: record.checkedOn, agesFrom: agesFrom(record) }
  rows.add(organization, {
    key: record.key, id: fact.id, sector: fact.sector, kind: fact.kind, country: fact.country,
    subregion: fact.country === null ? null : subregionOf(fact.country),
    ...organizationSortKeys(fact),
    brief: JSON.stringify(brief),
    card: openJson(card),
    detail: openJson({ ...card, names: fact.names, identifiers: fact.identifiers, sources: fact.sources.map(sourceView), ...footOf(record) }),
  })
  for (const [ordinal, name] of fact.names.entries()) {
    const folded = foldForSearch(name.text)
    const own = name.status !== 'translation'
    const key = nameKey(record.key, ordinal, folded, own)
    rows.add(organizationName, { key, organization: record.key, text: name.text, lang: name.lang, kind: name.kind, folded, own })
    rows.add(nameSearch, { rowid: key, text: nameWords(folded, name.kind === 'acronym') })
  }
  for (const { scheme, value } of fact.identifiers) rows.add(organizationIdentifier, { organization: record.key, scheme, value })
  for (const key of likenessKeys(fact)) rows.add(likenessKey, { key, organization: record.key })
  rows.add(organizationSearch, { rowid: record.key, text: searchText(fact) })
}

const countryWordsBefore = new Map<string, string>()

/** What a country is called in the four languages, folded. */
function countryWords(country: string): string {
  const known = countryWordsBefore.get(country)
  if (known !== undefined) return known
  const words = foldForSearch(LANGUAGES.map((language) => countryName(country, language)).join(' '))
  countryWordsBefore.set(country, words)
  return words
}

function searchText(fact: OrganizationInput): string {
  const words = [
    ...fact.names.map((name) => nameWords(foldForSearch(name.text), name.kind === 'acronym')),
    ...Object.values(fact.kindDetail ?? {}).map((detail) => foldForSearch(detail?.text ?? '')),
    fact.country === null ? '' : countryWords(fact.country),
  ]
  return words.filter((word) => word !== '').join(' ')
}
