/** Words that all forms share. */
export const forms = {
  summary: (n: number): string => (n === 1 ? 'Falta corrigir uma coisa' : `Faltam corrigir ${n} coisas`),
  error: 'Erro:',
  optional: '(opcional)',
  choose: 'Escolha uma opção',
  day: 'Dia',
  month: 'Mês',
  year: 'Ano',
  dateHint: 'Tão exata quanto souber: o ano basta.',
}
