import type { Database } from '#db/client.ts'
import { readVersion } from '#db/read.ts'
import { LANGUAGES } from '#db/reference/languages.ts'
import { Problem } from '#functions/core/problem.ts'
import { acronyms, displayName, officialName } from '#functions/core/text.ts'
import type { OrganizationBrief, TextsView } from '#functions/core/view.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { Veil } from '#functions/revisions/veil.ts'
import { readNetworkRows, type OrganizationRow, type TieRow } from './queries.ts'
import type { Exactness, NetworkFacts } from './schema.ts'

type OrganizationFact = NetworkFacts['organizations'][number]
type TieFact = NetworkFacts['ties'][number]

function organizationFact({ brief }: OrganizationRow): OrganizationFact {
  const { id, names, sector, kind, country }: OrganizationBrief = JSON.parse(brief)
  const official = officialName(names)
  const others = LANGUAGES.flatMap((language) => {
    const shown = displayName(names, language)
    return shown.text === official.text ? [] : [[language, shown.text] as const]
  })
  return { id, name: official.text, lang: official.lang, acronym: acronyms(names)[0] ?? null, sector, kind, country, names: Object.fromEntries(others) }
}

const MONTH_DAYS = 31
const DAY_MS = 86_400_000

/** How exact a date is, by its first and last day. */
function exactness(earliest: string | null, latest: string | null): Exactness {
  if (earliest === null || latest === null) return 3
  const days = (Date.parse(latest) - Date.parse(earliest)) / DAY_MS
  return days === 0 ? 0 : days <= MONTH_DAYS ? 1 : 2
}

function tieFact(type: 'alliance' | 'exchange', row: TieRow, veil: Veil): TieFact {
  const hosts: readonly string[] = JSON.parse(row.hosts)
  const title: TextsView = JSON.parse(row.title)
  const ends: [string, TieFact['ends'][number]['role'], TieFact['ends'][number]['attestation']][] = JSON.parse(row.ends)
  return {
    id: row.id, type, startEarliest: row.start, endLatest: row.end, workLines: JSON.parse(row.lines),
    // closed vocabularies that the database checks
    kind: row.kind as TieFact['kind'], standing: row.standing as TieFact['standing'], evidence: row.evidence as TieFact['evidence'],
    titles: Object.fromEntries(LANGUAGES.flatMap((language) => (title[language] ? [[language, title[language].text] as const] : []))),
    ends: ends.map(([organization, role, attestation]) => ({ organization, role, attestation })),
    hosts: hosts.filter((host) => !veil.isNamedIn(`https://${host}/`)), checkedOn: row.checkedOn, body: row.body,
    startExact: exactness(row.start, row.startLatest), endExact: exactness(row.endEarliest, row.end),
  }
}

/** How often facts are read again because the registry changed meanwhile. */
const ATTEMPTS = 5

/**
 * The facts that the network is built from, all of one version.
 *
 * @throws Problem `busy` when the registry changes faster than it can be read
 */
export async function readNetworkFacts(db: Database): Promise<NetworkFacts> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { version } = await readVersion(db)
    const rows = await readNetworkRows(db)
    if ((await readVersion(db)).version !== version) continue
    const veil = new Veil(rows.withheld.map(({ fact }): OrganizationInput => JSON.parse(fact)))
    return {
      version,
      organizations: rows.organizations.map(organizationFact),
      ties: [...rows.alliances.map((row) => tieFact('alliance', row, veil)), ...rows.exchanges.map((row) => tieFact('exchange', row, veil))],
    }
  }
  throw new Problem('busy', 'the registry changed each time the network was read: try again in a few seconds')
}
