import { join } from 'node:path'
import { SHIPPED_FOLDER } from '#db/load.ts'
import { readCsv } from '#db/sample/csv.ts'
import { openDraw } from '#db/sample/draw.ts'
import type { GeneratedSize } from '#db/sample/generate.ts'
import { generateOrganizations } from '#db/sample/organizations.ts'
import { generateTies } from '#db/sample/ties.ts'
import type { AllianceInput } from '#functions/alliances/schema.ts'
import { parseEdtf } from '#functions/core/edtf.ts'
import type { ExchangeInput } from '#functions/exchanges/schema.ts'
import { buildHubNetwork } from '#functions/network/build-network.ts'
import { placeNetwork } from '#functions/network/place-network.ts'
import type { DetailedHub, NetworkFacts } from '#functions/network/schema.ts'
import type { OrganizationInput } from '#functions/organizations/schema.ts'
import { allianceFact } from '#functions/transfer/rows/alliance.ts'
import { exchangeFact } from '#functions/transfer/rows/exchange.ts'
import { organizationFact } from '#functions/transfer/rows/organization.ts'
import { cell, type Row } from '#functions/transfer/rows/row.ts'

type TieFact = NetworkFacts['ties'][number]

/** The network that `sample:network` fills a database with, laid out, without a database; the rows are read as the loader reads them. */
export function generateHub({ organizations: count, ties, seed }: GeneratedSize): DetailedHub {
  const draw = openDraw(seed)
  const like = (name: string) => readCsv(join(SHIPPED_FOLDER, `${name}.csv`))
  const rows = generateOrganizations(count, like('organizations'), draw)
  const made = generateTies(ties, rows, { alliances: like('alliances'), exchanges: like('exchanges') }, draw)
  const parties = Map.groupBy(made.members, (row) => cell(row, 'alliance_id'))
  const facts: NetworkFacts = {
    version: 1, organizations: rows.map(organizationOf),
    ties: [...made.alliances.map((row) => allianceOf(row, parties.get(cell(row, 'id')) ?? [])), ...made.exchanges.map(exchangeOf)],
  }
  return buildHubNetwork(facts, placeNetwork(facts))
}

function organizationOf(row: Row): NetworkFacts['organizations'][number] {
  const { id, names, sector, kind, country } = organizationFact(row, new Map()) as OrganizationInput // generated rows hold
  const [official] = names
  return { id, name: official?.text ?? '', lang: official?.lang ?? 'und', acronym: names.find((name) => name.kind === 'acronym')?.text ?? null, sector, kind, country, names: {} }
}

function datesOf({ start, end }: { start: string | null; end: string | null }): Pick<TieFact, 'startEarliest' | 'endLatest' | 'startExact' | 'endExact'> {
  const [from, to] = [start === null ? null : parseEdtf(start), end === null ? null : parseEdtf(end)]
  const exactness = (text: string | null) => text === null ? 3 : text.length === 10 ? 0 : text.length === 7 ? 1 : 2
  return { startEarliest: from?.earliest ?? null, endLatest: to?.latest ?? null, startExact: exactness(start), endExact: exactness(end) }
}

function allianceOf(row: Row, members: readonly Row[]): TieFact {
  const fact = allianceFact(row, members, null, new Map()) as AllianceInput // generated rows hold
  return {
    id: fact.id, type: 'alliance', kind: fact.kind, standing: fact.term, workLines: fact.workLines, evidence: 'documented', titles: {}, ...datesOf(fact),
    ends: fact.parties.map(({ organization, role }) => ({ organization, role, attestation: 'silent' })), hosts: ['registry.example.org'],
  }
}

function exchangeOf(row: Row): TieFact {
  const fact = exchangeFact(row, new Map()) as ExchangeInput // generated rows hold
  return {
    id: fact.id, type: 'exchange', kind: fact.modality, standing: fact.status, workLines: fact.workLines, evidence: 'documented', titles: {}, ...datesOf(fact),
    ends: fact.participants.map(({ organization, role }) => ({ organization, role, attestation: 'silent' })), hosts: ['registry.example.org'],
  }
}
