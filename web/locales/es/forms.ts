/** Words that all forms share. */
export const forms = {
  summary: (n: number): string => (n === 1 ? 'Falta corregir una cosa' : `Faltan por corregir ${n} cosas`),
  error: 'Error:',
  optional: '(opcional)',
  choose: 'Elija una opción',
  day: 'Día',
  month: 'Mes',
  year: 'Año',
  dateHint: 'Tan exacta como la sepa: el año basta.',
}
