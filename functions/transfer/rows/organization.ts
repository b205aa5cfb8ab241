import type { NameView } from '#functions/core/view.ts'
import { countryLanguage } from '#db/reference/standing.ts'
import { cell, organizationId, orNull, several, sourceOf, textsOf, translationKey, type Row, type Translations } from './row.ts'

/** The language of a row's own name (MODEL, Names): of the column that it alone equals, else the country's; `certain` tells which. */
export function nameLanguage(row: Row): { lang: string; certain: boolean } {
  const [name, es, en] = [cell(row, 'name'), cell(row, 'name_es'), cell(row, 'name_en')]
  if (name === es && name !== en) return { lang: 'es', certain: true }
  if (name === en && name !== es) return { lang: 'en', certain: true }
  const country = cell(row, 'country_iso3').toLowerCase()
  return { lang: (country && countryLanguage(country)) || 'und', certain: false }
}

/** An acronym, with the language before it when it is the acronym of one language only: `es:OIM`. */
function acronymOf(written: string): NameView {
  const [, lang = 'und', text = written] = /^(es|en|pt|fr):(.+)$/.exec(written) ?? []
  return { text, lang, kind: 'acronym', status: 'original' }
}

function namesOf(row: Row): NameView[] {
  const own = cell(row, 'name')
  const { lang } = nameLanguage(row)
  const names: NameView[] = [{ text: own, lang, kind: 'official', status: 'original' }]
  const translated = [['es', cell(row, 'name_es')], ['en', cell(row, 'name_en')]] as const
  for (const [language, text] of translated) if (text !== '' && text !== own) names.push({ text, lang: language, kind: 'official', status: 'translation' })
  for (const written of several(row, 'acronym')) names.push(acronymOf(written))
  for (const text of several(row, 'former_names')) names.push({ text, lang, kind: 'former', status: 'original' })
  return names
}

/** A row of `organizations.csv` as the fact it states, before its schema has seen it. */
export function organizationFact(row: Row, translations: Translations): unknown {
  const detail = cell(row, 'kind_detail')
  const country = orNull(row, 'country_iso3')
  return {
    id: organizationId(cell(row, 'id')),
    sector: cell(row, 'sector'),
    kind: cell(row, 'kind'),
    country: country === null ? null : country.toLowerCase(),
    website: orNull(row, 'website'),
    kindDetail: detail === '' ? null : textsOf(detail, translations.get(translationKey('kind_detail', detail, 'label'))),
    names: namesOf(row),
    identifiers: [],
    sources: sourceOf(row),
  }
}
