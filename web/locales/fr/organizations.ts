import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('fr', n)
const sentence = (clauses: readonly string[]): string => {
  const text = joinWords('fr', clauses)
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The directory and the pages of organizations. */
export const organizations = {
  title: 'Institutions',
  titleFor: (q: string) => `Institutions\u00a0: «\u202f${q}\u202f»`,
  description: 'Répertoire des institutions qui protègent les enfants des Amériques contre l’exploitation sexuelle et la traite.',
  search: 'Nom, sigle ou ancien nom d’une institution',
  placeholder: 'Nom, sigle ou ancien nom',
  facets: { sector: 'Secteur', kind: 'Type', country: 'Pays', subregion: 'Sous-région', workLine: 'Axe de travail' },
  parameters: { mnrCapability: 'Capacité', role: 'Rôle', evidence: 'Attestation' },
  byName: ', par ordre alphabétique',
  byRelevance: (q: string) => ` pour «\u202f${q}\u202f», par pertinence`,
  noTies: 'aucun lien dans le registre',
  none: {
    forWords: (q: string) => `Aucune institution ne correspond à «\u202f${q}\u202f».`,
    forFilters: 'Aucune institution ne remplit tous ces critères.',
    forBoth: (q: string) => `Aucune institution ne correspond à «\u202f${q}\u202f» et ne remplit ces critères.`,
    withoutFilters: 'Vous pouvez [chercher sans filtre](all).',
    elsewhere: 'Vous pouvez [chercher la même chose parmi les alliances, les échanges et les pays](search).',
  },
  foot: 'Aussi en [JSON](json). La recherche ne distingue pas les accents et connaît les sigles, les anciens noms et les noms dans d’autres langues.',

  summary: {
    ties: (leads: number, others: number, exchanges: number) => sentence([
      ...(leads > 0 ? [`dirige ${counted('fr', leads, 'alliance', 'alliances')}`] : []),
      ...(others > 0 ? [leads > 0 ? `participe à ${others === 1 ? 'une autre' : `${number(others)} autres`}` : `participe à ${counted('fr', others, 'alliance', 'alliances')}`] : []),
      ...(exchanges > 0 ? [`prend part à ${counted('fr', exchanges, 'échange', 'échanges')}`] : []),
    ]),
    partners: (n: number, sectors: number) => `Partage des liens avec ${counted('fr', n, 'institution', 'institutions')} ${sectors === 4 ? 'des quatre secteurs' : sectors === 1 ? 'd’un seul secteur' : `de ${number(sectors)} secteurs`}.`,
    none: 'Aucune alliance ni aucun échange ne figure encore au registre.',
  },
  itsPage: {
    state: 'Ses institutions, ses lois et ses traités figurent sur [la page du pays](country).',
    territory: 'Ses institutions figurent sur [sa page](country).',
  },
  facts: {
    alliances: 'Alliances',
    exchanges: 'Échanges',
    workLines: 'Axes de travail',
    lastCheck: 'Dernière vérification',
    asAlliance: 'En tant qu’alliance',
    website: 'Site web',
    former: 'Anciens noms',
    identifiers: 'Identifiants',
    founded: 'Fondation',
    dissolved: 'Dissolution',
    noneKnown: 'aucun au registre',
    noAlliance: 'aucune au registre',
    allianceCount: (n: number, leads: number) => (leads === 0 ? number(n) : `${number(n)}, dont ${number(leads)} comme chef de file`),
    exchangeRoles: { teaches: (n: number) => `enseigne et apprend dans ${number(n)}`, gives: (n: number) => `donne dans ${number(n)}`, receives: (n: number) => `reçoit dans ${number(n)}`, supports: (n: number) => `en appuie ${number(n)}`, meets: (n: number) => `prend part à ${number(n)}`, otherwise: (n: number) => `autre rôle dans ${number(n)}` },
  },
  alliances: {
    title: 'Alliances',
    note: 'De la plus récente à la plus ancienne. Le numéro est celui du dessin.',
    more: (n: number) => `En voir ${number(n)} de plus`,
    list: 'Les voir dans la liste des alliances',
    none: 'Aucune alliance au registre.',
  },
  exchanges: {
    title: 'Échanges',
    note: 'Du plus récent au plus ancien.',
    more: (n: number) => `En voir ${number(n)} de plus`,
    list: 'Les voir dans la liste des échanges',
    none: 'Aucun échange au registre.',
    teaches: 'Enseigne et apprend',
  },
  network: {
    title: 'Son réseau',
    note: 'Cercles numérotés\u00a0: les alliances de la liste. Points gris\u00a0: les échanges. Autour, ceux qui les partagent.',
    sentence: (name: string, alliances: number, exchanges: number, others: number) => `${name} au centre\u202f; autour, ${counted('fr', alliances, 'alliance', 'alliances')} et ${counted('fr', exchanges, 'échange', 'échanges')}, et ${counted('fr', others, 'institution qui les partage', 'institutions qui les partagent')}. Les listes de cette page disent la même chose en mots.`,
    drawn: (n: number, all: number) => `Le dessin montre ${number(n)} de ses ${number(all)} liens.`,
    open: 'Ouvrir dans le réseau complet',
  },
  partners: {
    title: 'Avec qui',
    note: 'Par ordre alphabétique, avec le nombre de liens partagés.',
    ties: (n: number) => counted('fr', n, 'lien', 'liens'),
    more: (n: number) => `En voir ${number(n)} de plus`,
  },
  capabilities: {
    title: 'Offre et recherche',
    offers: 'Propose',
    needs: 'Recherche',
    noted: 'Ce que d’autres ont signalé',
    notedNote: 'L’institution elle-même ne l’a pas dit.',
    notedOffer: 'Expérience signalée',
    notedNeed: 'Besoin signalé',
    by: (who: string) => `selon ${who}`,
    byUnknown: 'auteur inconnu',
    source: 'source',
    none: 'Elle n’a pas encore dit ce qu’elle peut enseigner ni ce qu’elle souhaite apprendre.',
    country: 'Ce que le registre sait du pays figure sur [sa page](country).',
  },
  sources: { supports: 'l’institution et ses noms', note: 'Les sources de chaque lien figurent sur sa page.' },
}
