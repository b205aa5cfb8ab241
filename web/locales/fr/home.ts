import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('fr', n)

/** The home page. */
export const home = {
  heading: 'Qui protège les enfants dans les Amériques, avec qui, et ce qu’ils s’apprennent',
  description: 'Registre public des institutions qui protègent les enfants des Amériques contre l’exploitation sexuelle et la traite, de leurs alliances et de ce qu’elles s’apprennent.',
  lede: 'Registre public des institutions qui préviennent et combattent l’exploitation sexuelle et la traite des enfants\u202f; de leurs alliances\u202f; et des échanges par lesquels un pays transmet à un autre ce qu’il sait.',
  figures: {
    organizations: (n: number) => plural('fr', n, 'institution', 'institutions'),
    alliances: (n: number) => plural('fr', n, 'alliance', 'alliances'),
    exchanges: (n: number) => plural('fr', n, 'échange', 'échanges'),
    countries: (n: number) => plural('fr', n, 'pays ou territoire', 'pays et territoires'),
  },
  khipu: {
    title: (first: string, last: string) => `Liens par année de début, ${first}–${last}`,
    reading: 'Chaque cordelette est une année\u202f; chaque nœud, un lien qui y a commencé.',
    scaled: (n: number) => `Chaque cordelette est une année\u202f; chaque nœud, environ ${number(n)} liens qui y ont commencé.`,
    forms: 'Creux, une alliance\u202f; plein, un échange. La forme et la couleur disent le secteur qui compte le plus d’institutions parmi celles qui dirigent ou qui donnent\u202f; là où personne ne dirige, parmi toutes les parties.',
    peak: (years: readonly string[]) => (years.length === 1 ? `L’année qui compte le plus de débuts documentés est ${years[0]}.` : `Les années qui comptent le plus de débuts documentés sont ${joinWords('fr', years)}.`),
    missing: (undated: number, earlier: number, first: string) => {
      const parts = [...(undated > 0 ? [counted('fr', undated, 'lien dont la date est inconnue', 'liens dont la date est inconnue')] : []), ...(earlier > 0 ? [`${number(earlier)} ${plural('fr', earlier, 'antérieur', 'antérieurs')} à ${first}`] : [])]
      return parts.length === 0 ? '' : `Ne figurent pas ici\u00a0: ${joinWords('fr', parts)}.`
    },
    year: 'Année',
    alliances: 'Alliances',
    exchanges: 'Échanges',
  },
  doors: {
    title: 'Que voulez-vous savoir\u202f?',
    official: { question: 'Qui a déjà résolu ce dont mon pays a besoin\u202f?', answer: 'Les échanges et ce que chaque institution offre, par ligne de travail, par capacité et par pays.' },
    analyst: { question: 'Qui travaille avec qui\u202f?', answer: 'Le réseau complet des institutions, des alliances et des échanges, avec son tableau et ses sources.' },
    officer: { question: 'Que sait le registre de mon institution\u202f?', answer: 'Cherchez-la par son nom ou son sigle et vérifiez ses alliances, ses échanges et les sources de chacun.' },
  },
  recent: { title: 'Échanges récents', all: 'Tous les échanges', none: 'Aucun échange n’est encore consigné.' },
  expiring: { title: 'Alliances qui expirent bientôt', note: (days: number) => `Dans les ${number(days)} prochains jours.`, all: 'Toutes celles qui expirent bientôt', none: 'Aucune alliance consignée n’expire bientôt.' },
}
