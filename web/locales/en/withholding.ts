/** Where stewards withhold names for safety. */
export const withholding = {
  title: 'Names withheld for safety',
  lede: 'Organizations whose names are not shown because that would put them at risk. Only stewards see this page.',
  none: 'No name is withheld.',
  since: (day: string) => `withheld since ${day}`,
  lift: 'Show again',
  withhold: 'Withhold a name',
  address: 'Id, or address of the organization’s page',
  addressHint: 'For example /en/organizations/network-x',
  note: 'Internal note',
  noteHint: 'Who asked for it and how that was verified. Not public. 10 to 1,000 characters.',
  means: 'The organization is no longer in lists, searches, exports, counts, drawings or histories. Its ties count only the other parties, and its name is hidden in titles and summaries. No reason is published.',
  unknown: 'No organization like this is on record',
  notStates: 'The name of a State or territory is not withheld',
  already: 'Its name is already withheld',
  done: { withheld: 'Withheld. It is no longer shown anywhere.', lifted: 'It is shown again as before.' },
}
