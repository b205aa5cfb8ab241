import { communities } from '#functions/network/metrics/communities.ts'
import { communityEvidence, communityEvidenceOfPairs, type CommunityEvidence } from '#functions/network/metrics/community-evidence.ts'
import { degree } from '#functions/network/metrics/degree.ts'
import { projectPairs } from '#functions/network/metrics/two-mode.ts'
import { project, type ProjectedNode } from '#functions/network/projection.ts'
import { countryOfNode } from './groups.ts'
import { isLarge, isState, type MeasuredNetwork } from './measured-network.ts'

/** Random networks to compare with: as many as a reader can wait for, and enough to stand above all of them by three deviations. */
const RANDOMS = 12

/** Smaller groups are no communities to speak of. */
const SMALLEST = 3

/** A community by its members in most ties (States after others) and its countries of most members. */
export interface Community { readonly size: number; readonly members: readonly ProjectedNode[]; readonly countries: readonly { readonly code: string; readonly count: number }[] }

/** Whether there are communities, and which. `large`: too many to compare while a reader waits. None are named unless random networks of the same degrees have none as clear. */
export type CommunitiesFound = { readonly kind: 'large' } | { readonly kind: 'compared'; readonly evidence: CommunityEvidence; readonly communities: readonly Community[] }

/** Communities of what is shown. An alliance that is the face of an organization stands beside it here, so that random networks have two sides as this one has. */
export function communitiesOf(network: MeasuredNetwork): CommunitiesFound {
  if (isLarge(network)) return { kind: 'large' }
  const { hub, shown, form, asOne } = network
  const faceless = { ...hub, details: { ...hub.details, body: hub.details.body.map(() => -1) } }
  const { graph, organizations, nodes } = project(faceless, shown, { form: 'hub', asOne })
  const twoMode = { ...graph, organizations }
  const evidence = form === 'hub' ? communityEvidence(graph, { randoms: RANDOMS, organizations }) : communityEvidenceOfPairs(twoMode, { randoms: RANDOMS })
  if (evidence.verdict === 'none') return { kind: 'compared', evidence, communities: [] }
  const { of } = communities(form === 'hub' ? graph : projectPairs(twoMode))
  const degrees = degree(graph)
  const members = Map.groupBy(nodes.slice(0, organizations).map((subject, node) => ({ subject, node })), ({ node }) => of[node] ?? 0)
  const found = [...members.values()].filter(({ length }) => length >= SMALLEST).map((group): Community => {
    const sorted = group.toSorted((a, b) => Number(isState(hub, a.subject)) - Number(isState(hub, b.subject)) || (degrees[b.node] ?? 0) - (degrees[a.node] ?? 0) || a.node - b.node)
    return { size: group.length, members: sorted.map(({ subject }) => subject), countries: countriesOf(network, group.map(({ subject }) => subject)) }
  })
  return { kind: 'compared', evidence, communities: found.toSorted((a, b) => b.size - a.size) }
}

function countriesOf({ hub }: MeasuredNetwork, subjects: readonly ProjectedNode[]): Community['countries'] {
  const counts = new Map<string, number>()
  for (const subject of subjects) {
    const code = countryOfNode(hub, subject)
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}
