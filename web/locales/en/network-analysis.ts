import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('en', n, 'organization', 'organizations')
const t = (n: number): string => counted('en', n, 'tie', 'ties')
const be = (n: number): string => plural('en', n, 'is', 'are')
const who = (n: number): string => plural('en', n, 'organization', 'organizations')

/** 1st, 2nd, 3rd, 4th, 11th. */
function place(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : { 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th'
  return `${formatNumber('en', n)}${ending}`
}

/** The analysis of the network. */
export const networkAnalysis = {
  title: 'Analysis of the network',
  description: 'How the network hangs together, who stands where in it and who connects whom: one finding of each measure, with its values, its formula and its source.',
  lede: 'One finding of each measure, on exactly what is shown. Each leads to its values, its formula and where it comes from.',
  back: 'All findings',
  see: 'See the values',
  later: 'In a network of this size this takes a moment: it is worked out on its own page.',
  choose: {
    name: 'What is measured', hub: 'Alliances and exchanges as nodes', pairs: 'Organizations in pairs', asOne: 'A State and its institutions as one', apart: 'Each institution by itself',
  },
  topics: {
    cohesion: { name: 'Parts and density', is: 'Which organizations can be reached from one another along ties, which stand alone, and how many of the possible ties are on record.' },
    degree: { name: 'Number of ties', is: 'With alliances and exchanges as nodes: in how many ties an organization takes part. In pairs: with how many others it shares one.' },
    strength: { name: 'Strength', is: 'The weights of the ties to all partners together. In an alliance of n parties each partner weighs 1/(n − 1), so that a long list of members counts for no more than an agreement of two.' },
    betweenness: { name: 'Standing between', is: 'How many pairs of others have their shortest way through an organization. Much stands between where one way leads through it and no other does.' },
    closeness: { name: 'Nearness', is: 'How few steps lead from an organization to all others: 1 when it is tied to every other, 0 when it reaches none.' },
    'k-core': { name: 'Core', is: 'The tightest group that an organization belongs to, by the number of ties that each of the group has at least within it.' },
    clustering: { name: 'Closed circles', is: 'How many of an organization’s partners are also tied to each other: 100% when all of them are.' },
    communities: { name: 'Communities', is: 'Groups tied within themselves more than to others. Any network can be cut into groups; they are named here only when random networks of the same numbers of ties have none as clear.' },
    holding: { name: 'What holds parts together', is: 'Organizations and ties without which others would no longer be reached along any tie on record.' },
    mixing: { name: 'Ties across sectors and States', is: 'How much of the ties leads out of a sector or a State, and how much would if the same sectors or States were dealt out at random.' },
    brokerage: { name: 'Connecting others', is: 'How many pairs of others that share no tie have an organization in common as a partner, by the groups of the three.' },
  },
  findings: {
    nobody: 'None of the organizations shown has a value above zero.',
    none: 'There is nothing to measure in what is shown.',
    oneGroup: (n: number) => `All ${o(n)} can be reached from one another.`,
    parts: (n: number, largest: number, parts: number, alone: number) => `Of ${o(n)}, ${formatNumber('en', largest)} can be reached from one another${parts > 1 ? `; ${counted('en', parts - 1, 'smaller part stands', 'smaller parts stand')} apart` : ''}${alone > 0 ? `; ${formatNumber('en', alone)} ${plural('en', alone, 'shares', 'share')} no tie with another` : ''}.`,
    density: (percent: string) => `${percent} of all pairs share a tie.`,
    degree: {
      hub: (n: number, list: string) => `The ${who(n)} in most ties ${be(n)} ${list}.`,
      pairs: (n: number, list: string) => `The ${who(n)} with most partners ${be(n)} ${list}.`,
    },
    strength: (n: number, list: string) => `The ${who(n)} with the strongest ties, long lists weighing little, ${be(n)} ${list}.`,
    betweenness: (n: number, list: string) => `The ${who(n)} through which most pairs of others have their shortest way ${be(n)} ${list}.`,
    closeness: (n: number, list: string) => `The ${who(n)} with the fewest steps to all others ${be(n)} ${list}.`,
    core: (k: number, n: number, list: string) => `${o(n)} ${plural('en', n, 'forms', 'form')} the tightest core, in which each has at least ${t(k)}. Among them: ${list}.`,
    clustering: (percent: string) => `When two organizations have a partner in common, they are tied to each other in ${percent} of cases.`,
    communities: (n: number, found: string, random: string) => `There ${plural('en', n, 'is', 'are')} ${counted('en', n, 'community', 'communities')} of three organizations or more: the division is clearer (modularity ${found}) than in random networks of the same numbers of ties (${random}).`,
    noCommunities: (found: string, random: string) => `No communities: random networks of the same numbers of ties divide as clearly (modularity ${random} against ${found}), so none is named.`,
    tooLarge: 'The network shown is too large to be compared with random ones while you wait, so no communities are named. Filters make it smaller.',
    holding: (n: number, m: number, name: string, apart: number) => `${o(n)} and ${t(m)} hold parts together. Without ${name}, ${o(apart)} would no longer reach the rest.`,
    notHolding: 'No single organization or tie holds parts together: without any one of them the others still reach one another.',
    mixing: {
      sector: (percent: string, expected: string) => `${percent} of the weight of the ties leads from one sector to another; with sectors dealt out at random it would be ${expected}.`,
      state: (percent: string, expected: string) => `${percent} leads from one country to another; at random it would be ${expected}.`,
    },
    brokerage: (n: number, list: string) => `The ${who(n)} that ${plural('en', n, 'connects', 'connect')} most pairs of others that share no tie ${be(n)} ${list}.`,
  },
  between: {
    title: 'Who connects a subregion to the rest?',
    questions: {
      caribbean: 'Who connects the Caribbean to the rest?', 'central-america': 'Who connects Central America to the rest?', 'north-america': 'Who connects North America to the rest?',
      'south-america': 'Who connects South America to the rest?', outside: 'Who connects the region to those outside it?',
    },
    finding: (organizations: number, elsewhere: number, common: number) => `Of the ${o(organizations)} from there, ${formatNumber('en', elsewhere)} ${plural('en', elsewhere, 'shares', 'share')} a tie with organizations of other subregions, and ${formatNumber('en', common)} with regional or worldwide ones.`,
    leaders: (n: number, list: string) => `The ${who(n)} that ${plural('en', n, 'connects', 'connect')} most on both sides ${be(n)} ${list}.`,
    nobody: 'No organization shown is tied to both sides.',
    absent: 'No organization from there is among what is shown.',
    is: 'An organization connects when it is tied to one from the subregion and to one of another that share no tie with each other: each such pair counts once.',
    side: { inside: 'from there', elsewhere: 'from elsewhere', common: 'regional or worldwide' },
    columns: { side: 'Where it is', inside: 'Partners there', elsewhere: 'Partners elsewhere', pairs: 'Pairs it connects' },
    ties: 'Through which ties', tiesNote: 'Ties in which organizations from there take part with others, those first that reach other subregions and weigh most between the two sides: long lists weigh little.',
    tieColumns: { tie: 'Tie', inside: 'Parties there', elsewhere: 'Elsewhere', common: 'Regional or worldwide' },
  },
  table: {
    values: 'Values', note: 'From the greatest value. Equal values share a place.', rank: 'Place', organization: 'Organization', state: 'State or territory',
    value: { degree: { hub: 'Ties', pairs: 'Partners' }, strength: 'Strength', betweenness: 'Pairs of others', closeness: 'Nearness', 'k-core': 'Core', clustering: 'Closed', brokerage: 'Pairs connected' },
    states: 'States and territories', statesNote: 'By name: States are not ranked against one another.',
    shown: (n: number, all: number) => `${formatNumber('en', n)} of ${formatNumber('en', all)} shown.`, all: (n: number) => `Show all ${formatNumber('en', n)}`,
    roles: { coordinator: 'Within its group', consultant: 'Within another group', representative: 'Between its group and another', liaison: 'Between two other groups' },
    by: 'Groups', groupings: { sector: 'By sector', state: 'By State', subregion: 'By subregion' },
  },
  parts: { title: 'Parts', largest: 'Largest part', smaller: 'Smaller parts', alone: 'Without a tie to another', size: 'Organizations', who: 'Which', places: (percent: string) => `Of all places, one for each organization in each tie, ${percent} are taken.` },
  holding: {
    organizations: 'Organizations', ties: 'Ties', lines: 'Only ways', linesNote: 'Lines that are the only way between two parts; with alliances and exchanges as nodes, a line is one organization’s part in one tie.', without: 'If it left, these would be apart', none: 'None.', and: (n: number) => `and ${formatNumber('en', n)} more`,
    count: 'Apart', from: 'From', to: 'To',
  },
  mixing: {
    sector: 'By sector', state: 'By State', stateNote: 'By name. Regional and worldwide organizations belong to no State: their ties are left out here.', sectorNote: 'A State counted together with its institutions belongs to no sector: its ties are left out here.',
    columns: { group: 'Group', size: 'Organizations', within: 'Within', out: 'Out of it', index: 'E-I index', expected: 'At random' },
    index: 'The E-I index goes from −1, all ties within, to 1, all ties out.',
  },
  communities: { title: 'Communities', note: 'By size. They have no names: each is told by its members in most ties and its countries.', columns: { size: 'Organizations', members: 'Members in most ties', countries: 'Countries of most members' }, country: (name: string, n: number) => `${name} (${formatNumber('en', n)})` },
  moves: {
    title: 'Without a source',
    note: 'How the first places change when the ties that are recorded from one of the five largest source sites alone are left out: what is easiest to find must not look most central.',
    without: (site: string, n: number, changes: string) => `Without ${site} (${n === 0 ? 'no tie is' : `${t(n)} ${plural('en', n, 'is', 'are')}`} recorded from it alone): ${changes}.`,
    change: (name: string, from: number, to: number) => `${name} ${to > from ? 'falls' : 'rises'} from ${place(from)} to ${place(to)}`,
    gone: (name: string, from: number) => `${name}, ${place(from)}, has no value any more`,
    same: 'the first five stay where they are', table: 'The first ten, with each site left out', all: 'With all', site: (name: string) => `Without ${name}`,
    dear: 'In a network of this size the places without each source are not worked out while you wait.',
  },
  formula: {
    open: 'Formula and source', on: { hub: 'Measured with alliances and exchanges as nodes.', pairs: 'Measured on organizations in pairs.' },
    sampled: 'Estimated from 256 of the nodes, since the network is large: good for who stands first, not for small differences.', skipped: 'The network shown is too large to work this out while you wait. Filters make it smaller.',
    letters: {
      n: 'n: nodes of the network', m: 'm: ties of the network', k: 'kᵢ: neighbours of node i', w: 'wᵢⱼ: weight of the tie between i and j; W: the sum over all ties', s: 'sᵢ: strength of i', d: 'd(i, j): steps from i to j on a shortest way',
      sigma: 'σₛₜ: shortest ways from s to t; σₛₜ(i): those through i', t: 'tᵢ: tied pairs of neighbours of i', q: 'Q: modularity; Q̄ and σ: mean and standard deviation in random networks of the same numbers of ties',
      c: 'cᵢ: group of i; 𝟙: 1 where what follows holds, else 0', gamma: 'Γ(i): neighbours of i', e: 'E: ties that lead out of a group; I: those within', r: 'rᵢⱼ: evidence of a tie, from 0 to 1', a: 'A(i): attributes of i; f: how many organizations have one',
    },
  },
  leavesOut: 'Only ties on record count. What is not on record is no sign that there is no cooperation, and most ties have been documented from public sources, not confirmed by all their parties.',
}
