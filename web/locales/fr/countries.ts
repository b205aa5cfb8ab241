import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('fr', n)

/** The list of countries and the page of each. */
export const countries = {
  title: 'Pays et territoires',
  description: 'Ce qui est consigné sur chaque pays et territoire\u00a0: institutions, alliances, échanges, ce qu’il offre et recherche, traités et lois.',
  lede: 'Ce qui est consigné sur chacun\u00a0: institutions, alliances, échanges, ce qu’ils offrent et recherchent, traités et lois. Par ordre alphabétique, sans comparer personne à personne.',
  states: (n: number) => counted('fr', n, 'État', 'États'),
  territories: 'Territoires des Amériques',
  outside: 'Hors des Amériques',
  outsideNote: 'Pays d’autres régions ayant des institutions dans le registre.',
  onThisPage: 'Sur cette page',
  nothing: 'rien dans le registre',
  foot: 'Ce qui n’est pas consigné peut exister\u00a0: les sources réunies sont surtout en espagnol et en anglais, et pour certains pays il y en a très peu. Également en [JSON](json).',
  more: (n: number) => plural('fr', n, 'et une autre', `et ${number(n)} autres`),
  page: {
    description: (country: string) => `${country} dans le registre\u00a0: institutions, alliances, échanges, ce qu’il offre et recherche, traités et lois.`,
    summary: (organizations: number, alliances: number, exchanges: number) => {
      if (organizations === 0) return 'Aucune institution n’est encore consignée.'
      const ties = [...(alliances > 0 ? [counted('fr', alliances, 'alliance', 'alliances')] : []), ...(exchanges > 0 ? [counted('fr', exchanges, 'échange', 'échanges')] : [])].join(' et ')
      const start = `${counted('fr', organizations, 'institution', 'institutions')} dans le registre`
      return ties === '' ? `${start}, encore sans alliance ni échange.` : `${start}, ${plural('fr', organizations, 'participant', 'participant')} à ${ties}.`
    },
    facts: { languages: 'Langues', capital: 'Capitale', population: 'Population', organizations: 'Institutions', exchanges: 'Échanges', memberships: 'Membre de', notOnRecord: 'inconnu' },
    populationOf: (n: string, year: string) => `${n} en ${year} (Banque mondiale)`,
    roles: { offering: (n: number) => `donne dans ${number(n)}`, receiving: (n: number) => `reçoit dans ${number(n)}`, supporting: (n: number) => `appuie dans ${number(n)}` },
    oas: 'Sur sa situation à l’OEA',
    party: 'En tant que partie à des alliances et à des échanges\u00a0: [sa fiche](party).',
    capabilities: {
      title: 'Offre et recherche',
      note: 'Seulement ce que disent ses propres institutions.',
      offers: 'Offre',
      needs: 'Recherche',
      noOffers: 'Aucune de ses institutions n’a encore dit ce qu’elle peut enseigner.',
      noNeeds: 'Aucune de ses institutions n’a encore dit ce qu’elle cherche à apprendre.',
      noted: 'Ce que d’autres ont relevé',
      notedNote: 'Ses institutions ne l’ont pas dit. Chaque ligne indique qui et quand.',
      notedOffers: 'Expériences relevées',
      notedNeeds: 'Besoins relevés',
      noneNoted: 'Rien de relevé dans le registre.',
      by: (who: string) => `selon ${who}`,
      byUnknown: 'on ignore qui le dit',
    },
    exchanges: { title: 'Échanges', note: 'Les plus récents d’abord\u202f; ceux sans date à la fin.', none: 'Aucun échange n’est consigné.', all: (n: number) => `Voir les ${number(n)} échanges` },
    alliances: { title: 'Alliances', note: 'Les plus récentes d’abord\u202f; celles sans date à la fin.', none: 'Aucune alliance n’est consignée.', all: (n: number) => `Voir les ${number(n)} alliances` },
    institutions: { note: 'Sans compter l’État ou le territoire lui-même.', title: 'Institutions', none: 'Aucune autre institution n’est consignée.', ties: (n: number) => counted('fr', n, 'lien', 'liens'), noTies: 'aucun lien dans le registre', all: (n: number) => `Voir les ${number(n)} dans le répertoire` },
    partners: { title: 'Avec quels pays', note: 'Alliances et échanges auxquels participent des institutions des deux, par ordre alphabétique.', none: 'Aucun lien avec d’autres pays n’est consigné.' },
    treaties: {
      title: 'Traités',
      note: 'Chaque ligne vaut au jour que décrit sa source. Ne comparez pas des dates de nature différente.',
      none: 'Sa situation au regard des traités n’est pas consignée. Cela ne veut pas dire qu’aucun ne le lie.',
      foot: 'Un traité qui ne figure pas ici n’est pas consigné\u00a0: cela ne veut pas dire qu’il ne lie pas.',
      columns: { instrument: 'Traité', status: 'Situation', date: 'Date', asOf: 'La source décrit', source: 'Source' },
      notFound: (day: string) => `Aucune ratification trouvée au ${day}`,
      notFoundUndated: 'Aucune ratification trouvée\u202f; la source ne dit pas à quel jour',
      signedOn: (day: string) => `signé le ${day}`,
      noDate: 'inconnue',
      secondary: 'selon une source autre que le dépositaire',
    },
    laws: {
      title: 'Lois',
      note: 'Une sélection avec source publique, non un inventaire. Les sources vont des journaux officiels aux rapports et à la presse.',
      none: 'Aucune loi n’est consignée.',
      status: { 'in-force': 'en vigueur selon la source', amended: 'modifiée selon la source', repealed: 'abrogée selon la source', unknown: 'aucune source ne dit si elle est en vigueur aujourd’hui' },
      undated: 'sans date',
    },
    reports: { title: 'Où signaler', note: 'Ce registre ne reçoit pas de signalements.', none: 'On ignore ici qui les reçoit. [Répertoires internationaux](page).', foot: '[Pourquoi il n’y a pas de numéros ici](page).', own: 'sa page', noPage: 'sa page est inconnue ici', network: (name: string) => `membre de ${name}` },
    source: (host: string) => `source\u00a0: ${host}`,
    json: 'Également en [JSON](json).',
  },
  /** names of languages, inside a sentence */
  languages: { es: 'espagnol', en: 'anglais', pt: 'portugais', fr: 'français', nl: 'néerlandais', qu: 'quechua', ay: 'aymara', gn: 'guarani', ht: 'créole haïtien', jam: 'créole jamaïcain', bzj: 'créole bélizien', srn: 'sranan tongo', pap: 'papiamento', kl: 'groenlandais', da: 'danois', de: 'allemand', it: 'italien', ca: 'catalan', sv: 'suédois' },
}
