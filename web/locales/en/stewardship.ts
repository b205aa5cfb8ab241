/** What stewards read, and the mark of what they have not looked at yet. */
export const stewardship = {
  mark: {
    term: 'Review',
    short: 'not yet reviewed',
    sentence: 'This tie is public because its parties confirm it; the registry has not reviewed it yet.',
  },
}
