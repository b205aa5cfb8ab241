import { counted } from '#functions/core/plural.ts'

/** Pairs that share much and are not tied on record. */
export const networkMissing = {
  title: 'Beaucoup en commun, aucun lien',
  description: 'Paires d’institutions qui ont des partenaires communs et aucun lien enregistré, avec ce qu’elles ont en commun.',
  finding: (pair: string, n: number) => `Des paires sans lien enregistré, celle qui a le plus en commun est ${pair}\u00a0: ${counted('fr', n, 'partenaire', 'partenaires')}.`,
  none: 'Dans ce qui est montré, il n’y a pas deux institutions qui aient un partenaire commun sans avoir de lien entre elles.',
  pair: 'Sans lien enregistré', count: 'Partenaires', partners: 'Partenaires communs', workLines: 'Axes de travail communs', subregion: 'Sous-région commune',
  leavesOut: 'Les 50 paires qui ont le plus en commun\u202f; ce qui est rare compte plus que ce que tous ont. Sans lien enregistré ne veut pas dire sans lien\u00a0: ce que personne n’a enregistré n’est pas connu ici. Cela ne veut pas dire non plus qu’il devrait y en avoir un.',
}
