/** The list of its ties in the workspace of an organization. */
export const workspace = {
  kind: 'Type',
  kinds: { alliance: 'Alliances', exchange: 'Échanges' },
  evidence: 'Attestation',
  change: 'Modifier ou retirer',
  noneHere: 'Aucun de vos liens n’est ainsi.',
  columns: { tie: 'Lien', evidence: 'Attestation' },
  /** why a tie asks for its parties to do something */
  asks: { disputed: 'une partie le conteste', expiring: 'se termine bientôt' },
}
