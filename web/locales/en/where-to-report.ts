/** Where to report: this registry takes no reports. */
export const whereToReport = {
  title: 'Where to report',
  description: 'This registry takes no reports. Who takes them in each country, from public sources, and the international directories.',
  lede: 'This registry takes no reports and attends to no cases. This page tells who does, as far as it is on record.',
  danger: 'If a child is in danger now, turn to the emergency service or the police of the place where the child is.',
  directories: {
    title: 'International directories',
    note: 'Kept current by those who bring the lines themselves together.',
    inhope: { name: 'INHOPE', about: 'Hotlines to report child sexual abuse material on the Internet.' },
    childHelpline: { name: 'Child Helpline International', about: 'Helplines that listen to children and guide them.' },
  },
  why: {
    title: 'Why there are no numbers here',
    text: 'A wrong number can do harm. The sources of this registry are of very different ages and no operator has confirmed its own yet. Until it does, this page shows who answers and its own page, never the number; nor the name of a line when the name is the number.',
  },
  byCountry: { title: 'By country', note: 'In alphabetical order, from public sources.' },
  regional: 'From any country',
  ownPage: 'its own page',
  noPage: 'its own page is not on record; use the directories',
  network: (name: string) => `member of ${name}`,
  operatorUnknown: 'who operates it is not on record',
  others: { title: 'Nothing on record', text: (countries: string) => `Who takes reports is not on record for: ${countries}. That does not mean that nobody does: use the directories.` },
  foot: 'The sources of each line are on the page of its country.',
}
