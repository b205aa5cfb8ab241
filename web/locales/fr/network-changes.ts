import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('fr', n)
const ties = (n: number): string => counted('fr', n, 'lien', 'liens')

/** La comparaison de deux dates, sur deux horloges\u00a0: celle du monde et celle du registre. */
export const networkChanges = {
  title: 'Ce qui a changé entre deux dates',
  description: 'Quels liens ont commencé et pris fin entre deux dates, lesquels n’ont pas de fin connue, et ce que le registre a appris ou corrigé pendant ce temps.',
  lede: 'Sur deux horloges\u00a0: ce qui s’est passé dans le monde d’après les dates enregistrées, et ce que ce registre a appris ou corrigé.',
  form: { name: 'Les deux dates', since: 'Du', until: 'Au', hint: 'Les deux jours compris\u202f; pas après aujourd’hui.', button: 'Comparer', lastYear: 'La dernière année', sinceYear: (year: string) => `Depuis ${year}` },
  finding: {
    world: (since: string, until: string, began: number, ended: number) => `Du ${since} au ${until}, ${ties(began)} ${plural('fr', began, 'a', 'ont')} commencé et ${number(ended)} ${plural('fr', ended, 'a', 'ont')} pris fin.`,
    noEnd: (n: number) => plural('fr', n, `${number(n)} autre lien qui a pu exister pendant ce temps n’a pas de fin enregistrée\u00a0: on ne sait pas s’il a pris fin.`, `${number(n)} autres liens qui ont pu exister pendant ce temps n’ont pas de fin enregistrée\u00a0: on ne sait pas s’ils ont pris fin.`),
    record: (learned: number, corrected: number) => `Dans les mêmes jours, ce registre a appris l’existence de ${ties(learned)} et en a corrigé ${number(corrected)}.`,
    stood: (since: number, until: number) => `${ties(since)} ${plural('fr', since, 'a', 'ont')} pu exister le premier jour\u202f; ${number(until)} le dernier.`,
    unsure: (n: number) => plural('fr', n, `La date de ${number(n)} d’entre eux n’est connue qu’au mois ou à l’année, et peut tomber en dehors.`, `Les dates de ${number(n)} d’entre eux ne sont connues qu’au mois ou à l’année, et peuvent tomber en dehors.`),
    noStart: (n: number) => plural('fr', n, `${number(n)} lien n’a pas de début enregistré et n’est pas compté parmi ceux qui ont commencé.`, `${number(n)} liens n’ont pas de début enregistré et ne sont pas comptés parmi ceux qui ont commencé.`),
    open: (n: number) => plural('fr', n, `${number(n)} autre alliance a été conclue sans terme\u00a0: aucune fin ne manque.`, `${number(n)} autres alliances ont été conclues sans terme\u00a0: aucune fin ne manque.`),
    withdrawn: (n: number) => plural('fr', n, `${number(n)} autre lien a été retiré de la vue publique\u202f; son historique est conservé.`, `${number(n)} autres liens ont été retirés de la vue publique\u202f; leur historique est conservé.`),
  },
  clocks: { world: 'Dans le monde', worldNote: 'D’après les dates des liens, telles qu’on les connaît aujourd’hui.', record: 'Dans le registre', recordNote: 'Ce que l’on a su ces jours-là, quel que soit le moment où cela s’est passé.' },
  figure: {
    title: (first: string, last: string) => `Débuts et fins par année, de ${first} à ${last}`,
    reading: (unit: number) => plural('fr', unit, 'Chaque nœud est un lien', `Chaque nœud représente environ ${number(unit)} liens`),
    sides: 'Pleins, sous la corde\u00a0: ceux qui ont commencé cette année-là. Vides, au-dessus\u00a0: ceux qui ont pris fin. La bande marque les jours comparés.',
    left: (earlier: number, noStart: number, noEnd: number, first: string) => `Ne sont pas dessinés\u00a0: ${number(earlier)} qui ont commencé avant ${first}, ${number(noStart)} sans début enregistré, ni la fin de ${number(noEnd)} dont elle n’est pas enregistrée.`,
    year: 'Année', began: 'Ont commencé', ended: 'Ont pris fin',
  },
  tables: { 'began': 'Ont commencé', 'ended': 'Ont pris fin', 'no-end': 'Sans fin connue', 'parties': 'Ont rejoint ou quitté une alliance', 'learned': 'Appris', 'corrected': 'Corrigés' },
  notes: { 'no-end': 'Ils ont pu exister ces jours-là, et leur fin n’est pas enregistrée.', 'learned': 'Enregistrés pour la première fois ces jours-là.', 'corrected': 'Ils disent maintenant autre chose qu’avant.' },
  none: { 'began': 'Aucun, d’après les dates enregistrées.', 'ended': 'Aucun, d’après les dates enregistrées.', 'no-end': 'Aucun.', 'parties': 'Aucune arrivée ni aucun départ d’organisation n’est enregistré.', 'learned': 'Rien n’a été enregistré pour la première fois ces jours-là.', 'corrected': 'Rien n’a été corrigé ces jours-là.' },
  columns: { tie: 'Lien', kind: 'Type', parties: 'Parties', start: 'Début', end: 'Fin', sources: 'Sources', day: 'Jour', fields: 'Ce qui a changé', organization: 'Organisation', change: 'Changement', date: 'Date' },
  changes: { joined: 'arrivée', left: 'départ' },
  unknown: 'non enregistré', openTerm: 'sans terme', mayLieOutside: 'peut tomber en dehors', more: (n: number) => `et ${number(n)} de plus`,
  shown: (n: number, all: number) => `${number(n)} sur ${number(all)} sont affichés.`, all: (n: number, table: string) => `Voir les ${number(n)}\u00a0: ${table.toLowerCase()}`,
  time: { name: 'Quand', slider: 'Année affichée', all: 'Toutes les années', play: 'Parcourir les années', pause: 'Arrêter', from: 'À partir du', to: 'Jusqu’au', undated: (n: number, all: number) => plural('fr', n, `${number(n)} lien sur ${number(all)} n’a pas de début enregistré et reste affiché tant que sa fin n’est pas enregistrée.`, `${number(n)} liens sur ${number(all)} n’ont pas de début enregistré et restent affichés tant que leur fin n’est pas enregistrée.`) },
  how: { title: 'Comment on compte', text: [
    'Un lien a commencé, ou pris fin, entre les deux dates si un jour de sa date enregistrée tombe entre elles. Une date dont on ne connaît que l’année vaut pour toute l’année.',
    'Un lien dont la fin n’est pas enregistrée n’est jamais dit terminé, ni supposé en vigueur.',
    'Appris\u00a0: ce qui a été enregistré pour la première fois entre les deux dates. Corrigé\u00a0: ce dont la dernière version de ces jours diffère, dans un champ au moins, de la précédente. Chaque lien mène à son historique.',
  ] },
}
