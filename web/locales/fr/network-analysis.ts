import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('fr', n, 'institution', 'institutions')
const t = (n: number): string => counted('fr', n, 'lien', 'liens')
const are = (n: number): string => plural('fr', n, 'est', 'sont')
const who = (n: number): string => plural('fr', n, 'L’institution', 'Les institutions')
const place = (n: number): string => (n === 1 ? '1re' : `${formatNumber('fr', n)}e`)

/** The analysis of the network. */
export const networkAnalysis = {
  title: 'Analyse du réseau',
  description: 'Comment le réseau se tient, quelle place y occupe chaque institution et qui relie qui\u00a0: un constat par mesure, avec ses valeurs, sa formule et sa source.',
  lede: 'Un constat par mesure, exactement sur ce qui est montré. Chacun mène à ses valeurs, à sa formule et à sa source.',
  back: 'Tous les constats',
  see: 'Voir les valeurs',
  later: 'Dans un réseau de cette taille, le calcul prend un moment\u00a0: il se fait sur sa propre page.',
  choose: {
    name: 'Ce qui est mesuré', hub: 'Alliances et échanges comme nœuds', pairs: 'Institutions par paires', asOne: 'Chaque État et ses institutions ne font qu’un', apart: 'Chaque institution pour elle-même',
  },
  topics: {
    cohesion: { name: 'Parties et densité', is: 'Quelles institutions s’atteignent en suivant les liens, lesquelles sont seules et combien des liens possibles sont enregistrés.' },
    degree: { name: 'Nombre de liens', is: 'Avec les alliances et les échanges comme nœuds\u00a0: à combien de liens une institution prend part. Par paires\u00a0: avec combien d’autres elle en partage un.' },
    strength: { name: 'Force', is: 'La somme des poids des liens avec tous les partenaires. Dans une alliance de n parties, chaque partenaire pèse 1/(n − 1), de sorte qu’une longue liste de membres ne compte pas plus qu’un accord à deux.' },
    betweenness: { name: 'Intermédiarité', is: 'Combien de paires d’autres institutions ont leur chemin le plus court à travers une institution. La valeur est élevée là où le seul chemin court passe par elle.' },
    closeness: { name: 'Proximité', is: 'Combien peu de pas séparent une institution de toutes les autres\u00a0: 1 quand elle est liée à toutes, 0 quand elle n’en atteint aucune.' },
    'k-core': { name: 'Noyau', is: 'Le groupe le plus serré auquel une institution appartient, d’après le nombre minimal de liens que chaque membre y compte.' },
    clustering: { name: 'Cercles fermés', is: 'Quelle part des partenaires d’une institution sont aussi liés entre eux\u00a0: 100\u202f% quand ils le sont tous.' },
    communities: { name: 'Communautés', is: 'Des groupes plus liés en leur sein qu’avec les autres. Tout réseau peut être découpé en groupes\u202f; ils ne sont signalés ici que si des réseaux au hasard, aux mêmes nombres de liens, n’en ont pas d’aussi nets.' },
    holding: { name: 'Ce qui tient les parties ensemble', is: 'Les institutions et les liens sans lesquels d’autres ne seraient plus atteintes par aucun lien enregistré.' },
    mixing: { name: 'Liens entre secteurs et entre États', is: 'Quelle part des liens sort d’un secteur ou d’un État, et quelle part en sortirait si les mêmes secteurs ou États étaient distribués au hasard.' },
    brokerage: { name: 'Relier les autres', is: 'Combien de paires d’autres institutions sans lien entre elles ont une institution pour partenaire commun, selon les groupes des trois.' },
  },
  findings: {
    nobody: 'Aucune des institutions montrées n’a de valeur supérieure à zéro.',
    none: 'Il n’y a rien à mesurer dans ce qui est montré.',
    oneGroup: (n: number) => `Les ${o(n)} s’atteignent toutes.`,
    parts: (n: number, largest: number, parts: number, alone: number) => `Sur ${o(n)}, ${formatNumber('fr', largest)} s’atteignent entre elles${parts > 1 ? `\u202f; ${counted('fr', parts - 1, 'partie plus petite reste', 'parties plus petites restent')} à l’écart` : ''}${alone > 0 ? `\u202f; ${formatNumber('fr', alone)} ne ${plural('fr', alone, 'partage', 'partagent')} aucun lien avec une autre` : ''}.`,
    density: (percent: string) => `${percent} des paires partagent un lien.`,
    degree: {
      hub: (n: number, list: string) => `${who(n)} qui ${plural('fr', n, 'compte', 'comptent')} le plus de liens ${are(n)} ${list}.`,
      pairs: (n: number, list: string) => `${who(n)} qui ${plural('fr', n, 'compte', 'comptent')} le plus de partenaires ${are(n)} ${list}.`,
    },
    strength: (n: number, list: string) => `${who(n)} aux liens les plus forts, si les longues listes pèsent peu, ${are(n)} ${list}.`,
    betweenness: (n: number, list: string) => `${who(n)} par où passe le chemin le plus court du plus grand nombre de paires ${are(n)} ${list}.`,
    closeness: (n: number, list: string) => `${who(n)} à moins de pas de toutes les autres ${are(n)} ${list}.`,
    core: (k: number, n: number, list: string) => `Le noyau le plus serré compte ${o(n)}, chacune avec au moins ${t(k)} en son sein. Parmi elles\u00a0: ${list}.`,
    clustering: (percent: string) => `Quand deux institutions ont un partenaire commun, elles sont liées entre elles dans ${percent} des cas.`,
    communities: (n: number, found: string, random: string) => `Il y a ${counted('fr', n, 'communauté', 'communautés')} de trois institutions ou plus\u00a0: la division est plus nette (modularité ${found}) que dans des réseaux au hasard aux mêmes nombres de liens (${random}).`,
    noCommunities: (found: string, random: string) => `Pas de communautés\u00a0: des réseaux au hasard aux mêmes nombres de liens se divisent aussi nettement (modularité ${random} contre ${found}), si bien qu’aucune n’est signalée.`,
    tooLarge: 'Le réseau montré est trop grand pour être comparé à des réseaux au hasard pendant que vous attendez\u202f; aucune communauté n’est donc signalée. Les filtres le réduisent.',
    holding: (n: number, m: number, name: string, apart: number) => `${o(n)} et ${t(m)} tiennent ensemble des parties du réseau. Sans ${name}, ${o(apart)} n’${plural('fr', apart, 'atteindrait', 'atteindraient')} plus le reste.`,
    notHolding: 'Aucune institution ni aucun lien ne tient à lui seul les parties ensemble\u00a0: sans l’un d’eux, les autres s’atteignent encore.',
    mixing: {
      sector: (percent: string, expected: string) => `${percent} du poids des liens va d’un secteur à un autre\u202f; avec des secteurs distribués au hasard, ce serait ${expected}.`,
      state: (percent: string, expected: string) => `${percent} va d’un pays à un autre\u202f; au hasard, ce serait ${expected}.`,
    },
    brokerage: (n: number, list: string) => `${who(n)} qui ${plural('fr', n, 'relie', 'relient')} le plus de paires d’autres sans lien entre elles ${are(n)} ${list}.`,
  },
  between: {
    title: 'Qui relie une sous-région au reste\u202f?',
    questions: {
      caribbean: 'Qui relie les Caraïbes au reste\u202f?', 'central-america': 'Qui relie l’Amérique centrale au reste\u202f?', 'north-america': 'Qui relie l’Amérique du Nord au reste\u202f?',
      'south-america': 'Qui relie l’Amérique du Sud au reste\u202f?', outside: 'Qui relie la région à ceux qui n’en font pas partie\u202f?',
    },
    finding: (organizations: number, elsewhere: number, common: number) => `Sur ${o(organizations)} de là, ${formatNumber('fr', elsewhere)} ${plural('fr', elsewhere, 'partage', 'partagent')} des liens avec des institutions d’autres sous-régions, et ${formatNumber('fr', common)} avec des institutions régionales ou mondiales.`,
    leaders: (n: number, list: string) => `${who(n)} qui ${plural('fr', n, 'relie', 'relient')} le plus les deux côtés ${are(n)} ${list}.`,
    nobody: 'Aucune des institutions montrées n’est liée aux deux côtés.',
    absent: 'Aucune institution de là ne figure dans ce qui est montré.',
    is: 'Une institution relie quand elle est liée à une institution de la sous-région et à une d’une autre qui ne partagent aucun lien entre elles\u00a0: chaque paire de ce genre compte une fois.',
    side: { inside: 'de là', elsewhere: 'd’ailleurs', common: 'régionale ou mondiale' },
    columns: { side: 'Où elle se trouve', inside: 'Partenaires de là', elsewhere: 'Partenaires d’ailleurs', pairs: 'Paires qu’elle relie' },
    ties: 'Par quels liens', tiesNote: 'Les liens auxquels des institutions de là prennent part avec d’autres, d’abord ceux qui mènent à d’autres sous-régions et pèsent le plus entre les deux côtés\u00a0: les longues listes pèsent peu.',
    tieColumns: { tie: 'Lien', inside: 'Parties de là', elsewhere: 'D’ailleurs', common: 'Régionales ou mondiales' },
  },
  table: {
    values: 'Valeurs', note: 'À partir de la valeur la plus élevée. Les valeurs égales partagent la même place.', rank: 'Place', organization: 'Institution', state: 'État ou territoire',
    value: { degree: { hub: 'Liens', pairs: 'Partenaires' }, strength: 'Force', betweenness: 'Paires d’autres', closeness: 'Proximité', 'k-core': 'Noyau', clustering: 'Fermé', brokerage: 'Paires reliées' },
    states: 'États et territoires', statesNote: 'Par nom\u00a0: les États ne sont pas classés les uns par rapport aux autres.',
    shown: (n: number, all: number) => `${formatNumber('fr', n)} sur ${formatNumber('fr', all)}.`, all: (n: number) => `Montrer les ${formatNumber('fr', n)} lignes`,
    roles: { coordinator: 'Dans son groupe', consultant: 'Dans un autre groupe', representative: 'Entre son groupe et un autre', liaison: 'Entre deux autres groupes' },
    by: 'Groupes', groupings: { sector: 'Par secteur', state: 'Par État', subregion: 'Par sous-région' },
  },
  parts: { title: 'Parties', largest: 'Partie la plus grande', smaller: 'Parties plus petites', alone: 'Sans lien avec une autre', size: 'Institutions', who: 'Lesquelles', places: (percent: string) => `De toutes les places, une par institution dans chaque lien, ${percent} sont prises.` },
  holding: {
    organizations: 'Institutions', ties: 'Liens', lines: 'Seuls chemins', linesNote: 'Les lignes qui sont le seul chemin entre deux parties\u202f; avec les alliances et les échanges comme nœuds, une ligne est la participation d’une institution à un lien.', without: 'Sans elle, celles-ci resteraient à l’écart', none: 'Il n’y en a pas.', and: (n: number) => `et ${formatNumber('fr', n)} de plus`,
    count: 'À l’écart', from: 'De', to: 'À',
  },
  mixing: {
    sector: 'Par secteur', state: 'Par État', stateNote: 'Par nom. Les institutions régionales et mondiales ne relèvent d’aucun État\u00a0: leurs liens ne comptent pas ici.', sectorNote: 'Un État compté avec ses institutions n’est d’aucun secteur\u00a0: ses liens ne comptent pas ici.',
    columns: { group: 'Groupe', size: 'Institutions', within: 'Au sein', out: 'Vers l’extérieur', index: 'Indice E-I', expected: 'Au hasard' },
    index: 'L’indice E-I va de −1, tous les liens au sein du groupe, à 1, tous vers l’extérieur.',
  },
  communities: { title: 'Communautés', note: 'Par taille. Elles n’ont pas de nom\u00a0: de chacune sont donnés les membres qui comptent le plus de liens et les pays.', columns: { size: 'Institutions', members: 'Membres qui comptent le plus de liens', countries: 'Pays qui comptent le plus de membres' }, country: (name: string, n: number) => `${name} (${formatNumber('fr', n)})` },
  moves: {
    title: 'Sans l’une des sources',
    note: 'Comment changent les premières places quand on écarte les liens enregistrés d’après un seul des cinq sites les plus moissonnés\u00a0: ce qui se trouve le plus facilement ne doit pas paraître le plus central.',
    without: (site: string, n: number, changes: string) => `Sans ${site} (${n === 0 ? 'aucun lien n’est enregistré' : `${t(n)} ${plural('fr', n, 'enregistré', 'enregistrés')}`} d’après ce seul site)\u00a0: ${changes}.`,
    change: (name: string, from: number, to: number) => `${name} ${to > from ? 'descend' : 'monte'} de la ${place(from)} à la ${place(to)} place`,
    gone: (name: string, from: number) => `${name}, à la ${place(from)} place, n’a plus de valeur`,
    same: 'les cinq premières places ne changent pas', table: 'Les dix premières places, sans chaque site', all: 'Avec tout', site: (name: string) => `Sans ${name}`,
    dear: 'Dans un réseau de cette taille, les places sans chaque source ne sont pas calculées pendant que vous attendez.',
  },
  formula: {
    open: 'Formule et source', on: { hub: 'Mesuré avec les alliances et les échanges comme nœuds.', pairs: 'Mesuré sur les institutions par paires.' },
    sampled: 'Estimé à partir de 256 des nœuds, car le réseau est grand\u00a0: bon pour savoir qui vient en tête, non pour de petits écarts.', skipped: 'Le réseau montré est trop grand pour ce calcul pendant que vous attendez. Les filtres le réduisent.',
    letters: {
      n: 'n\u00a0: nœuds du réseau', m: 'm\u00a0: liens du réseau', k: 'kᵢ\u00a0: voisins du nœud i', w: 'wᵢⱼ\u00a0: poids du lien entre i et j\u202f; W\u00a0: la somme de tous', s: 'sᵢ\u00a0: force de i', d: 'd(i, j)\u00a0: pas de i à j sur un chemin le plus court',
      sigma: 'σₛₜ\u00a0: chemins les plus courts de s à t\u202f; σₛₜ(i)\u00a0: ceux qui passent par i', t: 'tᵢ\u00a0: paires de voisins de i liés entre eux', q: 'Q\u00a0: modularité\u202f; Q̄ et σ\u00a0: moyenne et écart type dans des réseaux au hasard aux mêmes nombres de liens',
      c: 'cᵢ\u00a0: groupe de i\u202f; 𝟙\u00a0: 1 si ce qui suit est vrai, sinon 0', gamma: 'Γ(i)\u00a0: voisins de i', e: 'E\u00a0: liens qui sortent d’un groupe\u202f; I\u00a0: ceux qui y restent', r: 'rᵢⱼ\u00a0: appui d’un lien, de 0 à 1', a: 'A(i)\u00a0: attributs de i\u202f; f\u00a0: combien d’institutions en ont un',
    },
  },
  leavesOut: 'Seuls comptent les liens enregistrés. Que rien ne soit enregistré n’indique pas qu’il n’y a pas de coopération, et la plupart des liens ont été documentés d’après des sources publiques sans que toutes leurs parties les aient confirmés.',
}
