/** Whom States and territories have designated to speak for them: what the public reads. */
export const designations = {
  speaks: { state: 'Speaks for the State:', territory: 'Speaks for the territory:' },
  letter: (reference: string, day: string) => `Designation ${reference}, ${day}.`,
  none: {
    state: 'No designated voice: the State has not yet said in writing who speaks for it, which is not the same as its silence.',
    territory: 'No designated voice: it is not yet on record who speaks for the territory, which is not the same as its silence.',
  },
}
