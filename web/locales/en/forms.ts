/** Words that all forms share. */
export const forms = {
  summary: (n: number): string => (n === 1 ? 'One thing to put right' : `${n} things to put right`),
  error: 'Error:',
  optional: '(optional)',
  choose: 'Choose one',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHint: 'As exact as you know it: the year is enough.',
}
