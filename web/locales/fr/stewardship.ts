/** What stewards read, and the mark of what they have not looked at yet. */
export const stewardship = {
  mark: {
    term: 'Examen',
    short: 'pas encore examiné',
    sentence: 'Ce lien est public parce que ses parties le confirment\u00a0; le registre ne l’a pas encore examiné.',
  },
}
