import { cell, type Row } from '#functions/transfer/rows/row.ts'
import type { Draw } from './draw.ts'
import { BODIES, PROBE_THEMES, THEMES } from './words.ts'

/** Organizations that the search "proteccion niñez" finds, whatever the size of the registry. */
export const PROBE_MATCHES = 832

/** The corner of the registry that the list by sector and country asks for: as many organizations at every size. */
export const PROBE_CELL = { sector: 'civil-society', country: 'COL', organizations: 240 } as const

/** The columns of organizations.csv. */
export const ORGANIZATION_COLUMNS = ['id', 'name', 'name_es', 'name_en', 'acronym', 'sector', 'kind', 'country_iso3', 'website', 'source_url', 'source_date', 'kind_detail', 'former_names']

const OWN_LANGUAGE: { readonly [country: string]: 'pt' | 'en' } = { BRA: 'pt', USA: 'en', CAN: 'en', JAM: 'en', TTO: 'en', BLZ: 'en', GUY: 'en', BHS: 'en', BRB: 'en', GBR: 'en' }

function isInProbeCell(row: Row): boolean {
  return cell(row, 'sector') === PROBE_CELL.sector && cell(row, 'country_iso3') === PROBE_CELL.country
}

function namesOf(number: number, isProbe: boolean, country: string, draw: Draw): { name: string; es: string; en: string; acronym: string } {
  const [body, theme] = [draw.one(BODIES), draw.one(isProbe ? PROBE_THEMES : THEMES)]
  const mark = `(generated organization ${number})`
  const es = `${body.es} de ${theme.es} ${mark}`
  const en = `${body.en} for ${theme.en} ${mark}`
  const pt = `${body.pt} para ${theme.pt} ${mark}`
  const own = OWN_LANGUAGE[country]
  const name = own === 'pt' ? pt : own === 'en' ? en : es
  const acronym = draw.fraction() < 0.4 ? `${[body.es, theme.es].map((word) => word.slice(-4, -2).trim()).join('').toUpperCase()}${number}` : ''
  return { name, es, en, acronym }
}

/**
 * Organizations that look like those of the registry: sector, kind and country are those of real rows, drawn at random, so that the skew is the real one.
 *
 * @param like the rows of the shipped organizations.csv
 * @returns rows of organizations.csv, ids `generated-1` …
 */
export function generateOrganizations(count: number, like: readonly Row[], draw: Draw): Row[] {
  const inCell = like.filter(isInProbeCell)
  const elsewhere = like.filter((row) => !isInProbeCell(row))
  return Array.from({ length: count }, (_, i) => {
    const number = i + 1
    // Those of the probes are spread over the whole file, in steps that do not fall together.
    const isProbe = Math.floor(number * PROBE_MATCHES / count) > Math.floor(i * PROBE_MATCHES / count)
    const isCell = Math.floor(number * PROBE_CELL.organizations / count) > Math.floor(i * PROBE_CELL.organizations / count)
    const model = draw.one(isCell ? inCell : elsewhere)
    const country = cell(model, 'country_iso3')
    const { name, es, en, acronym } = namesOf(number, isProbe, country, draw)
    return {
      id: `generated-${number}`, name, name_es: es, name_en: en, acronym, sector: cell(model, 'sector'), kind: cell(model, 'kind'), country_iso3: country,
      website: draw.fraction() < 0.3 ? `https://organization-${number}.example.org` : '', source_url: `https://registry.example.org/organizations/${number}`, source_date: cell(model, 'source_date'),
      kind_detail: '', former_names: draw.fraction() < 0.05 ? `Former name of generated organization ${number}` : '',
    }
  })
}
