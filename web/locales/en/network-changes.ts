import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('en', n)
const ties = (n: number): string => counted('en', n, 'tie', 'ties')

/** The comparison of two dates, on two clocks: that of the world and that of the record. */
export const networkChanges = {
  title: 'What changed between two dates',
  description: 'Which ties began and ended between two dates, which have no known end, and what the registry learned or corrected in that time.',
  lede: 'On two clocks: what happened in the world by the dates on record, and what this registry learned or corrected.',
  form: { name: 'The two dates', since: 'From', until: 'To', hint: 'Both days included; no later than today.', button: 'Compare', lastYear: 'The last year', sinceYear: (year: string) => `Since ${year}` },
  finding: {
    world: (since: string, until: string, began: number, ended: number) => `From ${since} to ${until}, ${ties(began)} began and ${number(ended)} ended.`,
    noEnd: (n: number) => plural('en', n, 'One more tie that may have stood in that time has no end on record: whether it ended is not known.', `${number(n)} more ties that may have stood in that time have no end on record: whether they ended is not known.`),
    record: (learned: number, corrected: number) => `On the same days this registry learned of ${ties(learned)} and corrected ${number(corrected)}.`,
    stood: (since: number, until: number) => `${ties(since)} may have stood on the first day; ${number(until)} on the last.`,
    unsure: (n: number) => plural('en', n, 'The date of one of them is known only to the month or the year, and may lie outside.', `The dates of ${number(n)} of them are known only to the month or the year, and may lie outside.`),
    noStart: (n: number) => plural('en', n, 'One tie has no beginning on record and is not counted among those that began.', `${number(n)} ties have no beginning on record and are not counted among those that began.`),
    open: (n: number) => plural('en', n, 'One more alliance was agreed without a term: no end is missing.', `${number(n)} more alliances were agreed without a term: no end is missing.`),
    withdrawn: (n: number) => plural('en', n, 'One more tie was withdrawn from public view; its history is kept.', `${number(n)} more ties were withdrawn from public view; their history is kept.`),
  },
  clocks: { world: 'In the world', worldNote: 'By the dates of the ties, as they are known today.', record: 'In the record', recordNote: 'What became known on those days, whenever it happened.' },
  figure: {
    title: (first: string, last: string) => `Beginnings and ends by year, ${first} to ${last}`,
    reading: (unit: number) => plural('en', unit, 'Each knot is one tie', `Each knot is about ${number(unit)} ties`),
    sides: 'Filled, under the cord: those that began that year. Open, over the cord: those that ended. The band marks the days compared.',
    left: (earlier: number, noStart: number, noEnd: number, first: string) => `Not drawn: ${number(earlier)} that began before ${first}, ${number(noStart)} with no beginning on record, and the end of ${number(noEnd)} that have none on record.`,
    year: 'Year', began: 'Began', ended: 'Ended',
  },
  tables: { 'began': 'Began', 'ended': 'Ended', 'no-end': 'No known end', 'parties': 'Joined or left an alliance', 'learned': 'Learned', 'corrected': 'Corrected' },
  notes: { 'no-end': 'They may have stood on those days, and their end is not on record.', 'learned': 'Recorded for the first time on those days.', 'corrected': 'They now say something other than before.' },
  none: { 'began': 'None, by the dates on record.', 'ended': 'None, by the dates on record.', 'no-end': 'None.', 'parties': 'No organization is on record as having joined or left.', 'learned': 'Nothing was recorded for the first time on those days.', 'corrected': 'Nothing was corrected on those days.' },
  columns: { tie: 'Tie', kind: 'Kind', parties: 'Parties', start: 'Beginning', end: 'End', sources: 'Sources', day: 'Day', fields: 'What changed', organization: 'Organization', change: 'Change', date: 'Date' },
  changes: { joined: 'joined', left: 'left' },
  unknown: 'not on record', openTerm: 'without a term', mayLieOutside: 'may lie outside', more: (n: number) => `and ${number(n)} more`,
  shown: (n: number, all: number) => `${number(n)} of ${number(all)} are shown.`, all: (n: number, table: string) => `See all ${number(n)}: ${table.toLowerCase()}`,
  time: { name: 'When', slider: 'Year that is shown', all: 'All years', play: 'Play the years', pause: 'Pause', from: 'From the day', to: 'To the day', undated: (n: number, all: number) => plural('en', n, `One of ${ties(all)} has no beginning on record and is shown unless it is on record as ended.`, `${number(n)} of ${ties(all)} have no beginning on record and are shown unless they are on record as ended.`) },
  how: { title: 'How this is counted', text: [
    'A tie began, or ended, between the two dates if some day of its date on record lies between them. A date of which only the year is known stands for the whole year.',
    'A tie whose end is not on record is never said to have ended, nor taken to be in force.',
    'Learned is what was recorded for the first time between the two dates; corrected, what its last version of those days says otherwise than the one before, in some field. Each tie links to its history.',
  ] },
}
