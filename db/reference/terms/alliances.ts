import { words, type VocabularyTerm } from '../term.ts'
import type { AllianceKind, AllianceState, PartyRole, Term } from '../vocabularies.ts'

/** Kinds of alliance. */
export const ALLIANCE_KIND_TERMS = {
  membership: { labels: words('Membresía', 'Membership', 'Associação de membros', 'Adhésion') },
  'memorandum-of-understanding': { labels: words('Memorando de entendimiento', 'Memorandum of understanding', 'Memorando de entendimento', 'Mémorandum d’entente'), codes: { iatiDocumentCategory: 'A09' } },
  'framework-agreement': { labels: words('Acuerdo marco', 'Framework agreement', 'Acordo-quadro', 'Accord-cadre') },
  'specific-agreement': { labels: words('Acuerdo específico', 'Specific agreement', 'Acordo específico', 'Accord spécifique') },
  'coordinated-programme': { labels: words('Programa coordinado', 'Coordinated programme', 'Programa coordenado', 'Programme coordonné') },
  coalition: { labels: words('Coalición', 'Coalition', 'Coalizão', 'Coalition') },
  'national-commission': { labels: words('Comisión nacional', 'National commission', 'Comissão nacional', 'Commission nationale') },
  'funding-agreement': { labels: words('Convenio de financiamiento', 'Funding agreement', 'Acordo de financiamento', 'Accord de financement') },
  commitment: { labels: words('Compromiso', 'Commitment', 'Compromisso', 'Engagement') },
} as const satisfies Readonly<Record<AllianceKind, VocabularyTerm>>

/** Roles of a party in an alliance. */
export const PARTY_ROLE_TERMS = {
  lead: {
    labels: words('Líder', 'Lead', 'Líder', 'Chef de file'),
    verb: words('Lidera', 'Leads', 'Lidera', 'Dirige'), verbMany: words('Lideran', 'Lead', 'Lideram', 'Dirigent'),
  },
  secretariat: {
    labels: words('Secretaría', 'Secretariat', 'Secretaria', 'Secrétariat'),
    verb: words('Ejerce la secretaría', 'Acts as secretariat', 'Exerce a secretaria', 'Assure le secrétariat'),
    verbMany: words('Ejercen la secretaría', 'Act as secretariat', 'Exercem a secretaria', 'Assurent le secrétariat'),
  },
  party: {
    labels: words('Parte', 'Party', 'Parte', 'Partie'),
    verb: words('Es parte', 'Is a party', 'É parte', 'Est partie'), verbMany: words('Son partes', 'Are parties', 'São partes', 'Sont parties'),
  },
  member: {
    labels: words('Miembro', 'Member', 'Membro', 'Membre'),
    verb: words('Es miembro', 'Is a member', 'É membro', 'Est membre'), verbMany: words('Son miembros', 'Are members', 'São membros', 'Sont membres'),
  },
  observer: {
    labels: words('Observador', 'Observer', 'Observador', 'Observateur'),
    verb: words('Observa', 'Observes', 'Observa', 'Observe'), verbMany: words('Observan', 'Observe', 'Observam', 'Observent'),
  },
  host: {
    labels: words('Anfitrión', 'Host', 'Anfitrião', 'Hôte'),
    verb: words('Acoge', 'Hosts', 'Acolhe', 'Accueille'), verbMany: words('Acogen', 'Host', 'Acolhem', 'Accueillent'),
  },
  sponsor: {
    labels: words('Auspiciante', 'Sponsor', 'Patrocinador', 'Parrain'),
    verb: words('Auspicia', 'Sponsors', 'Patrocina', 'Parraine'), verbMany: words('Auspician', 'Sponsor', 'Patrocinam', 'Parrainent'),
  },
} as const satisfies Readonly<Record<PartyRole, VocabularyTerm>>

/** How an alliance stands on a day. */
export const ALLIANCE_STATE_TERMS = {
  active: { labels: words('Vigente', 'Active', 'Vigente', 'En vigueur') },
  expiring: { labels: words('Vence pronto', 'Expiring', 'Vence em breve', 'Expire bientôt') },
  ended: { labels: words('Terminada', 'Ended', 'Encerrada', 'Terminée') },
  'unknown-term': { labels: words('Término no consta', 'End not on record', 'Término não consta', 'Terme inconnu') },
} as const satisfies Readonly<Record<AllianceState, VocabularyTerm>>

/** What is known of the end of an alliance. */
export const TERM_TERMS = {
  fixed: { labels: words('Con fecha de término', 'With an end date', 'Com data de término', 'Avec date de fin') },
  open: { labels: words('Sin fecha de término', 'Without an end date', 'Sem data de término', 'Sans date de fin'), long: words('Una fuente o una parte dice que no tiene fecha de término', 'A source or a party says that it has no end date', 'Uma fonte ou uma parte diz que não tem data de término', 'Une source ou une partie dit qu’elle n’a pas de date de fin') },
  unknown: { labels: words('Término no consta', 'End not on record', 'Término não consta', 'Terme inconnu') },
} as const satisfies Readonly<Record<Term, VocabularyTerm>>
