/** Where to report: this registry takes no reports. */
export const whereToReport = {
  title: 'Où signaler',
  description: 'Ce registre ne reçoit pas de signalements. Qui les reçoit dans chaque pays, selon des sources publiques, et les répertoires internationaux.',
  lede: 'Ce registre ne reçoit pas de signalements et ne traite aucun cas. Cette page dit qui le fait, dans la mesure où c’est consigné.',
  danger: 'Si un enfant est en danger maintenant, adressez-vous au service d’urgence ou à la police du lieu où il se trouve.',
  directories: {
    title: 'Répertoires internationaux',
    note: 'Tenus à jour par ceux qui réunissent les lignes elles-mêmes.',
    inhope: { name: 'INHOPE', about: 'Lignes pour signaler les contenus d’abus sexuels d’enfants sur Internet.' },
    childHelpline: { name: 'Child Helpline International', about: 'Lignes d’aide qui écoutent et orientent les enfants.' },
  },
  why: {
    title: 'Pourquoi il n’y a pas de numéros ici',
    text: 'Un numéro erroné peut nuire. Les sources de ce registre sont d’âges très différents et aucun opérateur n’a encore confirmé le sien. D’ici là, cette page indique qui répond et sa propre page, jamais le numéro\u202f; ni le nom d’une ligne quand ce nom est le numéro.',
  },
  byCountry: { title: 'Par pays', note: 'Par ordre alphabétique, selon des sources publiques.' },
  regional: 'Depuis tout pays',
  ownPage: 'sa page',
  noPage: 'sa page est inconnue ici\u202f; utilisez les répertoires',
  network: (name: string) => `membre de ${name}`,
  operatorUnknown: 'on ignore qui l’exploite',
  others: { title: 'Rien dans le registre', text: (countries: string) => `On ignore ici qui reçoit les signalements pour\u00a0: ${countries}. Cela ne veut pas dire que personne ne les reçoit\u00a0: utilisez les répertoires.` },
  foot: 'Les sources de chaque ligne se trouvent sur la page de son pays.',
}
