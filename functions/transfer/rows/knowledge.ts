import { cell, organizationId, orNull, several, sourceOf, textsOf, translationKey, type Row, type Translations } from './row.ts'
import type { TextsView } from '#functions/core/view.ts'

/** A row of `capabilities.csv` as the fact it states. No State declared its needs to this registry, so all of the file is as public as its sources. */
export function capabilityFact(row: Row, translations: Translations): unknown {
  const id = cell(row, 'id')
  const capability = cell(row, 'mnr_capability')
  return {
    id,
    organization: organizationId(cell(row, 'country_iso3') || cell(row, 'organization_id')),
    direction: cell(row, 'direction'),
    workLine: cell(row, 'work_line'),
    mnrCapability: capability === 'none' || capability === '' ? null : capability,
    basis: cell(row, 'declared') === 'yes' ? 'declared' : 'noted',
    statedBy: orNull(row, 'stated_by'),
    statedOn: orNull(row, 'stated_on'),
    note: textsOf(cell(row, 'note'), translations.get(translationKey('capabilities', id, 'note'))),
    visibility: 'public',
    sources: sourceOf(row),
  }
}

/** A row of `instruments.csv` as the fact it states. */
export function instrumentFact(row: Row, translations: Translations): unknown {
  const id = cell(row, 'id')
  const title: TextsView = { ...translations.get(translationKey('instruments', id, 'name')), es: { text: cell(row, 'name_es'), status: 'official' }, en: { text: cell(row, 'name_en'), status: 'official' } }
  return {
    id, title, acronyms: several(row, 'acronym'), kind: cell(row, 'kind'), adopted: orNull(row, 'adopted'), inForce: orNull(row, 'in_force'),
    depositary: orNull(row, 'depositary'), url: orNull(row, 'url'), sources: sourceOf(row),
  }
}

/** A row of `ratifications.csv` as the fact it states. */
export function ratificationFact(row: Row): unknown {
  const country = cell(row, 'iso3').toLowerCase()
  return {
    id: `${country}-${cell(row, 'instrument_id')}`, country, instrument: cell(row, 'instrument_id'), status: cell(row, 'status'), date: orNull(row, 'date'),
    dateKind: orNull(row, 'date_kind'), asOf: orNull(row, 'as_of'), note: orNull(row, 'note'), sources: sourceOf(row),
  }
}

/** A row of `legislation.csv` as the fact it states. Summaries are the registry's own, in Spanish and English. */
export function lawFact(row: Row): unknown {
  const [es, en] = [cell(row, 'summary_es'), cell(row, 'summary_en')]
  const summary = { ...(es === '' ? {} : { es: { text: es, status: 'original' } }), ...(en === '' ? {} : { en: { text: en, status: 'original' } }) }
  return {
    id: cell(row, 'id'), country: cell(row, 'iso3').toLowerCase(), title: cell(row, 'title'), titleLanguage: cell(row, 'title_language'), number: orNull(row, 'number'),
    date: orNull(row, 'date'), topics: several(row, 'topics'), status: cell(row, 'law_status'), summary: es === '' && en === '' ? null : summary, sources: sourceOf(row),
  }
}

/** A row of `hotlines.csv` as the fact it states: its number unconfirmed, since no operator has confirmed it here. */
export function reportingLineFact(row: Row): unknown {
  const country = cell(row, 'iso3')
  return {
    id: cell(row, 'id'), country: country === '' ? null : country.toLowerCase(), operator: orNull(row, 'organization'), kind: cell(row, 'kind'), name: cell(row, 'name'),
    number: orNull(row, 'phone_or_short_code'), url: orNull(row, 'url'), networks: several(row, 'networks'), confirmedOn: null, sources: sourceOf(row),
  }
}
