/** What a party says of a tie, where it stands beside the party. */
export const attestations = {
  claimed: (when: string | null) => (when === null ? 'lo declara' : `lo declara, ${when}`),
  confirmed: (when: string | null) => (when === null ? 'lo confirma' : `lo confirma, ${when}`),
  disputed: (when: string | null) => (when === null ? 'lo objeta' : `lo objeta, ${when}`),
  retracted: (when: string | null) => (when === null ? 'retiró lo dicho' : `retiró lo dicho, ${when}`),
  asked: (when: string) => `consultada el ${when}, sin respuesta`,
  notAsked: 'aún sin consultar',
  noVoice: 'sin voz designada',
  reason: 'Su motivo:',
  correction: 'Corrección que propone:',
  remark: 'Añade:',
  history: { title: 'Lo que dijeron las partes', note: 'Cada palabra consta por el cargo que la dijo.', lapsed: 'lo dicho dejó de contar: el vínculo cambió de fondo' },
}
