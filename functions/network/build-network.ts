import { type Language, LANGUAGES } from '#db/reference/languages.ts'
import {
  ALLIANCE_KINDS, ATTESTATIONS, EVIDENCES, EXCHANGE_STATUSES, MODALITIES, ORGANIZATION_KINDS, PARTICIPANT_ROLES, PARTY_ROLES, SECTORS, TERMS, WORK_LINES,
} from '#db/reference/vocabularies.ts'
import { dayNumber } from './active-on.ts'
import { compare } from './layout/graph.ts'
import { tieNode } from './place-network.ts'
import type { EndColumns, NetworkFacts, NetworkLegend, NetworkNames, NodeColumns, PlaceColumns, DetailedHub, Positions, TieColumns, TieDetails } from './schema.ts'

type Organization = NetworkFacts['organizations'][number]
type Tie = NetworkFacts['ties'][number]

/** All kinds of ties, alliances' first. A `host` of an alliance and of an exchange is one role here, as is an `observer`. */
const TIE_KINDS = [...ALLIANCE_KINDS, ...MODALITIES]
const ROLES = [...new Set([...PARTY_ROLES, ...PARTICIPANT_ROLES])]

/**
 * The whole network in hub form, with all names: organizations by id, alliances by id, exchanges by id, the ends of each tie by organization. The
 * order of the facts does not show. An end whose organization is not among the facts (withheld, withdrawn) is left out.
 *
 * @param positions from `placeNetwork`; what has no place stands at (0, 0)
 */
export function buildHubNetwork(facts: NetworkFacts, positions: Positions): DetailedHub {
  const organizations = [...facts.organizations].sort(byId)
  const alliances = facts.ties.filter(({ type }) => type === 'alliance').sort(byId)
  const ties = [...alliances, ...facts.ties.filter(({ type }) => type === 'exchange').sort(byId)]
  const legend = legendOf(organizations)
  const index = new Map(organizations.map(({ id }, n) => [id, n]))
  return {
    form: 'hub',
    version: facts.version,
    activeOn: null,
    legend,
    nodes: nodeColumns(organizations, legend, positions),
    alliances: alliances.length,
    ties: tieColumns(ties, positions),
    ends: endColumns(ties, index),
    details: detailsOf(ties, index),
    names: namesOf(organizations, ties),
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id)
}

function legendOf(organizations: readonly Organization[]): NetworkLegend {
  return {
    sectors: SECTORS,
    kinds: ORGANIZATION_KINDS,
    countries: [...new Set(organizations.flatMap(({ country }) => country ?? []))].sort(compare),
    tieKinds: TIE_KINDS,
    terms: TERMS,
    statuses: EXCHANGE_STATUSES,
    workLines: WORK_LINES,
    evidences: EVIDENCES,
    roles: ROLES,
    attestations: ATTESTATIONS,
  }
}

function nodeColumns(organizations: readonly Organization[], legend: NetworkLegend, positions: Positions): NodeColumns & PlaceColumns {
  const country = new Map(legend.countries.map((code, n) => [code, n]))
  return {
    id: organizations.map(({ id }) => id),
    name: organizations.map(({ name }) => name),
    lang: organizations.map(({ lang }) => lang),
    acronym: organizations.map(({ acronym }) => acronym ?? ''),
    sector: organizations.map(({ sector }) => SECTORS.indexOf(sector)),
    kind: organizations.map(({ kind }) => ORGANIZATION_KINDS.indexOf(kind)),
    country: organizations.map((organization) => organization.country === null ? -1 : country.get(organization.country) ?? -1),
    x: organizations.map(({ id }) => positions.get(id)?.x ?? 0),
    y: organizations.map(({ id }) => positions.get(id)?.y ?? 0),
  }
}

function tieColumns(ties: readonly Tie[], positions: Positions): TieColumns & PlaceColumns {
  const standings: readonly string[][] = [[...TERMS], [...EXCHANGE_STATUSES]]
  return {
    id: ties.map(({ id }) => id),
    kind: ties.map(({ kind }) => TIE_KINDS.indexOf(kind)),
    start: ties.map(({ startEarliest }) => startEarliest === null ? null : dayNumber(startEarliest)),
    end: ties.map(({ endLatest }) => endLatest === null ? null : dayNumber(endLatest)),
    standing: ties.map(({ type, standing }) => standings[type === 'alliance' ? 0 : 1]?.indexOf(standing) ?? -1),
    workLines: ties.map(({ workLines }) => workLines.reduce((bits, line) => bits | 1 << WORK_LINES.indexOf(line), 0)),
    evidence: ties.map(({ evidence }) => EVIDENCES.indexOf(evidence)),
    x: ties.map((tie) => positions.get(tieNode(tie))?.x ?? 0),
    y: ties.map((tie) => positions.get(tieNode(tie))?.y ?? 0),
  }
}

function endColumns(ties: readonly Tie[], index: ReadonlyMap<string, number>): EndColumns {
  const first = [0]
  const organization: number[] = []
  const role: number[] = []
  const attestation: number[] = []
  for (const tie of ties) {
    const ends = tie.ends.flatMap((end) => {
      const node = index.get(end.organization)
      return node === undefined ? [] : [{ node, role: ROLES.indexOf(end.role), said: ATTESTATIONS.indexOf(end.attestation) }]
    }).sort((a, b) => a.node - b.node || a.role - b.role || a.said - b.said)
    for (const end of ends) {
      organization.push(end.node)
      role.push(end.role)
      attestation.push(end.said)
    }
    first.push(organization.length)
  }
  return { first, organization, role, ...(attestation.some((said) => said !== 0) ? { attestation } : {}) }
}

function detailsOf(ties: readonly Tie[], index: ReadonlyMap<string, number>): TieDetails {
  const sites = [...new Set(ties.flatMap(({ hosts }) => hosts ?? []))].sort(compare)
  const site = new Map(sites.map((host, n) => [host, n]))
  return {
    sites,
    site: ties.map(({ hosts }) => (hosts ?? []).map((host) => site.get(host) ?? 0).sort((a, b) => a - b)),
    checked: ties.map(({ checkedOn }) => checkedOn ? dayNumber(checkedOn) : null),
    startExact: ties.map(({ startExact, startEarliest }) => startExact ?? (startEarliest === null ? 3 : 0)),
    endExact: ties.map(({ endExact, endLatest }) => endExact ?? (endLatest === null ? 3 : 0)),
    body: ties.map(({ body }) => body ? index.get(body) ?? -1 : -1),
  }
}

function namesOf(organizations: readonly Organization[], ties: readonly Tie[]): NetworkNames {
  const nodes: { [L in Language]?: Record<string, string> } = {}
  const titles: { [L in Language]?: Record<string, string> } = {}
  for (const language of LANGUAGES) {
    const names = sparse(organizations.map(({ name, names: others }) => others[language] === name ? undefined : others[language]))
    if (names) nodes[language] = names
    const known = sparse(ties.map((tie) => tie.titles[language]))
    if (known) titles[language] = known
  }
  return { nodes, ties: titles }
}

function sparse(texts: readonly (string | undefined)[]): Record<string, string> | null {
  const entries = texts.flatMap((text, n) => text === undefined ? [] : [[String(n), text]])
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
