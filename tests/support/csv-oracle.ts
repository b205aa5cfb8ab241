import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { AMERICAN_STATES, subregionOf } from '#db/reference/countries.ts'
import { isOasMember } from '#db/reference/standing.ts'

/** What the shipped files say of a record, worked out with nothing of the registry's own reading: for each parameter of a list, the values that find it. */
export interface Expected {
  readonly id: string
  readonly values: { readonly [parameter: string]: readonly string[] }
  /** those who take part, of whom one must meet all that is asked of it */
  readonly partakers: readonly { readonly [parameter: string]: string }[]
}

type Row = { readonly [column: string]: string }

function rows(name: string): Row[] {
  return parse(readFileSync(new URL(`../../db/data/${name}.csv`, import.meta.url)), { columns: true })
}

const several = (cell: string | undefined): string[] => (cell ?? '').split('|').filter((value) => value !== '')
const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** The facts of the files as sets of expected answers. `day` is that on which the states of alliances are told. */
export function readOracle(day: string) {
  const organizations = new Map<string, { sector: string; kind: string; country: string }>()
  for (const row of rows('organizations')) organizations.set(row['id'] ?? '', { sector: row['sector'] ?? '', kind: row['kind'] ?? '', country: (row['country_iso3'] ?? '').toLowerCase() })
  const members = Map.groupBy(rows('alliance_members'), (row) => row['alliance_id'] ?? '')
  const exchangeRows = rows('exchanges')
  const capabilityRows = rows('capabilities')
  const sides = (row: Row) => ([['offering', 'offering'], ['receiving', 'receiving'], ['triangular', 'supporting']] as const).flatMap(([column, role]) => several(row[column]).map((id) => ({ id: id.toLowerCase(), role })))
  const states = unique([...AMERICAN_STATES.filter(isOasMember), ...[...members.values()].flat().map((row) => row['organization_id'] ?? ''), ...exchangeRows.flatMap((row) => sides(row).map(({ id }) => id.length === 3 && several(`${row['offering']}|${row['receiving']}|${row['triangular']}`).includes(id.toUpperCase()) ? id.toUpperCase() : '')), ...capabilityRows.map((row) => row['country_iso3'] ?? '')]
    .filter((id) => /^[A-Z]{3}$/.test(id) || AMERICAN_STATES.includes(id)).map((id) => id.toLowerCase()))
  const territories = new Set(['aia', 'bmu', 'cym', 'msr', 'pri', 'tca', 'vgb'])
  for (const code of states) organizations.set(code, { sector: 'government', kind: territories.has(code) ? 'territory' : 'state', country: code })
  const partaker = (id: string, role: string) => {
    const { sector = '', country = '' } = organizations.get(id) ?? {}
    return { organization: id, role, sector, country, subregion: country === '' ? '' : subregionOf(country) }
  }
  const alliances = rows('alliances').map((row): Expected => {
    const end = row['end_date'] ?? ''
    return {
      id: row['id'] ?? '',
      values: { kind: [row['kind'] ?? ''], workLine: several(row['work_lines']), evidence: ['documented'], state: [stateOf(end, day)] },
      partakers: (members.get(row['id'] ?? '') ?? []).map((member) => partaker((member['organization_id'] ?? '').toLowerCase(), member['role'] ?? '')),
    }
  })
  const exchanges = exchangeRows.map((row): Expected => ({
    id: row['id'] ?? '',
    values: {
      modality: [row['modality'] ?? ''], status: [row['status'] ?? ''], workLine: several(row['work_lines']), mnrCapability: several(row['mnr_capabilities']).filter((one) => one !== 'none'), evidence: ['documented'],
    },
    partakers: sides(row).map(({ id, role }) => partaker(id, role)),
  }))
  const capabilities = capabilityRows.map((row): Expected => {
    const { organization, country, subregion } = partaker((row['country_iso3'] || row['organization_id'] || '').toLowerCase(), '')
    return {
      id: row['id'] ?? '', partakers: [],
      values: {
        direction: [row['direction'] ?? ''], workLine: [row['work_line'] ?? ''], mnrCapability: [row['mnr_capability'] ?? ''].filter((one) => one !== 'none'),
        basis: [row['declared'] === 'yes' ? 'declared' : 'noted'], organization: [organization], country: [country], subregion: [subregion],
      },
    }
  })
  return { organizations: [...organizations].map(([id, own]) => organizationOf(id, own, { alliances, exchanges, capabilities })), alliances, exchanges, capabilities }
}

/** The last day that an EDTF date can mean. */
export function lastDay(text: string): string {
  const [year = '', month, dayOfMonth] = text.split('-')
  if (dayOfMonth) return text
  const end = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0))
  return end.toISOString().slice(0, 10)
}

function stateOf(end: string, day: string): string {
  if (end === '') return 'unknown-term'
  if (lastDay(end) < day) return 'ended'
  const notice = new Date(Date.parse(day) + 180 * 86_400_000).toISOString().slice(0, 10)
  return lastDay(end) <= notice ? 'expiring' : 'active'
}

function organizationOf(id: string, own: { sector: string; kind: string; country: string }, { alliances, exchanges, capabilities }: { alliances: Expected[]; exchanges: Expected[]; capabilities: Expected[] }): Expected {
  const ties = [...alliances, ...exchanges].filter((tie) => tie.partakers.some((one) => one['organization'] === id))
  const held = capabilities.filter((one) => one.values['organization']?.includes(id))
  const ofExchanges = exchanges.filter((tie) => tie.partakers.some((one) => one['organization'] === id))
  return {
    id, partakers: [],
    values: {
      sector: [own.sector], kind: [own.kind], country: own.country === '' ? [] : [own.country], subregion: own.country === '' ? [] : [subregionOf(own.country)],
      workLine: unique([...ties, ...held].flatMap((one) => one.values['workLine'] ?? [])),
      mnrCapability: unique([...ofExchanges, ...held].flatMap((one) => one.values['mnrCapability'] ?? [])),
      role: unique(ties.flatMap((tie) => tie.partakers.filter((one) => one['organization'] === id).map((one) => one['role'] ?? ''))),
      evidence: ties.length > 0 ? ['documented'] : [],
    },
  }
}

/** Ids of the records that a question finds: any of a parameter's values, all of the parameters; what is asked of a party is asked of one and the same. */
export function expectedIds(records: readonly Expected[], question: { readonly [parameter: string]: readonly string[] }): string[] {
  const asked = Object.entries(question)
  return records.filter(({ values, partakers }) => {
    const ofRecord = asked.filter(([parameter]) => parameter in values)
    const ofPartaker = asked.filter(([parameter]) => !(parameter in values))
    return ofRecord.every(([parameter, wanted]) => wanted.some((value) => values[parameter]?.includes(value)))
      && (ofPartaker.length === 0 || partakers.some((one) => ofPartaker.every(([parameter, wanted]) => wanted.includes(one[parameter] ?? ''))))
  }).map(({ id }) => id).toSorted()
}
