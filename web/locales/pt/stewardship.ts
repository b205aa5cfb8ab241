/** What stewards read, and the mark of what they have not looked at yet. */
export const stewardship = {
  mark: {
    term: 'Revisão',
    short: 'ainda sem revisão',
    sentence: 'Este vínculo é público porque suas partes o confirmam; o registro ainda não o revisou.',
  },
}
