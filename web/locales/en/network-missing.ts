import { counted } from '#functions/core/plural.ts'

/** Pairs that share much and are not tied on record. */
export const networkMissing = {
  title: 'Who shares much and is not tied',
  description: 'Pairs of organizations that have partners in common and share no tie on record, with what they have in common.',
  finding: (pair: string, n: number) => `Of the pairs not tied on record, ${pair} have most in common: ${counted('en', n, 'partner', 'partners')}.`,
  none: 'In what is shown, no two organizations have a partner in common without sharing a tie.',
  pair: 'Not tied on record', count: 'Partners', partners: 'Partners in common', workLines: 'Work lines in common', subregion: 'Subregion in common',
  leavesOut: 'The 50 pairs that share most, what is rare counting for more than what all have. Not tied on record does not mean not tied: a tie that nobody has put on record is not known here. It does not say either that there should be one.',
}
