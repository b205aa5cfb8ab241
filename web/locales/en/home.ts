import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('en', n)

/** The home page. */
export const home = {
  heading: 'Who protects children in the Americas, with whom, and what they teach each other',
  description: 'A public registry of the organizations that protect children in the Americas from sexual exploitation and trafficking, of their alliances and of what they teach each other.',
  lede: 'A public registry of the organizations that prevent and confront the sexual exploitation and trafficking of children; of their alliances; and of the exchanges in which one country passes on to another what it knows.',
  figures: {
    organizations: (n: number) => plural('en', n, 'organization', 'organizations'),
    alliances: (n: number) => plural('en', n, 'alliance', 'alliances'),
    exchanges: (n: number) => plural('en', n, 'exchange', 'exchanges'),
    countries: (n: number) => plural('en', n, 'country or territory', 'countries and territories'),
  },
  khipu: {
    title: (first: string, last: string) => `Ties by the year in which they began, ${first}–${last}`,
    reading: 'Each cord is a year; each knot is a tie that began in it.',
    scaled: (n: number) => `Each cord is a year; each knot stands for about ${number(n)} ties that began in it.`,
    forms: 'Hollow, an alliance; filled, an exchange. Shape and colour tell the sector with most organizations among those who lead or give; where nobody leads, among all parties.',
    peak: (years: readonly string[]) => (years.length === 1 ? `The year with most documented beginnings is ${years[0]}.` : `The years with most documented beginnings are ${joinWords('en', years)}.`),
    missing: (undated: number, earlier: number, first: string) => {
      const parts = [...(undated > 0 ? [counted('en', undated, 'tie without a date on record', 'ties without a date on record')] : []), ...(earlier > 0 ? [`${number(earlier)} that began before ${first}`] : [])]
      return parts.length === 0 ? '' : `Not shown: ${joinWords('en', parts)}.`
    },
    year: 'Year',
    alliances: 'Alliances',
    exchanges: 'Exchanges',
  },
  doors: {
    title: 'What do you need to know?',
    official: { question: 'Who has already solved what my country needs?', answer: 'The exchanges, and what each organization offers, by work line, by capability and by country.' },
    analyst: { question: 'Who works with whom?', answer: 'The whole network of organizations, alliances and exchanges, with its table and its sources.' },
    officer: { question: 'What is recorded of my organization?', answer: 'Find it by its name or acronym and check its alliances, its exchanges and the sources of each.' },
  },
  recent: { title: 'Recent exchanges', all: 'All exchanges', none: 'No exchange is on record yet.' },
  expiring: { title: 'Alliances that expire soon', note: (days: number) => `In the next ${number(days)} days.`, all: 'All that expire soon', none: 'No alliance on record expires soon.' },
}
