import { plural } from '#functions/core/plural.ts'

/** The page of the work lines. */
export const workLines = {
  title: 'Work lines',
  description: 'The nine lines of the inter-American cooperation programme of 2007 and what the registry has on each.',
  lede: 'In 2007 the Directing Council of the Inter-American Children’s Institute created a cooperation programme against the sexual exploitation and trafficking of children. This registry orders alliances, exchanges and capabilities by its lines.',
  resolution: 'Resolution CD/RES. 10 (82-R/07)',
  ofProgramme: 'Lines of the programme',
  tools: 'Observatory and evaluation',
  toolsNote: 'Which the same resolution asks for.',
  about: {
    legislation: 'Laws brought up to date with the treaties: what is punished, how those who suffered the crime are protected, and how countries cooperate.',
    'horizontal-cooperation': 'What one organization already knows how to do and another needs: technical assistance, study visits, internships and meetings of peers.',
    training: 'Courses and workshops for those who decide and those who attend: officials, police, prosecutors, judges and social workers.',
    'anti-network-support': 'Joint work against the networks: investigation, prosecution, rescue and care of victims, across borders too.',
    communication: 'Campaigns and information to prevent, recognize and report, with children taking part.',
    'internet-monitoring': 'Finding and removing child sexual abuse material online, reporting hotlines and identification of victims.',
    'private-sector-civil-society': 'Commitments of companies, such as those of tourism, technology and payments, and work with social organizations.',
    observatory: 'Comparable data and studies on sexual exploitation and the response of States, with a periodic publication.',
    evaluation: 'Tools to know whether policies, plans and projects achieve what they set out to do.',
  },
  organizations: (n: number) => plural('en', n, 'organization', 'organizations'),
  alliances: (n: number) => plural('en', n, 'alliance', 'alliances'),
  exchanges: (n: number) => plural('en', n, 'exchange', 'exchanges'),
  noneYet: 'Nothing on record yet.',
  foot: 'A tie can be on several lines; the figures do not add up. The line of each is this registry’s reading of its source. Source: Ayni, [JSON](json).',
}
