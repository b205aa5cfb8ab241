/** Whom States and territories have designated to speak for them: what the public reads. */
export const designations = {
  speaks: { state: 'Habla por el Estado:', territory: 'Habla por el territorio:' },
  letter: (reference: string, day: string) => `Designación ${reference}, del ${day}.`,
  none: {
    state: 'Sin voz designada: el Estado todavía no ha comunicado por escrito quién habla por él, lo que no equivale a su silencio.',
    territory: 'Sin voz designada: todavía no consta quién habla por el territorio, lo que no equivale a su silencio.',
  },
}
