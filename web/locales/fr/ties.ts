/** Words that the lists and pages of alliances and exchanges share. */
export const ties = {
  searchPlaceholder: 'Titre ou thème',
  forWords: (words: string) => `pour «\u202f${words}\u202f»`,
  facets: {
    workLine: 'Axe de travail',
    evidence: 'Attestation',
    sector: 'Secteur d’une partie',
    role: 'Rôle d’une partie',
    country: 'Pays d’une partie',
    subregion: 'Sous-région d’une partie',
    organization: 'Institution',
  },
  day: {
    legend: 'À un jour donné',
    label: 'Jour',
    hint: 'Écarte ce qui avait pris fin avant et ce qui a commencé après. Ce qui n’est pas enregistré n’exclut rien.',
    chip: (day: string) => `le ${day}`,
  },
  none: { hint: 'Ne rien trouver ici ne signifie pas que rien n’existe. [Voir la liste complète](list).' },
  foot: 'Aussi en [JSON](json). La recherche lit titres et résumés dans les quatre langues, avec ou sans accents.',
  start: 'Début',
  notOnRecord: 'non enregistré',
  workLines: 'Axes de travail',
  evidence: 'Attestation',
  json: 'JSON',
  supports: (what: string) => `sur ${what}`,
  clauseBreak: '\u202f; ',
}
