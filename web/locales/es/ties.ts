/** Words that the lists and pages of alliances and exchanges share. */
export const ties = {
  searchPlaceholder: 'Título o tema',
  forWords: (words: string) => `para «${words}»`,
  facets: {
    workLine: 'Línea de trabajo',
    evidence: 'Respaldo',
    sector: 'Sector de una parte',
    role: 'Papel de una parte',
    country: 'País de una parte',
    subregion: 'Subregión de una parte',
    organization: 'Institución',
  },
  day: {
    legend: 'Como estaban un día',
    label: 'Día',
    hint: 'Queda fuera lo terminado antes y lo comenzado después. Lo que no consta no excluye.',
    chip: (day: string) => `el ${day}`,
  },
  none: { hint: 'Que aquí no conste no significa que no exista. [Ver la lista completa](list).' },
  foot: 'También como [JSON](json). La búsqueda lee títulos y resúmenes en los cuatro idiomas y no distingue tildes.',
  start: 'Inicio',
  notOnRecord: 'no consta',
  workLines: 'Líneas de trabajo',
  evidence: 'Respaldo',
  json: 'JSON',
  supports: (what: string) => `sobre ${what}`,
  /** between the clauses of a sentence */
  clauseBreak: '; ',
}
