import { joinWords } from '#functions/core/join-words.ts'
import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('fr', n, 'institution', 'institutions')
const t = (n: number): string => counted('fr', n, 'lien', 'liens')

/** What two share, and how the one reaches the other. */
export const networkPaths = {
  title: 'Ce que deux ont en commun et comment l’une rejoint l’autre',
  titleFor: (a: string, b: string) => `${a} et ${b}\u00a0: ce qui leur est commun`,
  description: 'Les liens et les partenaires que deux institutions ou États ont en commun, et les chemins qui mènent de l’une à l’autre.',
  lede: 'Indiquez deux institutions ou États\u00a0: voici leurs liens et partenaires communs, et les chemins de l’une à l’autre.',
  form: { a: 'Première institution ou État', b: 'Deuxième institution ou État', button: 'Montrer ce qu’elles ont en commun', nobody: (text: string) => `Aucune institution ne s’appelle «\u202f${text}\u202f». Vérifiez l’orthographe ou essayez avec moins de mots.`, which: (text: string) => `Plusieurs correspondent à «\u202f${text}\u202f». Choisissez-en une\u00a0:` },
  same: 'Les deux noms désignent la même institution. Indiquez-en deux différentes.',
  share: (pair: string, ties: number, partners: number) => `${pair} participent ensemble à ${t(ties)} et ont ${counted('fr', partners, 'partenaire', 'partenaires')} en commun.`,
  partnersOnly: (pair: string, partners: number) => `${pair} ne participent ensemble à aucun lien\u202f; ils ont ${counted('fr', partners, 'partenaire', 'partenaires')} en commun.`,
  nothing: (pair: string) => `${pair} n’ont aucun lien ni partenaire en commun dans ce qui est montré.`,
  asOne: {
    members: (name: string, n: number) => `${name} avec ${counted('fr', n, 'institution', 'institutions')} de son pays`,
    together: (list: readonly string[]) => (list.length === 0 ? 'Les États comptent avec les institutions de leur pays.' : `Comptent pour un\u00a0: ${joinWords('fr', list)}.`),
    apart: 'Les États comptent seuls, sans les institutions de leur pays.', countApart: 'Compter les États seuls', countTogether: 'Compter les États avec leurs institutions',
  },
  ties: { title: 'Liens auxquels participent les deux', none: 'Dans ce qui est montré, aucun lien enregistré ne les compte tous deux.', tie: 'Lien', kind: 'Type', began: 'Début', ended: 'Fin', part: (name: string) => `Participation\u00a0: ${name}`, evidence: 'Attestation', unknown: 'non enregistré' },
  partners: { title: 'Partenaires communs', note: 'Institutions qui ont un lien avec chacun des deux\u202f; d’abord celles qui en ont le plus.', first: (n: number, all: number) => `Les ${n} qui ont le plus de liens, sur ${all}.`, none: 'Dans ce qui est montré, aucune institution n’a de lien avec chacun des deux.', organization: 'Institution', ties: (name: string) => `Liens avec ${name}` },
  ways: {
    title: 'Comment l’une rejoint l’autre', table: 'Les chemins, pas à pas', way: 'Chemin', from: 'De', through: 'Par', to: 'Vers',
    absent: 'L’une des deux au moins n’est pas dans ce qui est montré\u00a0: aucun chemin ne peut être indiqué.',
    apart: (a: string, b: string, n: number, m: number) => `Aucun chemin de liens enregistrés ne mène de l’une à l’autre\u00a0: ${a} se trouve dans une partie de ${o(n)}, ${b} dans une autre de ${o(m)}.`,
    direct: (pair: string) => `Directement\u00a0: ${pair} participent aux mêmes liens.`,
    reached: (pair: string, middle: number, count: number, first: string) => `Le chemin le plus court entre ${pair} passe par ${o(middle)}\u00a0: ${first}.${count > 1 ? ` Il y a ${count} chemins de cette longueur.` : ''}`,
    first: (n: number) => `Les ${n} premiers sont montrés.`,
    bestTitle: 'Le chemin le mieux attesté', bestDirect: 'Le chemin aux liens les mieux confirmés est le chemin direct.', best: (list: string) => `Le chemin aux liens les mieux confirmés passe par ${list}.`,
  },
  more: (n: number) => `et ${n} de plus`,
  weight: (evidence: string, weight: string) => `${evidence}\u00a0: ${weight}`,
  notes: {
    pairs: 'Un pas mène d’une institution à une autre avec laquelle elle a un lien. De chaque pas compte le lien le mieux confirmé.',
    evidence: 'Le poids d’un lien, de 0 à 1, dépend de sa confirmation\u202f; un pas coûte 1 divisé par ce poids\u00a0:',
  },
  leavesOut: 'Seuls comptent les liens enregistrés, quelles que soient leurs dates sauf si un filtre en décide autrement. Si rien de commun ne figure ici, cela ne veut pas dire qu’il n’y a rien.',
}
