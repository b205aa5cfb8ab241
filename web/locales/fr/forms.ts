/** Words that all forms share. */
export const forms = {
  summary: (n: number): string => (n === 1 ? 'Un point à corriger' : `${n} points à corriger`),
  error: 'Erreur :',
  optional: '(facultatif)',
  choose: 'Choisissez',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dateHint: 'Aussi exacte que vous la connaissez : l’année suffit.',
}
