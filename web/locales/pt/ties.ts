/** Words that the lists and pages of alliances and exchanges share. */
export const ties = {
  searchPlaceholder: 'Título ou tema',
  forWords: (words: string) => `para “${words}”`,
  facets: {
    workLine: 'Linha de trabalho',
    evidence: 'Respaldo',
    sector: 'Setor de uma parte',
    role: 'Papel de uma parte',
    country: 'País de uma parte',
    subregion: 'Sub-região de uma parte',
    organization: 'Instituição',
  },
  day: {
    legend: 'Como estavam em um dia',
    label: 'Dia',
    hint: 'Fica fora o que terminou antes e o que começou depois. O que não consta não exclui.',
    chip: (day: string) => `em ${day}`,
  },
  none: { hint: 'Não constar aqui não significa que não exista. [Ver a lista completa](list).' },
  foot: 'Também em [JSON](json). A busca lê títulos e resumos nos quatro idiomas e não distingue acentos.',
  start: 'Início',
  notOnRecord: 'não consta',
  workLines: 'Linhas de trabalho',
  evidence: 'Respaldo',
  json: 'JSON',
  supports: (what: string) => `sobre ${what}`,
  clauseBreak: '; ',
}
