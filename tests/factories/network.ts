import { buildHubNetwork } from '#functions/network/build-network.ts'
import type { DetailedHub, NetworkFacts } from '#functions/network/schema.ts'

type Tie = NetworkFacts['ties'][number]

/** A network of these ties: each names its type, its members by id and what else it is about. Organizations are governments of Peru unless `organizations` says otherwise. */
export function aNetwork(
  ties: readonly (Partial<Omit<Tie, 'ends'>> & { readonly id: string; readonly members: readonly string[] })[],
  organizations: readonly (Partial<NetworkFacts['organizations'][number]> & { readonly id: string })[] = [],
): DetailedHub {
  const ids = [...new Set([...organizations.map(({ id }) => id), ...ties.flatMap(({ members }) => members)])]
  const given = new Map(organizations.map((one) => [one.id, one]))
  const places = new Map([...ids, ...ties.map(({ type = 'alliance', id }) => `${type}/${id}`)].map((id, n) => [id, { x: 100 * (n % 7), y: 60 * Math.floor(n / 7) }]))
  return buildHubNetwork({
    version: 1,
    organizations: ids.map((id) => ({ id, name: `Institute ${id}`, lang: 'en', acronym: null, sector: 'government' as const, kind: 'child-institute' as const, country: 'per', names: {}, ...given.get(id) })),
    ties: ties.map(({ members, ...tie }) => ({
      type: 'alliance' as const, kind: 'coalition' as const, startEarliest: null, endLatest: null, standing: 'unknown' as const, workLines: ['training' as const], evidence: 'documented' as const,
      titles: { en: `Tie ${tie.id}` }, ends: members.map((organization) => ({ organization, role: 'party' as const, attestation: 'silent' as const })), ...tie,
    })),
  }, places)
}
