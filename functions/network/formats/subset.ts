import { countryName } from '#db/reference/countries.ts'
import type { Language } from '#db/reference/languages.ts'
import { isoDay } from '../active-on.ts'
import { workLinesOf } from '../ends.ts'
import { nodeLabel, nodeName, tieTitle } from '../names.ts'
import { project, type ProjectionOptions } from '../projection.ts'
import type { DetailedHub } from '../schema.ts'
import type { Shown } from '../shown.ts'

/** What a file says of itself: which data it is of, of which day, under which licence and where it was taken from. */
export interface SubsetAbout {
  readonly title: string
  readonly dataVersion: number
  /** day of the data version, ISO */
  readonly versionDay: string
  /** day on which the file was taken, ISO */
  readonly day: string
  readonly licence: string
  /** a sentence in the reader's language */
  readonly source: string
  /** address of the view that the file is of */
  readonly address: string
  readonly lang: Language
}

/** Who or what stands at a node, flat: a text of '' is not on record. */
export interface SubsetNode {
  /** kind and public id, the same from one data version to the next: `organization/iin-oas` */
  readonly id: string
  readonly type: 'organization' | 'alliance' | 'exchange' | 'state'
  readonly label: string
  readonly name: string
  /** language of the name, BCP 47 */
  readonly lang: string
  readonly sector: string
  /** kind of the organization or of the tie */
  readonly kind: string
  /** upper-case ISO 3166-1 alpha-3 */
  readonly country: string
  /** for ties: first day on which it can have begun and last on which it can have ended, ISO, and how exactly each is on record */
  readonly earliestStart: string
  readonly startExactness: string
  readonly latestEnd: string
  readonly endExactness: string
  readonly standing: string
  /** slugs, with ` | ` between them */
  readonly workLines: string
  readonly evidence: string
  /** ISO day of the last check by somebody with standing */
  readonly checked: string
  /** hosts of its sources, with ` | ` between them */
  readonly sites: string
  /** address of its page, '' for none */
  readonly url: string
  /** where it stands in the drawing, y downwards */
  readonly x: number
  readonly y: number
}

/** What joins two nodes: an organization's part in a tie, or the ties that two share. */
export interface SubsetEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  /** 1 for a part in a tie; for pairs the sum of 1/(n−1) over what they share */
  readonly weight: number
  /** roles in the tie, with ` | ` between them; '' for pairs */
  readonly roles: string
  /** what the organization says of the tie; '' for pairs */
  readonly attestation: string
  /** ids of the ties behind it, with ` | ` between them */
  readonly ties: string
}

/** What is shown of the network, ready to be written in any format. */
export interface NetworkSubset { readonly about: SubsetAbout; readonly form: ProjectionOptions['form']; readonly nodes: readonly SubsetNode[]; readonly edges: readonly SubsetEdge[] }

const EXACTNESSES = ['day', 'month', 'year', 'unknown'] as const
const SEPARATOR = ' | '
const NO_TIE = { earliestStart: '', startExactness: '', latestEnd: '', endExactness: '', standing: '', workLines: '', evidence: '', checked: '', sites: '' }

const dayText = (day: number | null | undefined): string => (day === null || day === undefined ? '' : isoDay(day))
const origin = (address: string): string => new URL(address).origin

function organizationNode(hub: DetailedHub, index: number, { lang, address }: SubsetAbout): SubsetNode {
  const { nodes, legend } = hub
  const { text: name, lang: itsLang } = nodeName(hub, index, lang)
  const id = nodes.id[index] ?? ''
  return {
    ...NO_TIE, id: `organization/${id}`, type: 'organization', label: nodeLabel(hub, index, name), name, lang: itsLang,
    sector: legend.sectors[nodes.sector[index] ?? -1] ?? '', kind: legend.kinds[nodes.kind[index] ?? -1] ?? '', country: (legend.countries[nodes.country[index] ?? -1] ?? '').toUpperCase(),
    url: `${origin(address)}/${lang}/organizations/${id}`, x: nodes.x[index] ?? 0, y: nodes.y[index] ?? 0,
  }
}

function tieNode(hub: DetailedHub, index: number, { lang, address }: SubsetAbout): SubsetNode {
  const { ties, legend, details } = hub
  const type = index < hub.alliances ? 'alliance' : 'exchange'
  const { text: name, lang: itsLang } = tieTitle(hub, index, lang)
  const id = ties.id[index] ?? ''
  return {
    id: `${type}/${id}`, type, label: name, name, lang: itsLang, sector: '', kind: legend.tieKinds[ties.kind[index] ?? -1] ?? '', country: '',
    earliestStart: dayText(ties.start[index]), startExactness: EXACTNESSES[details.startExact[index] ?? 3], latestEnd: dayText(ties.end[index]), endExactness: EXACTNESSES[details.endExact[index] ?? 3],
    standing: (type === 'alliance' ? legend.terms : legend.statuses)[ties.standing[index] ?? -1] ?? '',
    workLines: workLinesOf(hub, index).join(SEPARATOR),
    evidence: legend.evidences[ties.evidence[index] ?? -1] ?? '', checked: dayText(details.checked[index]),
    sites: (details.site[index] ?? []).map((site) => details.sites[site] ?? '').join(SEPARATOR),
    url: `${origin(address)}/${lang}/${type}s/${id}`, x: ties.x[index] ?? 0, y: ties.y[index] ?? 0,
  }
}

