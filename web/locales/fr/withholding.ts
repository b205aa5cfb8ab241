/** Where stewards withhold names for safety. */
export const withholding = {
  title: 'Noms réservés par sécurité',
  lede: 'Institutions dont le nom n’est pas montré parce que cela les mettrait en danger. Seules les personnes responsables du registre voient cette page.',
  none: 'Aucun nom n’est réservé.',
  since: (day: string) => `réservé depuis le ${day}`,
  lift: 'Montrer de nouveau',
  withhold: 'Réserver un nom',
  address: 'Identifiant ou adresse de la page de l’institution',
  addressHint: 'Par exemple /fr/organizations/reseau-x',
  note: 'Note interne',
  noteHint: 'Qui l’a demandé et comment cela a été vérifié. Non publique. De 10 à 1000 caractères.',
  means: 'L’institution n’est plus dans les listes, recherches, exportations, décomptes, dessins et historiques. Ses liens ne comptent que les autres parties, et son nom est masqué dans les titres et résumés. Aucun motif n’est publié.',
  unknown: 'Aucune institution de ce nom n’est enregistrée',
  notStates: 'Le nom d’un État ou d’un territoire ne se réserve pas',
  already: 'Son nom est déjà réservé',
  done: { withheld: 'Réservé. Il n’est plus montré nulle part.', lifted: 'Il est de nouveau montré comme avant.' },
}
