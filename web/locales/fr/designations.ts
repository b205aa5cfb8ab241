/** Whom States and territories have designated to speak for them: what the public reads. */
export const designations = {
  speaks: { state: 'Parle au nom de l’État\u00a0:', territory: 'Parle au nom du territoire\u00a0:' },
  letter: (reference: string, day: string) => `Désignation ${reference}, du ${day}.`,
  none: {
    state: 'Aucune voix désignée\u00a0: l’État n’a pas encore fait savoir par écrit qui parle en son nom, ce qui n’équivaut pas à son silence.',
    territory: 'Aucune voix désignée\u00a0: le registre ne dit pas encore qui parle au nom du territoire, ce qui n’équivaut pas à son silence.',
  },
}
