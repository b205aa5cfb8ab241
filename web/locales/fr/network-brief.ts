import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const c = (n: number): string => formatNumber('fr', n)
const o = (n: number): string => counted('fr', n, 'institution', 'institutions')
const a = (n: number): string => counted('fr', n, 'alliance', 'alliances')
const e = (n: number): string => counted('fr', n, 'échange', 'échanges')
const v = (n: number): string => counted('fr', n, 'lien', 'liens')

/** A view of the network for the Directing Council, to print. */
export const networkBrief = {
  title: 'Pour le Conseil directeur',
  description: 'Ce que montre le réseau, en quatre pages imprimées au plus\u00a0: constat, figure, tableau, ce qui n’y est pas et sources.',
  link: 'Pour le Conseil\u00a0: quatre pages à imprimer',
  citedTitle: 'Le réseau d’Ayni\u00a0: alliances et échanges contre l’exploitation sexuelle des enfants',
  finding: (n: number, m: number, k: number, t: number) => `La vue compte ${o(n)}, avec ${a(m)} et ${e(k)}\u202f; ${o(t)} dans la même partie connectée.`,
  table: 'Les institutions qui ont le plus de liens', alphabetical: 'Par ordre alphabétique.',
  leftOut: 'Ce qui n’y est pas',
  gaps: (ties: number, noStart: number, noEnd: number, unchecked: number, unconfirmed: number, alone: number) => [
    `Sur ${v(ties)}, ${c(noStart)} sans début connu et ${c(noEnd)} sans fin connue.`,
    `Liens non vérifiés par une personne habilitée\u00a0: ${c(unchecked)}\u202f; sans confirmation de leurs parties\u00a0: ${c(unconfirmed)}.`,
    `Institutions sans aucun lien dans la vue\u00a0: ${c(alone)}.`,
  ],
  absence: 'Qu’une chose ne soit pas consignée ici ne veut pas dire qu’elle n’existe pas.',
  sources: 'Sites des sources', moreSites: (n: number) => `et ${c(n)} de plus.`,
  citation: 'Citer cette vue', cite: (version: string, versionDay: string, day: string) => `Ayni, le réseau, version des données ${version} (${versionDay}), consultée le ${day}, CC BY 4.0.`,
}
