/** What stewards read, and the mark of what they have not looked at yet. */
export const stewardship = {
  mark: {
    term: 'Revisión',
    short: 'sin revisar aún',
    sentence: 'Este vínculo es público porque sus partes lo confirman; el registro aún no lo ha revisado.',
  },
}
