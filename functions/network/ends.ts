import type { WorkLine } from '#db/reference/vocabularies.ts'
import type { HubNetwork } from './schema.ts'
import type { Shown } from './shown.ts'

/** The organizations that take part in a tie, by index, each once, in the order of its ends (of a stored network: ascending). */
export function membersOf({ ends: { first, organization } }: Pick<HubNetwork, 'ends'>, tie: number): number[] {
  return [...new Set(organization.slice(first[tie], first[tie + 1]))]
}

/** The same, of those alone whose ends are shown. */
export function shownMembersOf({ ends: { first, organization } }: Pick<HubNetwork, 'ends'>, { ends }: Pick<Shown, 'ends'>, tie: number): number[] {
  const from = first[tie] ?? 0
  return [...new Set(organization.slice(from, first[tie + 1]).filter((_, at) => ends[from + at]))]
}

/** The work lines that a tie is on, in the order of the legend. */
export function workLinesOf({ legend, ties }: Pick<HubNetwork, 'legend' | 'ties'>, tie: number): WorkLine[] {
  const bits = ties.workLines[tie] ?? 0
  return legend.workLines.filter((_, bit) => (bits & (1 << bit)) !== 0)
}
