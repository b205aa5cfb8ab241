/** Whom States and territories have designated to speak for them: what the public reads. */
export const designations = {
  speaks: { state: 'Fala pelo Estado:', territory: 'Fala pelo território:' },
  letter: (reference: string, day: string) => `Designação ${reference}, de ${day}.`,
  none: {
    state: 'Sem voz designada: o Estado ainda não comunicou por escrito quem fala por ele, o que não equivale ao seu silêncio.',
    territory: 'Sem voz designada: ainda não consta quem fala pelo território, o que não equivale ao seu silêncio.',
  },
}
