import type { ProsePage } from '../prose.ts'

const page: ProsePage = {
  title: 'À propos d’Ayni',
  description: 'Ce qu’est Ayni, d’où il vient, ce qu’il enregistre ou non, et sur quoi repose chaque fait.',
  lede: 'Ayni est un registre public\u00a0: quelles institutions protègent les enfants des Amériques contre l’exploitation sexuelle et la traite, avec qui elles sont alliées et ce qu’elles se sont appris.',
  sections: [
    {
      id: 'name',
      title: 'Le nom',
      body: ['«\u202fAyni\u202f» est le mot quechua pour la réciprocité\u00a0: l’aide donnée aujourd’hui, rendue demain. C’est cela, la coopération horizontale\u00a0: un pays ou une institution transmet à un autre ce qu’il sait déjà.'],
    },
    {
      id: 'origin',
      title: 'D’où il vient',
      body: [
        'En 2007, le Conseil directeur de l’Institut interaméricain de l’enfant (IIN), organisme de l’OEA, a adopté la résolution CD/RES. 10 (82-R/07). Elle a créé un programme interaméricain de coopération avec ces axes\u00a0:',
        [
          'mise à jour de la législation',
          'coopération horizontale',
          'formation',
          'appui contre les réseaux d’exploitation et de traite',
          'communication',
          'surveillance de la diffusion sur Internet',
          'travail avec le secteur privé et la société civile',
          'un observatoire avec une publication périodique',
          'des outils pour évaluer politiques, plans et projets',
          'des alliances avec des organismes internationaux',
        ],
        'Ayni entend servir ce programme\u00a0: c’est un lieu où l’on consigne qui travaille avec qui, depuis quand, sur quoi et selon quelle source.',
      ],
    },
    {
      id: 'records',
      title: 'Ce qu’il enregistre',
      body: [
        [
          'institutions\u00a0: États, organismes publics, société civile, entreprises et organismes internationaux',
          'alliances\u00a0: accords, coalitions, commissions, programmes et engagements entre deux ou plusieurs d’entre elles',
          'échanges\u00a0: assistance technique, stages, cours, réunions et autres façons de transmettre un savoir',
          'ce que chaque institution offre ou recherche, et qui le dit',
          'par pays\u00a0: traités et lois, avec leur source et la date de cette source',
        ],
        'Il n’enregistre jamais de données sur des victimes ou des affaires, de contenus abusifs ni de liens vers eux, ni d’adresses de personnes ou de refuges. Il ne reçoit pas non plus de signalements\u00a0: voyez [où signaler](report).',
      ],
    },
    {
      id: 'evidence',
      title: 'Sur quoi repose chaque lien',
      body: [
        'Aucun fait n’entre sans source. Chaque lien dit jusqu’où ses propres parties l’ont confirmé\u00a0:',
        [
          'selon une source publique\u00a0: une page ou un document l’affirme et aucune partie ne s’est prononcée\u202f; tout commence ainsi',
          'déclaré\u00a0: au moins une des parties l’affirme, et il est dit combien sur combien',
          'confirmé\u00a0: toutes l’affirment',
          'contesté\u00a0: l’une d’elles le nie\u202f; la contestation est montrée, non cachée',
        ],
        'Nul ne modifie ce qu’un autre dit. Chaque modification reste dans l’historique de la fiche, avec sa date et son motif.',
      ],
    },
    {
      id: 'time',
      title: 'Ce qui n’est pas connu',
      body: [
        'Les dates sont aussi précises que leur source\u00a0: une année, un mois ou un jour. D’une alliance sans fin connue, il n’est pas dit qu’elle est en vigueur, mais que son terme est inconnu et de quand date la dernière trace.',
        'Ce qui n’est pas ici n’est pas une lacune du pays\u00a0: cela signifie seulement que personne ne l’a enregistré. Voyez [ce que couvrent les données](data).',
      ],
    },
    {
      id: 'neutral',
      title: 'Terrain neutre',
      body: ['Les noms des pays suivent l’usage de l’OEA, selon une seule table. Les listes d’États sont alphabétiques\u00a0: les pays ne sont jamais classés. Les cartes montrent les terres et les capitales, sans frontières entre États.'],
    },
    {
      id: 'wrong',
      title: 'Si quelque chose est faux',
      body: ['Toute institution nommée peut contester ce qui est dit d’elle, et la fiche le signale tant que ce n’est pas tranché. Voyez [comment contester](privacy).'],
    },
  ],
}

/** The page about Ayni. */
export const about = {
  ...page,
  signs: { title: 'Les signes', lede: 'Une extrémité pleine a parlé. Un cordon entier est confirmé par toutes ses parties. Aucun signe ne va sans son mot.', evidence: 'Appui d’un lien', life: 'Vie d’un échange', state: 'Validité d’une alliance', sectors: 'Secteurs' },
}
