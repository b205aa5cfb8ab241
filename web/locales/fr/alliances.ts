import { counted, plural } from '#functions/core/plural.ts'

const institutions = (n: number): string => counted('fr', n, 'institution', 'institutions')

/** The list and the page of alliances. */
export const alliances = {
  title: 'Alliances',
  description: 'Les alliances qui protègent les enfants dans les Amériques contre l’exploitation sexuelle et la traite\u00a0: qui les compose, depuis quand et sur quelles attestations.',
  searchLabel: 'Chercher une alliance',
  order: { title: 'par titre', relevance: 'les plus proches de la recherche d’abord', recent: 'les plus récentes d’abord', toTitle: 'Trier par titre', toRecent: 'Voir d’abord les plus récentes' },
  facets: { kind: 'Type', state: 'État' },
  none: 'Aucune alliance du registre ne répond à cette demande.',
  facts: {
    kind: 'Type',
    end: 'Terme',
    parties: 'Parties',
    body: 'Comme institution',
  },
  endUnknown: (year: string | null) => (year === null ? 'inconnu' : `inconnu\u202f; dernière trace\u00a0: ${year}`),
  endOpen: 'sans date de fin',
  between: ({ national, countries, regional }: { national: number; countries: number; regional: number }) => {
    const wider = plural('fr', regional, 'une institution régionale ou mondiale', `${regional} régionales ou mondiales`)
    if (national + regional === 1) return 'Alliance dont une seule partie est enregistrée'
    if (national === 0) return `Alliance entre ${institutions(regional)} régionales ou mondiales`
    const places = countries === 1 ? (national === 1 ? 'd’un pays' : 'd’un même pays') : `de ${countries} pays`
    return `Alliance entre ${institutions(national)} ${places}${regional === 0 ? '' : ` et ${wider}`}`
  },
  partiesByRole: (n: string, roles: string) => `${n}, dont ${roles}`,
  parties: {
    title: 'Parties et rôles',
    note: 'Un État et son ministère peuvent être tous deux parties.',
    none: 'Aucune partie n’est enregistrée.',
    party: 'Partie',
    says: 'Ce qu’elle dit',
    source: 'Source',
    more: (n: number) => plural('fr', n, 'En voir une de plus', `Voir les ${n} autres`),
    count: (n: string, word: string) => `${n} ${word}`,
  },
  picture: {
    label: (n: number) => `L’alliance au centre et ses ${n} parties autour.`,
    labelApart: (n: number, apart: number) => `L’alliance au centre et ses ${n} parties autour\u202f; ${plural('fr', apart, 'celle qui observe ou parraine est plus à l’écart', `les ${apart} qui observent ou parrainent sont plus à l’écart`)}.`,
    key: 'Cordon entier\u00a0: la partie confirme ou déclare. Pointillé\u00a0: elle ne s’est pas prononcée.',
  },
  done: { title: 'Échanges consignés', note: 'Les échanges auxquels elle prend part comme institution.' },
  sources: { alliance: 'l’alliance', parties: (n: number) => plural('fr', n, 'une de ses parties', `${n} de ses parties`) },
}
