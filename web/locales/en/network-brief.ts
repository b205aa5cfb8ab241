import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const c = (n: number): string => formatNumber('en', n)
const o = (n: number): string => counted('en', n, 'organization', 'organizations')
const a = (n: number): string => counted('en', n, 'alliance', 'alliances')
const e = (n: number): string => counted('en', n, 'exchange', 'exchanges')
const v = (n: number): string => counted('en', n, 'tie', 'ties')

/** A view of the network for the Directing Council, to print. */
export const networkBrief = {
  title: 'For the Directing Council',
  description: 'What the network shows, on four printed pages at most: finding, figure, table, what it leaves out and sources.',
  link: 'For the Council: four pages to print',
  citedTitle: 'The network of Ayni: alliances and exchanges against the sexual exploitation of children',
  finding: (n: number, m: number, k: number, t: number) => `What is shown has ${o(n)}, with ${a(m)} and ${e(k)}; ${o(t)} stand in the same connected part.`,
  table: 'The organizations with most ties', alphabetical: 'In alphabetical order.',
  leftOut: 'What it leaves out',
  gaps: (ties: number, noStart: number, noEnd: number, unchecked: number, unconfirmed: number, alone: number) => [
    `Of ${v(ties)}, ${c(noStart)} without a known beginning and ${c(noEnd)} without a known end.`,
    `Ties that nobody entitled to has checked: ${c(unchecked)}; without confirmation by their parties: ${c(unconfirmed)}.`,
    `Organizations without any tie in what is shown: ${c(alone)}.`,
  ],
  absence: 'That something is not on record here does not mean that it does not exist.',
  sources: 'Sites of the sources', moreSites: (n: number) => `and ${c(n)} more.`,
  citation: 'How to cite this view', cite: (version: string, versionDay: string, day: string) => `Ayni, the network, data version ${version} (${versionDay}), seen on ${day}, CC BY 4.0.`,
}
