import { words, type VocabularyTerm } from '../term.ts'
import type { WorkLine } from '../vocabularies.ts'

/** The lines of the programme (CD/RES. 10 (82-R/07), clause 2), the observatory and the evaluation tools; `long` follows the words of the resolution in today's terms. */
export const WORK_LINE_TERMS = {
  legislation: {
    labels: words('Legislación', 'Legislation', 'Legislação', 'Législation'),
    long: words('Actualización de la legislación', 'Updating legislation', 'Atualização da legislação', 'Mise à jour de la législation'),
    codes: { sdg: ['16.2', '5.2', '5.3'] },
  },
  'horizontal-cooperation': {
    labels: words('Cooperación horizontal', 'Horizontal cooperation', 'Cooperação horizontal', 'Coopération horizontale'),
    long: words('Intercambio de experiencias y cooperación horizontal', 'Exchange of experience and horizontal cooperation', 'Intercâmbio de experiências e cooperação horizontal', 'Échange d’expériences et coopération horizontale'),
    codes: { sdg: ['17.6', '17.9', '17.16'] },
  },
  training: {
    labels: words('Formación', 'Training', 'Formação', 'Formation'),
    long: words('Formación de responsables de políticas públicas', 'Training of public policy officials', 'Formação de responsáveis por políticas públicas', 'Formation des responsables de politiques publiques'),
    codes: { sdg: ['17.9'] },
  },
  'anti-network-support': {
    labels: words('Apoyo contra redes de explotación y trata', 'Support against exploitation and trafficking networks', 'Apoio contra redes de exploração e tráfico', 'Appui contre les réseaux d’exploitation et de traite'),
    codes: { sdg: ['16.2', '8.7', '5.2'] },
  },
  communication: {
    labels: words('Comunicación', 'Communication', 'Comunicação', 'Communication'),
    long: words('Estrategias de comunicación', 'Communication strategies', 'Estratégias de comunicação', 'Stratégies de communication'),
    codes: { sdg: ['16.2'] },
  },
  'internet-monitoring': {
    labels: words('Vigilancia de Internet', 'Internet monitoring', 'Monitoramento da Internet', 'Surveillance d’Internet'),
    long: words('Vigilancia de la difusión en Internet de material de abuso sexual', 'Monitoring of sexual abuse material online', 'Monitoramento da difusão na Internet de material de abuso sexual', 'Surveillance de la diffusion sur Internet de contenus d’abus sexuels'),
    codes: { sdg: ['16.2'] },
  },
  'private-sector-civil-society': {
    labels: words('Sector privado y sociedad civil', 'Private sector and civil society', 'Setor privado e sociedade civil', 'Secteur privé et société civile'),
    long: words('Compromiso del sector privado y trabajo conjunto con la sociedad civil', 'Private sector commitment and work with civil society', 'Compromisso do setor privado e trabalho com a sociedade civil', 'Engagement du secteur privé et travail avec la société civile'),
    codes: { sdg: ['17.17'] },
  },
  observatory: { labels: words('Observatorio', 'Observatory', 'Observatório', 'Observatoire') },
  evaluation: {
    labels: words('Evaluación', 'Evaluation', 'Avaliação', 'Évaluation'),
    long: words('Evaluación de políticas, planes y proyectos', 'Evaluation of policies, plans and projects', 'Avaliação de políticas, planos e projetos', 'Évaluation des politiques, plans et projets'),
  },
} as const satisfies Readonly<Record<WorkLine, VocabularyTerm>>
