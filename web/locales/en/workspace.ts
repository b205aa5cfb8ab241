/** The list of its ties in the workspace of an organization. */
export const workspace = {
  kind: 'Kind',
  kinds: { alliance: 'Alliances', exchange: 'Exchanges' },
  evidence: 'Evidence',
  change: 'Change or withdraw',
  noneHere: 'None of your ties is like that.',
  columns: { tie: 'Tie', evidence: 'Evidence' },
  /** why a tie asks for its parties to do something */
  asks: { disputed: 'a party disputes it', expiring: 'ends soon' },
}
