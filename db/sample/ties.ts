import { cell, type Row } from '#functions/transfer/rows/row.ts'
import { skewed, type Draw } from './draw.ts'
import { ALLIANCE_WORDS, EXCHANGE_WORDS, THEMES, type Words } from './words.ts'

/** The columns of the files of ties. */
export const TIE_COLUMNS = {
  alliances: ['id', 'name', 'kind', 'start_date', 'end_date', 'work_lines', 'description', 'source_url', 'source_date'],
  members: ['alliance_id', 'organization_id', 'role', 'joined', 'source_url'],
  exchanges: ['id', 'title', 'modality', 'offering', 'receiving', 'triangular', 'start_date', 'end_date', 'status', 'work_lines', 'summary', 'mnr_capabilities', 'virtual', 'participants_count', 'preceded_by', 'source_url', 'source_date'],
  translations: ['file', 'id', 'field', 'text', 'note'],
} as const

/** Languages beside English in which a generated tie has its title. */
const TRANSLATED = ['es', 'pt', 'fr'] as const

/** Ties as rows of the files, with their titles in other languages. */
export interface GeneratedTies {
  readonly alliances: Row[]
  readonly members: Row[]
  readonly exchanges: Row[]
  readonly translations: { readonly [L in (typeof TRANSLATED)[number]]: Row[] }
}

/** Draws who takes part: hubs more often than others, and six in ten from the country of the first. */
function partakers(organizations: readonly Row[]): (count: number, draw: Draw) => string[] {
  const byCountry = new Map([...Map.groupBy(organizations, (row) => cell(row, 'country_iso3'))].map(([country, rows]) => [country, skewed(rows)]))
  const anyone = skewed(organizations)
  return (count, draw) => {
    const first = anyone(draw)
    const near = byCountry.get(cell(first, 'country_iso3')) ?? anyone
    const chosen = new Set([cell(first, 'id')])
    for (let attempt = 0; chosen.size < count && attempt < count * 20; attempt++) chosen.add(cell((draw.fraction() < 0.6 ? near : anyone)(draw), 'id'))
    return [...chosen]
  }
}

/** Parties of a usual tie: two to five, 3.14 on the average. */
function usualSize(draw: Draw): number {
  const fraction = draw.fraction()
  return fraction < 0.38 ? 2 : fraction < 0.64 ? 3 : fraction < 0.84 ? 4 : 5
}

/** One alliance in 250 has 50 to 150 parties. */
const LARGE_EVERY = 250

function titleOf(kinds: readonly Words[], number: number, type: string, draw: Draw): Words {
  const [kind, theme] = [draw.one(kinds), draw.one(THEMES)]
  const in_ = (language: keyof Words) => `${kind[language]} ${theme[language]} (generated ${type} ${number})`
  return { es: in_('es'), en: in_('en'), pt: in_('pt'), fr: in_('fr') }
}

/**
 * Ties between generated organizations, half alliances and half exchanges: kinds, dates and work lines are those of real rows, drawn at random.
 *
 * @param like the rows of the shipped alliances.csv and exchanges.csv
 * @returns some 3.34 ends per tie
 */
export function generateTies(count: number, organizations: readonly Row[], like: { readonly alliances: readonly Row[]; readonly exchanges: readonly Row[] }, draw: Draw): GeneratedTies {
  const choose = partakers(organizations)
  const made: GeneratedTies = { alliances: [], members: [], exchanges: [], translations: { es: [], pt: [], fr: [] } }
  const translate = (file: string, id: string, field: string, title: Words) => {
    for (const language of TRANSLATED) made.translations[language].push({ file, id, field, text: title[language], note: 'translation' })
  }
  for (let number = 1; number <= count / 2; number++) {
    const alliance = { id: `generated-al-${number}`, title: titleOf(ALLIANCE_WORDS, number, 'alliance', draw), url: `https://registry.example.org/alliances/${number}` }
    const parties = choose(number % LARGE_EVERY === 0 ? draw.whole(50, 150) : usualSize(draw), draw)
    made.alliances.push(allianceRow(alliance, draw.one(like.alliances)))
    made.members.push(...parties.map((id, i) => ({ alliance_id: alliance.id, organization_id: id, role: i === 0 ? 'lead' : parties.length > 5 ? 'member' : 'party', joined: '', source_url: alliance.url })))
    translate('alliances', alliance.id, 'name', alliance.title)
    const exchange = { id: `generated-ex-${number}`, title: titleOf(EXCHANGE_WORDS, number, 'exchange', draw), url: `https://registry.example.org/exchanges/${number}` }
    made.exchanges.push(exchangeRow(exchange, draw.one(like.exchanges), choose(usualSize(draw), draw)))
    translate('exchanges', exchange.id, 'title', exchange.title)
  }
  return made
}

interface TieName { readonly id: string; readonly title: Words; readonly url: string }

function allianceRow({ id, title, url }: TieName, model: Row): Row {
  const { kind = '', start_date = '', end_date = '', work_lines = '', source_date = '' } = model
  return { id, name: title.en, kind, start_date, end_date, work_lines, description: `A generated alliance for measuring: ${title.en}.`, source_url: url, source_date }
}

function exchangeRow({ id, title, url }: TieName, model: Row, [offering = '', ...others]: readonly string[]): Row {
  const { modality = '', start_date = '', end_date = '', status = '', work_lines = '', mnr_capabilities = '', virtual = '', source_date = '' } = model
  const receiving = others.length > 2 ? others.slice(1) : others
  return {
    id, title: title.en, modality, offering, receiving: receiving.join('|'), triangular: others.length > 2 ? (others[0] ?? '') : '', start_date, end_date, status, work_lines,
    summary: `A generated exchange for measuring: ${title.en}.`, mnr_capabilities, virtual, participants_count: '', preceded_by: '', source_url: url, source_date,
  }
}
