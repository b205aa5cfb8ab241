import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'About Ayni',
  description: 'What Ayni is, where it comes from, what it records and what not, and how each fact is backed.',
  lede: 'Ayni is a public registry: which organizations protect children in the Americas from sexual exploitation and trafficking, with whom they are allied, and what they have taught each other.',
  sections: [
    {
      id: 'name',
      title: 'The name',
      body: ['“Ayni” is the Quechua word for reciprocity: help given today, returned tomorrow. That is what horizontal cooperation is: a country or an organization passes on to another what it already knows.'],
    },
    {
      id: 'origin',
      title: 'Where it comes from',
      body: [
        'In 2007 the Directing Council of the Inter-American Children’s Institute (IIN), a body of the OAS, adopted resolution CD/RES. 10 (82-R/07). It created an inter-American cooperation programme with these lines:',
        [
          'updating of legislation',
          'horizontal cooperation',
          'training',
          'support against exploitation and trafficking networks',
          'communication',
          'monitoring of dissemination on the Internet',
          'work with the private sector and civil society',
          'an observatory with a periodic publication',
          'tools to evaluate policies, plans and projects',
          'alliances with international organizations',
        ],
        'Ayni means to serve that programme: it is a place that records who works with whom, since when, on what and according to which source.',
      ],
    },
    {
      id: 'records',
      title: 'What it records',
      body: [
        [
          'organizations: States, public bodies, civil society, companies and international organizations',
          'alliances: agreements, coalitions, commissions, programmes and commitments between two or more of them',
          'exchanges: technical assistance, internships, courses, meetings and other ways of passing on knowledge',
          'what each organization offers or needs, and who says so',
          'by country: treaties and laws, with their source and the date of that source',
        ],
        'It never records data on victims or cases, abusive material or links to it, or addresses of persons or shelters. Nor does it take reports: see [where to report](report).',
      ],
    },
    {
      id: 'evidence',
      title: 'How each tie is backed',
      body: [
        'No fact enters without a source. Each tie says how far its own parties have confirmed it:',
        [
          'public source only: a page or a document says so and no party has spoken; everything on record begins like this',
          'claimed: at least one of the parties says so, with how many of how many',
          'confirmed: all of them say so',
          'disputed: one of them denies it; a dispute is shown, not hidden',
        ],
        'Nobody changes what another says. Each change stays in the history of the record, with its date and its reason.',
      ],
    },
    {
      id: 'time',
      title: 'What is not known',
      body: [
        'Dates are as exact as their source: a year, a month or a day. An alliance whose end is not known is not said to be in force, but to have no end on record, with the date of the last evidence.',
        'What is not here is not a gap of the country: it only means that nobody has recorded it. See [what the data cover](data).',
      ],
    },
    {
      id: 'neutral',
      title: 'Neutral ground',
      body: ['Names of countries follow the usage of the OAS, by one table. Lists of States are alphabetical: countries are never ranked. Maps draw land and capitals, without boundaries between States.'],
    },
    {
      id: 'wrong',
      title: 'If something is wrong',
      body: ['Every organization named here can object to what is said of it, and the record says so while that is decided. See [how to object](privacy).'],
    },
  ],
}

/** The page about Ayni. */
export const about = {
  ...page,
  signs: { title: 'The signs', lede: 'A filled end has spoken. A whole cord is confirmed by all its parties. No sign goes without its word.', evidence: 'Evidence of a tie', life: 'Life of an exchange', state: 'State of an alliance', sectors: 'Sectors' },
}
