/** What a party says of a tie, where it stands beside the party. */
export const attestations = {
  claimed: (when: string | null) => (when === null ? 'declara' : `declara, ${when}`),
  confirmed: (when: string | null) => (when === null ? 'confirma' : `confirma, ${when}`),
  disputed: (when: string | null) => (when === null ? 'contesta' : `contesta, ${when}`),
  retracted: (when: string | null) => (when === null ? 'retirou o que disse' : `retirou o que disse, ${when}`),
  asked: (when: string) => `consultada em ${when}, sem resposta`,
  notAsked: 'ainda não consultada',
  noVoice: 'sem voz designada',
  reason: 'Seu motivo:',
  correction: 'Correção que propõe:',
  remark: 'Acrescenta:',
  history: { title: 'O que as partes disseram', note: 'Cada palavra consta pelo cargo que a disse.', lapsed: 'o que disse deixou de contar: o vínculo mudou no essencial' },
}
