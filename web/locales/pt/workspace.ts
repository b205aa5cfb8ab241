/** The list of its ties in the workspace of an organization. */
export const workspace = {
  kind: 'Tipo',
  kinds: { alliance: 'Alianças', exchange: 'Intercâmbios' },
  evidence: 'Respaldo',
  change: 'Alterar ou retirar',
  noneHere: 'Nenhum dos seus vínculos é assim.',
  columns: { tie: 'Vínculo', evidence: 'Respaldo' },
  /** why a tie asks for its parties to do something */
  asks: { disputed: 'uma parte contesta', expiring: 'termina em breve' },
}
