import { plural } from '#functions/core/plural.ts'

/** How old records are, and how they are kept current. */
export const upkeep = {
  /** how old a record is, where it stands in a list and on its page */
  age: {
    asks: 'asks for a check',
    dormant: 'dormant: two years unchecked',
    asksSentence: 'None of the parties has checked it for over a year: it is worth asking whether it still holds.',
    dormantSentence: 'Dormant: none of the parties has checked it for over two years. Take it with caution.',
  },
  page: {
    title: 'Still true?',
    lede: 'What is on record about your organization, the oldest first. Confirming what still holds takes one click.',
    link: 'Check what is on record',
    linkNote: (due: number) => (due === 0 ? 'Nothing asks for a check for now: everything was recorded or checked less than a year ago.' : plural('en', due, '1 record asks for a check.', `${due} records ask for a check.`)),
    own: 'Your organization',
    ties: 'Alliances and exchanges',
    none: 'No public tie of your organization is on record.',
    checked: (when: string) => `checked ${when}`,
    never: (when: string) => `never checked; on record ${when}`,
    pick: (title: string) => `Still true: ${title}`,
    one: 'Still true',
    changed: 'Changed or ended',
    look: 'See and answer',
    spoken: 'Your organization disputed this tie or took back what it said: answer on its page.',
    speaks: 'By confirming it, your organization speaks as a party.',
    all: 'What is ticked is still true',
    allHint: 'Tick only what you know. Nothing is ticked beforehand.',
    nothing: 'Tick at least one record',
    done: (n: number) => plural('en', n, '1 record counts as checked today.', `${n} records count as checked today.`),
    stale: (n: number) => plural('en', n, '1 record has changed meanwhile: look at it again.', `${n} records have changed meanwhile: look at them again.`),
  },
  report: {
    title: 'Age of the records',
    lede: 'What asks for a check, of which country and which organization, and what it will cost this month.',
    cost: 'This month',
    due: 'Records that ask for a check by the end of the month',
    minutes: 'Minutes per record',
    minutesHint: 'What it takes to find whom to ask, to ask and to note the answer. A number from 1 to 120.',
    work: 'Work',
    again: 'Work it out',
    formula: (due: string, minutes: string, hours: string, rest: string) => `${due} records × ${minutes} min = ${hours} h ${rest} min. Counted are public records whose last check or, where there is none, whose recording here will be a year old at the end of the month.`,
    byCountry: 'By country',
    byCountryNote: 'Each record counts in every country of its parties.',
    byOrganization: 'By organization with posts',
    byOrganizationNote: 'Its own record and its ties; whoever holds a post there can check them.',
    noOrganizations: 'Nobody holds a post at an organization yet.',
    country: 'Country', organization: 'Organization', posts: 'Posts', records: 'Records', fresh: 'Up to date', asks: 'Ask for a check', dormant: 'Dormant', oldest: 'Oldest',
  },
  sources: {
    unanswered: (day: string) => `did not answer on ${day}`,
  },
}
