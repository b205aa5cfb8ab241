import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('fr', n, 'institution', 'institutions')

/** The matrix of work lines against subregions, States and sectors. */
export const networkMatrix = {
  title: 'Matrice des axes de travail',
  description: 'Alliances et échanges actifs sur chaque axe de travail par sous-région, État ou secteur\u202f; là où rien n’est consigné, ce que l’on sait de cet endroit et qui travaille au plus près.',
  lede: 'Quels liens actifs sont consignés sur chaque axe de travail et dans chaque partie de la région. Que rien ne soit consigné ne veut pas dire qu’il n’y ait rien.',
  by: { name: 'Croiser avec', subregion: 'Sous-régions', country: 'États', sector: 'Secteurs' },
  workLine: 'Axe de travail',
  onDay: (day: string) => `Liens actifs le ${day}, ou que leurs dates n’excluent pas.`,
  inSpan: 'Liens qui peuvent avoir été actifs pendant la période affichée.',
  summary: (empty: number, all: number, gaps: number) => empty === 0 ? 'Chaque case a quelque chose d’actif.' : `Dans ${formatNumber('fr', empty)} cases sur ${formatNumber('fr', all)}, rien d’actif n’est consigné\u202f; ${gaps === 0 ? 'aucune n’est un manque déclaré par une institution de cet endroit' : `${formatNumber('fr', gaps)} ${plural('fr', gaps, 'est un manque déclaré', 'sont des manques déclarés')} par des institutions de ces endroits`}.`,
  everywhere: (line: string) => `${line}\u00a0: au moins un lien actif est consigné dans chacun des 35 États.`,
  missing: (line: string, n: number, list: string) => `${line}\u00a0: rien d’actif n’est consigné dans ${formatNumber('fr', n)} des 35 États (${list}).`,
  missingSubregions: (n: number, list: string) => n === 0 ? 'Quelque chose est consigné dans chaque sous-région.' : `Rien n’est consigné non plus dans ${plural('fr', n, 'toute la sous-région', 'les sous-régions')} ${list}.`,
  declaredIn: (list: string) => `Des institutions des États suivants le déclarent comme besoin\u00a0: ${list}.`,
  nobodyDeclares: 'Aucune institution de ces endroits ne l’a déclaré publiquement comme besoin\u00a0: ce qui n’est pas consigné n’est pas un manque.',
  nothing: 'rien de consigné',
  nothingActive: 'rien d’actif',
  gap: 'manque déclaré',
  ended: (n: number) => `${counted('fr', n, 'lien terminé ou à venir', 'liens terminés ou à venir')}`,
  alliances: (n: number) => counted('fr', n, 'alliance', 'alliances'),
  exchanges: (n: number) => counted('fr', n, 'échange', 'échanges'),
  emptyTitle: 'Là où rien d’actif n’est consigné',
  emptyNote: 'Ce que l’on sait de chaque endroit, ce qui a été déclaré et qui travaille au plus près.',
  corner: (line: string, group: string) => `${line}, ${group}`,
  coverage: (n: number, sites: number, checked: string | null) => `${o(n)} au registre\u202f; leurs liens s’appuient sur ${counted('fr', sites, 'site source', 'sites sources')}\u202f; ${checked === null ? 'aucun n’a encore été vérifié' : `dernière vérification\u00a0: ${checked}`}.`,
  declaredBy: 'Déclaré comme besoin propre par\u00a0:',
  notedOf: 'Signalé par d’autres à propos de\u00a0:',
  sameLine: (groups: string) => `Au plus près sur le même axe (${groups})\u00a0:`,
  sameGroup: 'Sur d’autres axes, ici même\u00a0:',
  noneNear: 'Sur cet axe, personne d’actif n’est consigné dans les autres endroits.',
  tooMany: 'Choisissez un axe de travail ou un endroit du tableau pour lire ce que l’on sait de chaque case sans lien.',
  leavesOut: (n: number) => `Un lien compte une fois dans chaque endroit d’où participe une institution. Le tableau laisse de côté ${counted('fr', n, 'lien actif', 'liens actifs')} où personne ne relève de ces endroits.`,
  all: 'Tous les axes et endroits',
}
