import { foldForSearch } from '#functions/core/fold.ts'
import { nodeLabel } from '#functions/network/names.ts'
import { tiesPerNode } from '#functions/network/picture.ts'
import type { HubNetwork, PlacedHub } from '#functions/network/schema.ts'
import { organizationRadius } from '#functions/network/size.ts'

/** Something that can be chosen on the map: an organization or a tie, by its index. */
export interface Thing { readonly type: 'node' | 'tie'; readonly index: number }

/** A tie as seen from an organization, or an organization as seen from a tie. */
export interface End { readonly node: number; readonly tie: number; readonly role: number; /** index into the legend's attestations */ readonly said: number }

/** The network with the names in the reader's language and what the map looks up all the time. */
export interface Model {
  readonly hub: PlacedHub
  readonly names: readonly string[]
  readonly labels: readonly string[]
  readonly titles: readonly string[]
  /** folded names and acronyms, for the search */
  readonly folded: readonly string[]
  readonly radii: readonly number[]
  /** number of ties of each organization in the whole network */
  readonly counts: readonly number[]
  readonly endsOfNode: readonly (readonly End[])[]
  readonly endsOfTie: readonly (readonly End[])[]
  readonly nodeOf: ReadonlyMap<string, number>
}

/** The ends of the network from both sides; who takes part in several roles stands once, with the first. */
function endsOf(hub: HubNetwork): Pick<Model, 'endsOfNode' | 'endsOfTie'> {
  const endsOfNode: End[][] = hub.nodes.id.map(() => [])
  const endsOfTie = hub.ties.id.map((_, tie) => {
    const seen = new Map<number, End>()
    for (let end = hub.ends.first[tie] ?? 0; end < (hub.ends.first[tie + 1] ?? 0); end++) {
      const node = hub.ends.organization[end] ?? 0
      if (!seen.has(node)) seen.set(node, { node, tie, role: hub.ends.role[end] ?? 0, said: hub.ends.attestation?.[end] ?? 0 })
    }
    for (const end of seen.values()) endsOfNode[end.node]?.push(end)
    return [...seen.values()]
  })
  return { endsOfNode, endsOfTie }
}

/**
 * Makes the model.
 *
 * @param names the names in the reader's language by index, as the page's tables have them; what is missing stays in its own language
 */
export function modelOf(hub: PlacedHub, names: { readonly nodes: ReadonlyMap<number, string>; readonly ties: ReadonlyMap<number, string> }): Model {
  const counts = tiesPerNode(hub)
  const nodeNames = hub.nodes.id.map((_, node) => names.nodes.get(node) ?? hub.nodes.name[node] ?? '')
  return {
    hub,
    names: nodeNames,
    labels: nodeNames.map((name, node) => nodeLabel(hub, node, name)),
    titles: hub.ties.id.map((id, tie) => names.ties.get(tie) ?? id),
    folded: nodeNames.map((name, node) => foldForSearch(`${hub.nodes.acronym[node] ?? ''} ${name} ${hub.nodes.name[node] ?? ''}`)),
    radii: counts.map(organizationRadius),
    counts,
    ...endsOf(hub),
    nodeOf: new Map(hub.nodes.id.map((id, node) => [id, node])),
  }
}

/** Where a thing stands in the drawing. */
export function placeOf({ hub }: Model, { type, index }: Thing): { x: number; y: number } {
  const columns = type === 'node' ? hub.nodes : hub.ties
  return { x: columns.x[index] ?? 0, y: columns.y[index] ?? 0 }
}

/**
 * The organization that a search means: an acronym or whole name first, then a name that begins with the words, then one that holds them; the best-tied of
 * equals.
 *
 * @returns null when no organization in view answers
 */
export function findNode({ hub, folded, counts }: Model, words: string, isShown: (node: number) => boolean): number | null {
  const wanted = foldForSearch(words)
  if (wanted === '') return null
  const grade = (node: number): number => {
    const text = folded[node] ?? ''
    if (foldForSearch(hub.nodes.acronym[node] ?? '') === wanted || text === wanted) return 3
    if (text.startsWith(wanted) || text.includes(` ${wanted}`)) return 2
    return wanted.split(' ').every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 0
  }
  const found = hub.nodes.id.map((_, node) => ({ node, grade: isShown(node) ? grade(node) : 0 })).filter((one) => one.grade > 0)
  return found.toSorted((a, b) => b.grade - a.grade || (counts[b.node] ?? 0) - (counts[a.node] ?? 0) || a.node - b.node)[0]?.node ?? null
}
