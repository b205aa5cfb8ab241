import { counted } from '#functions/core/plural.ts'

/** The search across the registry. */
export const search = {
  title: 'Chercher dans le registre',
  titleFor: (q: string) => `Chercher\u00a0: «\u202f${q}\u202f»`,
  description: 'Recherche parmi les institutions, les alliances, les échanges et les pays, sans distinguer les accents, avec sigles et anciens noms.',
  hint: 'Cherche dans les noms, sigles et anciens noms des institutions, dans les titres et résumés des alliances et des échanges, et dans les noms de pays, dans les quatre langues. Ne distingue ni accents ni majuscules.',
  found: (n: number, q: string) => `${counted('fr', n, 'résultat', 'résultats')} pour «\u202f${q}\u202f»`,
  none: (q: string) => `Rien dans le registre ne correspond à «\u202f${q}\u202f».`,
  noneHint: 'Essayez avec moins de mots, avec le sigle ou avec le nom dans une autre langue. Vous pouvez aussi [parcourir le répertoire](all).',
  more: {
    organizations: (n: string) => `Voir les ${n} institutions`,
    alliances: (n: string) => `Voir les ${n} alliances`,
    exchanges: (n: string) => `Voir les ${n} échanges`,
    countries: 'Voir tous les pays',
  },
}
