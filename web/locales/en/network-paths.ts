import { joinWords } from '#functions/core/join-words.ts'
import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('en', n, 'organization', 'organizations')
const t = (n: number): string => counted('en', n, 'tie', 'ties')

/** What two share, and how the one reaches the other. */
export const networkPaths = {
  title: 'What two share, and how one reaches the other',
  titleFor: (a: string, b: string) => `What ${a} and ${b} share`,
  description: 'The ties and partners that two organizations or States have in common, and the ways along ties from one to the other.',
  lede: 'Name two organizations or States: this shows their ties and partners in common, and the ways from one to the other.',
  form: { a: 'First organization or State', b: 'Second organization or State', button: 'Show what they share', nobody: (text: string) => `No organization is called “${text}”. Check the spelling or try fewer words.`, which: (text: string) => `Several match “${text}”. Choose one:` },
  same: 'Both names are the same organization. Name two different ones.',
  share: (pair: string, ties: number, partners: number) => `${pair} take part in ${t(ties)} together and have ${counted('en', partners, 'partner', 'partners')} in common.`,
  partnersOnly: (pair: string, partners: number) => `${pair} take part in no tie together; they have ${counted('en', partners, 'partner', 'partners')} in common.`,
  nothing: (pair: string) => `${pair} share no tie and no partner in what is shown.`,
  asOne: {
    members: (name: string, n: number) => `${name} with ${counted('en', n, 'institution', 'institutions')} of its country`,
    together: (list: readonly string[]) => (list.length === 0 ? 'States count together with the institutions of their country.' : `Counted as one: ${joinWords('en', list)}.`),
    apart: 'States are counted by themselves, without the institutions of their country.', countApart: 'Count States by themselves', countTogether: 'Count States with their institutions',
  },
  ties: { title: 'Ties in which both take part', none: 'No tie on record, in what is shown, has both taking part.', tie: 'Tie', kind: 'Kind', began: 'Began', ended: 'Ends or ended', part: (name: string) => `Part of ${name}`, evidence: 'Evidence', unknown: 'not on record' },
  partners: { title: 'Partners in common', note: 'Organizations that share a tie with each of the two; those of most ties first.', first: (n: number, all: number) => `The ${n} with most ties, of ${all}.`, none: 'No organization, in what is shown, shares a tie with each of the two.', organization: 'Organization', ties: (name: string) => `Ties with ${name}` },
  ways: {
    title: 'How one reaches the other', table: 'The ways, step by step', way: 'Way', from: 'From', through: 'Through', to: 'To',
    absent: 'At least one of the two has no place in what is shown, so no way can be told.',
    apart: (a: string, b: string, n: number, m: number) => `No way along ties on record leads from one to the other: ${a} is in a part of ${o(n)}, ${b} in another of ${o(m)}.`,
    direct: (pair: string) => `Directly: ${pair} take part in the same ties.`,
    reached: (pair: string, middle: number, count: number, first: string) => `The shortest way between ${pair} leads through ${o(middle)}: ${first}.${count > 1 ? ` There are ${count} ways of this length.` : ''}`,
    first: (n: number) => `The first ${n} are shown.`,
    bestTitle: 'The way best borne out', bestDirect: 'The way with the best confirmed ties is the direct one.', best: (list: string) => `The way with the best confirmed ties leads through ${list}.`,
  },
  more: (n: number) => `and ${n} more`,
  weight: (evidence: string, weight: string) => `${evidence}: ${weight}`,
  notes: {
    pairs: 'A step leads from one organization to another with which it shares a tie. Of a step, the best confirmed of its ties counts.',
    evidence: 'What a tie bears, from 0 to 1, is set by how far it is confirmed; a step costs 1 divided by it:',
  },
  leavesOut: 'Only ties on record count, whatever their dates unless a filter says otherwise. That two share nothing here does not mean that they share nothing.',
}
