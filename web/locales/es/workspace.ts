/** The list of its ties in the workspace of an organization. */
export const workspace = {
  kind: 'Clase',
  kinds: { alliance: 'Alianzas', exchange: 'Intercambios' },
  evidence: 'Respaldo',
  change: 'Cambiar o retirar',
  noneHere: 'Ninguno de sus vínculos es así.',
  columns: { tie: 'Vínculo', evidence: 'Respaldo' },
  /** why a tie asks for its parties to do something */
  asks: { disputed: 'una parte lo objeta', expiring: 'termina pronto' },
}
