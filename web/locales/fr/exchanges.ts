import { counted, plural } from '#functions/core/plural.ts'

/** The list and the page of exchanges. */
export const exchanges = {
  title: 'Échanges',
  description: 'La coopération horizontale dans les Amériques contre l’exploitation sexuelle et la traite des enfants\u00a0: qui enseigne quoi à qui, quand et avec quel appui.',
  searchLabel: 'Chercher un échange',
  order: { title: 'par titre', relevance: 'les plus proches de la recherche d’abord', recent: 'les plus récents d’abord', toTitle: 'Trier par titre', toRecent: 'Voir d’abord les plus récents' },
  facets: { modality: 'Modalité', status: 'État', flow: 'Sens', scheme: 'Cadre', mnrCapability: 'Capacité' },
  none: 'Aucun échange du registre ne répond à cette demande.',
  toward: 'vers',
  bothWays: 'dans les deux sens avec',
  convenes: (n: number) => plural('fr', n, 'Convoque', 'Convoquent'),
  takesPart: (n: number) => plural('fr', n, 'Participe', 'Participent'),
  toldOf: (verb: string) => `${verb}\u00a0:`,
  teachEachOther: 'Apprennent les uns des autres',
  givesAndReceives: 'donne et reçoit',
  facts: { modality: 'Modalité', scheme: 'Cadre', dates: 'Dates', mode: 'Mode', people: 'Personnes formées ou présentes', capabilities: 'Capacités, selon le Modèle de réponse nationale de WeProtect' },
  mode: { virtual: 'À distance', onSite: 'En présence' },
  life: { title: 'Sa vie', unknown: 'Aucune source du registre ne dit ce qu’il en est advenu.' },
  left: {
    title: 'Ce qu’il a laissé',
    none: 'Personne n’a encore dit ce qui a changé.',
    hint: 'Quand l’une des parties le dira, cela figurera ici, avec qui le dit et quand.',
    side: 'Partie', uptake: 'Ce qui a été fait', kinds: 'Ce qui a changé', saidOn: 'Dit',
  },
  backed: { title: 'Qui l’atteste', note: 'Chaque partie répond pour elle-même.' },
  chain: { title: 'Avant et après', before: 'Fait suite à', after: (n: number) => plural('fr', n, 'Continué par', 'Continué par') },
  peopleCount: (n: number) => counted('fr', n, 'personne', 'personnes'),
}
