/** What a party says of a tie, where it stands beside the party. */
export const attestations = {
  claimed: (when: string | null) => (when === null ? 'claims it' : `claims it, ${when}`),
  confirmed: (when: string | null) => (when === null ? 'confirms it' : `confirms it, ${when}`),
  disputed: (when: string | null) => (when === null ? 'disputes it' : `disputes it, ${when}`),
  retracted: (when: string | null) => (when === null ? 'took back what it said' : `took back what it said, ${when}`),
  asked: (when: string) => `asked on ${when}, no answer`,
  notAsked: 'not asked yet',
  noVoice: 'no designated voice',
  reason: 'Its reason:',
  correction: 'It would correct:',
  remark: 'It adds:',
  history: { title: 'What the parties have said', note: 'Each word is on record by the post that said it.', lapsed: 'what it said no longer counts: the tie changed in substance' },
}