/** A State with its institutions stands in the middle of them. */
function stateNode(hub: DetailedHub, country: number, members: readonly number[], { lang, address }: SubsetAbout): SubsetNode {
  const code = hub.legend.countries[country] ?? ''
  const mean = (column: readonly number[]) => Math.round(members.reduce((sum, node) => sum + (column[node] ?? 0), 0) / Math.max(1, members.length))
  const name = countryName(code, lang)
  return { ...NO_TIE, id: `state/${code}`, type: 'state', label: name, name, lang, sector: '', kind: 'state-and-its-institutions', country: code.toUpperCase(), url: `${origin(address)}/${lang}/countries/${code}`, x: mean(hub.nodes.x), y: mean(hub.nodes.y) }
}

/** Roles and words of each organization in a tie: one edge for each, however many roles it has. */
function partsIn(hub: DetailedHub, shown: Shown, tie: number): Map<number, { roles: string[]; attestation: string }> {
  const { ends, legend } = hub
  const parts = new Map<number, { roles: string[]; attestation: string }>()
  for (let end = ends.first[tie] ?? 0; end < (ends.first[tie + 1] ?? 0); end++) {
    const organization = ends.organization[end] ?? -1
    if (!shown.ends[end] || !shown.nodes[organization]) continue
    const part = parts.get(organization) ?? { roles: [], attestation: legend.attestations[ends.attestation?.[end] ?? -1] ?? 'silent' }
    part.roles.push(legend.roles[ends.role[end] ?? -1] ?? '')
    parts.set(organization, part)
  }
  return parts
}

/** In hub form every tie is a node, and what joins is a part in it: nothing is folded together, so that a file counts what the API counts. */
function hubSubset(hub: DetailedHub, shown: Shown, about: SubsetAbout): NetworkSubset {
  const organizations = hub.nodes.id.flatMap((_, index) => (shown.nodes[index] ? [organizationNode(hub, index, about)] : []))
  const ties = hub.ties.id.flatMap((_, tie) => (shown.ties[tie] ? [{ tie, node: tieNode(hub, tie, about) }] : []))
  const edges = ties.flatMap(({ tie, node: { id: target } }) => {
    return [...partsIn(hub, shown, tie)].map(([node, { roles, attestation }]): SubsetEdge => {
      const organization = hub.nodes.id[node] ?? ''
      return { id: `${organization}--${target}`, source: `organization/${organization}`, target, weight: 1, roles: roles.join(SEPARATOR), attestation, ties: target }
    })
  })
  return { about, form: 'hub', nodes: [...organizations, ...ties.map(({ node }) => node)], edges }
}

/**
 * What is shown of the network in the form that is examined (form `hub` when a State and its institutions are not counted as one: every tie a node of its own).
 *
 * @returns nodes in the order of the network, edges by their smaller end; ids are unique and do not change with the data version
 */
export function subsetOf(hub: DetailedHub, shown: Shown, { form, asOne = false }: ProjectionOptions, about: SubsetAbout): NetworkSubset {
  if (form === 'hub' && !asOne) return hubSubset(hub, shown, about)
  const { graph, nodes: projected, nodeOf, tiesOf } = project(hub, shown, { form, asOne })
  const membersOf = Map.groupBy([...nodeOf.keys()].filter((index) => (nodeOf[index] ?? -1) >= 0), (index) => nodeOf[index] ?? -1)
  const nodes = projected.map(({ type, index }, node) => {
    if (type === 'organization') return organizationNode(hub, index, about)
    return type === 'tie' ? tieNode(hub, index, about) : stateNode(hub, index, membersOf.get(node) ?? [], about)
  })
  const edges: SubsetEdge[] = []
  for (let a = 0; a < graph.size; a++) {
    for (let i = graph.first[a] ?? 0; i < (graph.first[a + 1] ?? 0); i++) {
      const b = graph.to[i] ?? 0
      if (b < a) continue
      const [source, target] = [nodes[a]?.id ?? '', nodes[b]?.id ?? '']
      const ties = tiesOf(graph.edge[i] ?? 0).map((tie) => `${tie < hub.alliances ? 'alliance' : 'exchange'}/${hub.ties.id[tie]}`).join(SEPARATOR)
      edges.push({ id: `${source}--${target}`, source, target, weight: Math.round((graph.weight?.[i] ?? 1) * 1e6) / 1e6, roles: '', attestation: '', ties })
    }
  }
  return { about, form, nodes, edges }
}
