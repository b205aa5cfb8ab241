/** What a party says of a tie, where it stands beside the party. */
export const attestations = {
  claimed: (when: string | null) => (when === null ? 'le déclare' : `le déclare, ${when}`),
  confirmed: (when: string | null) => (when === null ? 'le confirme' : `le confirme, ${when}`),
  disputed: (when: string | null) => (when === null ? 'le conteste' : `le conteste, ${when}`),
  retracted: (when: string | null) => (when === null ? 'a retiré ses propos' : `a retiré ses propos, ${when}`),
  asked: (when: string) => `consultée le ${when}, sans réponse`,
  notAsked: 'pas encore consultée',
  noVoice: 'sans voix désignée',
  reason: 'Son motif\u00a0:',
  correction: 'Elle corrigerait\u00a0:',
  remark: 'Elle ajoute\u00a0:',
  history: { title: 'Ce que les parties ont dit', note: 'Chaque parole est inscrite au nom de la fonction qui l’a dite.', lapsed: 'sa parole ne compte plus\u00a0: le lien a changé sur le fond' },
}
