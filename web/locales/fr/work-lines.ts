import { plural } from '#functions/core/plural.ts'

/** The page of the work lines. */
export const workLines = {
  title: 'Lignes de travail',
  description: 'Les neuf lignes du programme interaméricain de coopération de 2007 et ce que le registre contient sur chacune.',
  lede: 'En 2007, le Conseil directeur de l’Institut interaméricain de l’enfance a créé un programme de coopération contre l’exploitation sexuelle et la traite des enfants. Ce registre classe alliances, échanges et capacités selon ses lignes.',
  resolution: 'Résolution CD/RES. 10 (82-R/07)',
  ofProgramme: 'Lignes du programme',
  tools: 'Observatoire et évaluation',
  toolsNote: 'Que demande la même résolution.',
  about: {
    legislation: 'Des lois mises à jour au regard des traités\u00a0: ce qui est puni, comment sont protégées les victimes et comment les pays coopèrent.',
    'horizontal-cooperation': 'Ce qu’une institution sait déjà faire et dont une autre a besoin\u00a0: assistance technique, visites d’étude, stages et réunions entre pairs.',
    training: 'Cours et ateliers pour celles et ceux qui décident et qui accueillent\u00a0: fonctionnaires, policiers, procureurs, juges et travailleurs sociaux.',
    'anti-network-support': 'Un travail commun contre les réseaux\u00a0: enquête, poursuites, secours et prise en charge des victimes, y compris à travers les frontières.',
    communication: 'Campagnes et information pour prévenir, reconnaître et signaler, avec la participation des enfants.',
    'internet-monitoring': 'Détection et retrait des contenus d’abus sexuels en ligne, lignes de signalement et identification des victimes.',
    'private-sector-civil-society': 'Engagements d’entreprises, comme celles du tourisme, de la technologie et des paiements, et travail avec les organisations sociales.',
    observatory: 'Des données et des études comparables sur l’exploitation sexuelle et la réponse des États, avec une publication périodique.',
    evaluation: 'Des outils pour savoir si politiques, plans et projets atteignent leurs buts.',
  },
  organizations: (n: number) => plural('fr', n, 'institution', 'institutions'),
  alliances: (n: number) => plural('fr', n, 'alliance', 'alliances'),
  exchanges: (n: number) => plural('fr', n, 'échange', 'échanges'),
  noneYet: 'Rien encore dans le registre.',
  foot: 'Un lien peut relever de plusieurs lignes\u202f; les chiffres ne s’additionnent pas. La ligne de chacun est la lecture que ce registre fait de sa source. Source\u00a0: Ayni, [JSON](json).',
}
