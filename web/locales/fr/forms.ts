/** Words that all forms share. */
export const forms = {
  summary: (n: number): string => (n === 1 ? 'Un point à corriger' : `${n} points à corriger`),
  error: 'Erreur\u00a0:',
  optional: '(facultatif)',
  choose: 'Choisissez',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dateHint: 'Aussi exacte que vous la connaissez\u00a0: l’année suffit.',
}
