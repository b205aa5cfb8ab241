import { counted, plural } from '#functions/core/plural.ts'

/** The list and the page of exchanges. */
export const exchanges = {
  title: 'Exchanges',
  description: 'Horizontal cooperation in the Americas against the sexual exploitation and trafficking of children: who teaches what to whom, when, and with whose support.',
  searchLabel: 'Search for an exchange',
  order: { title: 'by title', relevance: 'closest match first', recent: 'latest first', toTitle: 'Sort by title', toRecent: 'Show the latest first' },
  facets: { modality: 'Modality', status: 'Status', flow: 'Direction', scheme: 'Scheme', mnrCapability: 'Capability' },
  none: 'No exchange on record matches what you ask.',
  toward: 'to',
  bothWays: 'both ways with',
  convenes: (n: number) => plural('en', n, 'Convenes', 'Convene'),
  takesPart: (n: number) => plural('en', n, 'Takes part', 'Take part'),
  toldOf: (verb: string) => `${verb}:`,
  teachEachOther: 'Teach each other',
  givesAndReceives: 'gives and receives',
  facts: { modality: 'Modality', scheme: 'Scheme', dates: 'Dates', mode: 'Mode', people: 'People trained or attending', capabilities: 'Capabilities, by the WeProtect Model National Response' },
  mode: { virtual: 'At a distance', onSite: 'In person' },
  life: { title: 'Its life', unknown: 'No source on record says what became of it.' },
  left: {
    title: 'What it left',
    none: 'Nobody has said yet what changed.',
    hint: 'When one of the parties says so, it will stand here with who says it and when.',
    side: 'Party', uptake: 'What was done', kinds: 'What changed', saidOn: 'Said',
  },
  backed: { title: 'Who stands behind it', note: 'Each party answers for itself.' },
  chain: { title: 'Before and after', before: 'Continues', after: (n: number) => plural('en', n, 'Continued by', 'Continued by') },
  peopleCount: (n: number) => counted('en', n, 'person', 'people'),
}
