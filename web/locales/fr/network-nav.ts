import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('fr', n, 'institution', 'institutions')
const a = (n: number): string => counted('fr', n, 'alliance', 'alliances')
const e = (n: number): string => counted('fr', n, 'échange', 'échanges')

/** The way between the pages of the network, and the sentence that says what is examined. */
export const networkNav = {
  name: 'Le réseau, par questions',
  pages: { map: 'Carte', analysis: 'Analyse', changes: 'Changements', matrix: 'Matrice', paths: 'Chemins', missing: 'Sans lien' },
  whole: (n: number, m: number, k: number) => `L’examen porte sur tout le réseau\u00a0: ${o(n)}, ${a(m)} et ${e(k)}.`,
  part: (n: number, m: number, k: number) => `L’examen porte sur une partie du réseau\u00a0: ${o(n)}, ${a(m)} et ${e(k)}.`,
  change: 'Changer ce qui est montré',
  table: 'Tableau',
  filters: {
    sector: 'Secteur', organizationKind: 'Type d’institution', country: 'Pays', workLine: 'Ligne de travail', kind: 'Type de lien', evidence: 'Appui', year: 'Année',
    from: 'Du', to: 'Au', site: 'Source', checkedBefore: 'Non vérifié depuis', pair: (title: string, value: string) => `${title}\u00a0: ${value}`,
  },
}
