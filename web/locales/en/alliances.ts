import { counted, plural } from '#functions/core/plural.ts'

const organizations = (n: number): string => counted('en', n, 'organization', 'organizations')

/** The list and the page of alliances. */
export const alliances = {
  title: 'Alliances',
  description: 'The alliances that protect children in the Americas from sexual exploitation and trafficking: who is in them, since when, and on what evidence.',
  searchLabel: 'Search for an alliance',
  order: { title: 'by title', relevance: 'closest match first', recent: 'latest first', toTitle: 'Sort by title', toRecent: 'Show the latest first' },
  facets: { kind: 'Kind', state: 'State' },
  none: 'No alliance on record matches what you ask.',
  facts: {
    kind: 'Kind',
    end: 'End',
    parties: 'Parties',
    body: 'As an organization',
  },
  endUnknown: (year: string | null) => (year === null ? 'not on record' : `not on record; last evidence: ${year}`),
  endOpen: 'no end date',
  between: ({ national, countries, regional }: { national: number; countries: number; regional: number }) => {
    const wider = plural('en', regional, 'one regional or worldwide one', `${regional} regional or worldwide ones`)
    if (national + regional === 1) return 'An alliance of which one party is on record'
    const among = national + regional === 2 ? 'between' : 'among'
    if (national === 0) return `An alliance ${among} ${regional} regional or worldwide organizations`
    const places = countries === 1 ? (national === 1 ? 'of one country' : 'of the same country') : `of ${countries} countries`
    return `An alliance ${among} ${organizations(national)} ${places}${regional === 0 ? '' : ` and ${wider}`}`
  },
  partiesByRole: (n: string, roles: string) => `${n}, of which ${roles}`,
  parties: {
    title: 'Parties and roles',
    note: 'A State and its ministry can both be parties.',
    none: 'No party is on record.',
    party: 'Party',
    says: 'What it says',
    source: 'Source',
    more: (n: number) => plural('en', n, 'Show one more', `Show the other ${n}`),
    count: (n: string, word: string) => `${n} ${word}`,
  },
  picture: {
    label: (n: number) => `The alliance in the middle and its ${n} parties around it.`,
    labelApart: (n: number, apart: number) => `The alliance in the middle and its ${n} parties around it; ${plural('en', apart, 'the one that observes or sponsors is further out', `the ${apart} that observe or sponsor are further out`)}.`,
    key: 'Whole cord: the party confirms or claims. Dotted: it has not spoken.',
  },
  done: { title: 'Exchanges on record', note: 'The exchanges in which it takes part as an organization.' },
  sources: { alliance: 'the alliance', parties: (n: number) => plural('en', n, 'one of its parties', `${n} of its parties`) },
}
