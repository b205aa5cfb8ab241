import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const organizations = (n: number): string => counted('fr', n, 'institution', 'institutions')
const alliances = (n: number): string => counted('fr', n, 'alliance', 'alliances')
const exchanges = (n: number): string => counted('fr', n, 'échange', 'échanges')

/** The network: the page, and what its island says. */
export const network = {
  title: 'Le réseau',
  description: 'La carte des institutions qui protègent les enfants dans les Amériques, de leurs alliances et de leurs échanges, avec les mêmes informations dans un tableau.',
  lede: (o: number, a: number, e: number) => `${organizations(o)}, ${alliances(a)} et ${exchanges(e)}. Un anneau est une alliance\u202f; un point gris, un échange\u202f; chaque ligne relie une institution à un lien auquel elle prend part.`,
  controls: {
    name: 'Ce qui est montré', open: 'Rechercher et filtrer', search: 'Rechercher et centrer', sector: 'Secteur', organizationKind: 'Type d’institution', country: 'Pays', workLine: 'Ligne de travail', kind: 'Type de lien',
    evidence: 'Appui', year: 'Année', site: 'Source des données', allSites: 'Toutes', check: 'Vérification', unchecked: 'Non vérifié depuis un an', yearHint: 'Les liens qui ont pu être actifs cette année-là. Ce qui est inconnu n’exclut pas.', all: 'Tous', allLines: 'Toutes', allAlliances: 'Toutes les alliances', allExchanges: 'Tous les échanges',
    apply: 'Appliquer', reset: 'Retirer les filtres',
  },
  zoom: { name: 'Zoom', closer: 'Rapprocher', farther: 'Éloigner', whole: 'Tout voir' },
  map: {
    label: (o: number, a: number, e: number) => `Carte de ${organizations(o)}, ${alliances(a)} et ${exchanges(e)}. Le tableau qui suit dit la même chose.`,
    keys: 'Au clavier, sur la carte\u00a0: les flèches mènent à l’institution la plus proche dans cette direction, Entrée ouvre son volet, + et − rapprochent et éloignent, 0 montre tout et Échap lâche.',
    loading: 'Chargement de la carte interactive…',
    failed: 'La carte interactive n’a pas pu être chargée. Le dessin et les tableaux disent la même chose.',
    nothing: 'Rien de ce qui est enregistré ne répond à ces filtres.',
    tooMany: (o: number) => `Trop d’institutions sont visibles pour un seul dessin (${formatNumber('fr', o)}). Réduisez-les par les filtres ou lisez les tableaux qui suivent.`,
    notFound: 'Aucune institution visible ne porte ce nom.',
  },
  panel: {
    sites: 'S’appuie sur\u00a0: ', checked: 'Dernière vérification\u00a0: ', neverChecked: 'Aucune des parties ne l’a encore vérifié.',
    name: 'Ce qui est choisi', empty: 'Choisissez une institution ou un lien sur la carte, ou recherchez une institution par son nom.', counts: (a: number, e: number) => `${alliances(a)} et ${exchanges(e)}.`,
    none: 'Aucun lien visible.', more: (n: number) => `Voir les ${formatNumber('fr', n)} liens`, morePartakers: (n: number) => `Voir les ${formatNumber('fr', n)} parties`, close: 'Lâcher',
  },
  key: { alliance: 'Alliance', exchange: 'Échange', size: 'Taille\u00a0: nombre de liens' },
  take: { png: 'Télécharger en PNG', svg: 'Télécharger en SVG', link: 'Lien vers cette vue' },
  table: {
    title: 'Le même réseau, en tableau', note: 'Ce qui est visible. Triez selon n’importe quelle colonne.',
    noteLarge: (o: number, a: number, e: number) => `Visibles\u00a0: ${organizations(o)}, ${alliances(a)} et ${exchanges(e)}, 200 par page. Triez selon n’importe quelle colonne.`,
    caption: 'Institutions', organization: 'Institution', sector: 'Secteur', country: 'Pays', alliances: 'Alliances',
    exchanges: 'Échanges', ties: 'Liens', tiesTitle: 'Les liens, en tableau', tiesOpen: (n: number) => `Voir les ${formatNumber('fr', n)} liens avec leurs parties`, tie: 'Lien', kind: 'Type', start: 'Début', partakers: 'Parties', unknown: 'inconnu',
  },
}
