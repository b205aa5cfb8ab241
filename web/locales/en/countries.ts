import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('en', n)

/** The list of countries and the page of each. */
export const countries = {
  title: 'Countries and territories',
  description: 'What is on record of each country and territory: organizations, alliances, exchanges, what it offers and looks for, treaties and laws.',
  lede: 'What is on record of each: organizations, alliances, exchanges, what they offer and look for, treaties and laws. In alphabetical order; nobody is measured against anybody.',
  states: (n: number) => counted('en', n, 'State', 'States'),
  territories: 'Territories of the Americas',
  outside: 'Outside the Americas',
  outsideNote: 'Countries of other regions with organizations in the registry.',
  onThisPage: 'On this page',
  nothing: 'nothing on record',
  foot: 'What is not on record may well exist: the sources gathered are mostly in Spanish and English, and for some countries there are very few. Also as [JSON](json).',
  more: (n: number) => `and ${number(n)} more`,
  page: {
    description: (country: string) => `${country} in the registry: organizations, alliances, exchanges, what it offers and looks for, treaties and laws.`,
    summary: (organizations: number, alliances: number, exchanges: number) => {
      if (organizations === 0) return 'No organization is on record yet.'
      const ties = [...(alliances > 0 ? [counted('en', alliances, 'alliance', 'alliances')] : []), ...(exchanges > 0 ? [counted('en', exchanges, 'exchange', 'exchanges')] : [])].join(' and ')
      const start = `${counted('en', organizations, 'organization', 'organizations')} on record`
      return ties === '' ? `${start}, with no alliances or exchanges yet.` : `${start}, taking part in ${ties}.`
    },
    facts: { languages: 'Languages', capital: 'Capital', population: 'Population', organizations: 'Organizations', exchanges: 'Exchanges', memberships: 'Member of', notOnRecord: 'not on record' },
    populationOf: (n: string, year: string) => `${n} in ${year} (World Bank)`,
    roles: { offering: (n: number) => `gives in ${number(n)}`, receiving: (n: number) => `receives in ${number(n)}`, supporting: (n: number) => `supports in ${number(n)}` },
    oas: 'On its standing at the OAS',
    party: 'As a party to alliances and exchanges: [its record](party).',
    capabilities: {
      title: 'Offers and looks for',
      note: 'Only what its own organizations say.',
      offers: 'Offers',
      needs: 'Looks for',
      noOffers: 'None of its organizations has said yet what it can teach.',
      noNeeds: 'None of its organizations has said yet what it wants to learn.',
      noted: 'What others have noted',
      notedNote: 'Its organizations have not said this. Each line tells who did, and when.',
      notedOffers: 'Experience noted',
      notedNeeds: 'Needs noted',
      noneNoted: 'Nothing noted on record.',
      by: (who: string) => `according to ${who}`,
      byUnknown: 'who says so is not on record',
    },
    exchanges: { title: 'Exchanges', note: 'Latest first; those without a date at the end.', none: 'No exchange is on record.', all: (n: number) => `See all ${number(n)} exchanges` },
    alliances: { title: 'Alliances', note: 'Latest first; those without a date at the end.', none: 'No alliance is on record.', all: (n: number) => `See all ${number(n)} alliances` },
    institutions: { note: 'Not counting the State or territory itself.', title: 'Organizations', none: 'No other organization is on record.', ties: (n: number) => counted('en', n, 'tie', 'ties'), noTies: 'no ties on record', all: (n: number) => `See all ${number(n)} in the directory` },
    partners: { title: 'With which countries', note: 'Alliances and exchanges in which organizations of both take part, in alphabetical order.', none: 'No tie with other countries is on record.' },
    treaties: {
      title: 'Treaties',
      note: 'Each line holds on the day that its source describes. Do not compare dates of different kinds.',
      none: 'Its standing under any treaty is not on record. That does not mean that none binds it.',
      foot: 'A treaty that is not listed here is not recorded: that does not mean that it does not bind.',
      columns: { instrument: 'Treaty', status: 'Standing', date: 'Date', asOf: 'The source describes', source: 'Source' },
      notFound: (day: string) => `No ratification found as of ${day}`,
      notFoundUndated: 'No ratification found; the source does not say as of when',
      signedOn: (day: string) => `signed on ${day}`,
      noDate: 'not on record',
      secondary: 'according to a source other than the depositary',
    },
    laws: {
      title: 'Laws',
      note: 'A selection with a public source, not an inventory. Sources range from official gazettes to reports and the press.',
      none: 'No law is on record.',
      status: { 'in-force': 'in force according to the source', amended: 'amended according to the source', repealed: 'repealed according to the source', unknown: 'no source says whether it is in force today' },
      undated: 'no date',
    },
    reports: { title: 'Where to report', note: 'This registry takes no reports.', none: 'Who takes them is not on record. [International directories](page).', foot: '[Why there are no numbers here](page).', own: 'its own page', noPage: 'its own page is not on record', network: (name: string) => `member of ${name}` },
    source: (host: string) => `source: ${host}`,
    json: 'Also as [JSON](json).',
  },
  /** names of languages, inside a sentence */
  languages: { es: 'Spanish', en: 'English', pt: 'Portuguese', fr: 'French', nl: 'Dutch', qu: 'Quechua', ay: 'Aymara', gn: 'Guarani', ht: 'Haitian Creole', jam: 'Jamaican Creole', bzj: 'Belizean Creole', srn: 'Sranan Tongo', pap: 'Papiamento', kl: 'Greenlandic', da: 'Danish', de: 'German', it: 'Italian', ca: 'Catalan', sv: 'Swedish' },
}
