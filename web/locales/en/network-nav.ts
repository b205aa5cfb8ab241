import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('en', n, 'organization', 'organizations')
const a = (n: number): string => counted('en', n, 'alliance', 'alliances')
const e = (n: number): string => counted('en', n, 'exchange', 'exchanges')

/** The way between the pages of the network, and the sentence that says what is examined. */
export const networkNav = {
  name: 'The network, by question',
  pages: { map: 'Map', analysis: 'Analysis', changes: 'Changes', matrix: 'Matrix', paths: 'Paths', missing: 'Not tied' },
  whole: (n: number, m: number, k: number) => `This examines the whole network: ${o(n)}, ${a(m)} and ${e(k)}.`,
  part: (n: number, m: number, k: number) => `This examines a part of the network: ${o(n)}, ${a(m)} and ${e(k)}.`,
  change: 'Change what is shown',
  table: 'Table',
  filters: {
    sector: 'Sector', organizationKind: 'Kind of organization', country: 'Country', workLine: 'Work line', kind: 'Kind of tie', evidence: 'Evidence', year: 'Year',
    from: 'From', to: 'To', site: 'Source', checkedBefore: 'Not checked since', pair: (title: string, value: string) => `${title}: ${value}`,
  },
}
