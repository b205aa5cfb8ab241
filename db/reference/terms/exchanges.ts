import { words, type VocabularyTerm } from '../term.ts'
import type { ExchangeStatus, Flow, Modality, OUTCOME_KINDS, ParticipantRole, Scheme, UPTAKES } from '../vocabularies.ts'

const technical = { iatiAidType: 'D02' } as const

/** Modalities of an exchange. AidType D02, other technical assistance, names south-south studies, seminars and visits. */
export const MODALITY_TERMS = {
  'technical-assistance': { labels: words('Asistencia técnica', 'Technical assistance', 'Assistência técnica', 'Assistance technique'), codes: technical },
  'expert-mission': { labels: words('Misión de expertos', 'Expert mission', 'Missão de especialistas', 'Mission d’experts'), codes: { iatiAidType: 'D01' } },
  'study-visit': { labels: words('Visita de estudio', 'Study visit', 'Visita de estudo', 'Visite d’étude'), codes: technical },
  'training-course': { labels: words('Curso de formación', 'Training course', 'Curso de formação', 'Cours de formation'), codes: technical },
  internship: { labels: words('Pasantía', 'Internship', 'Estágio', 'Stage'), codes: technical },
  workshop: { labels: words('Taller', 'Workshop', 'Oficina', 'Atelier'), codes: technical },
  seminar: { labels: words('Seminario', 'Seminar', 'Seminário', 'Séminaire'), codes: technical },
  'regional-meeting': { labels: words('Reunión regional', 'Regional meeting', 'Reunião regional', 'Réunion régionale'), codes: technical },
  'peer-exchange': { labels: words('Intercambio entre pares', 'Peer exchange', 'Intercâmbio entre pares', 'Échange entre pairs'), codes: technical },
  'peer-review': { labels: words('Examen entre pares', 'Peer review', 'Avaliação entre pares', 'Examen par les pairs'), codes: technical },
  'joint-research': { labels: words('Investigación conjunta', 'Joint research', 'Pesquisa conjunta', 'Recherche conjointe'), codes: technical },
  'joint-campaign': { labels: words('Campaña conjunta', 'Joint campaign', 'Campanha conjunta', 'Campagne conjointe'), codes: technical },
  'legal-drafting-support': { labels: words('Apoyo a la redacción de leyes', 'Legal drafting support', 'Apoio à redação de leis', 'Appui à la rédaction de lois'), codes: technical },
  'tool-transfer': { labels: words('Transferencia de herramientas', 'Tool transfer', 'Transferência de ferramentas', 'Transfert d’outils'), codes: technical },
  'good-practice-documentation': { labels: words('Sistematización de buenas prácticas', 'Good practice documentation', 'Sistematização de boas práticas', 'Recueil de bonnes pratiques'), codes: technical },
  'joint-project': { labels: words('Proyecto conjunto', 'Joint project', 'Projeto conjunto', 'Projet conjoint'), codes: { iatiAidType: 'C01' } },
} as const satisfies Readonly<Record<Modality, VocabularyTerm>>

/** Roles of a participant in an exchange. IATI has no code for giving and receiving knowledge. */
export const PARTICIPANT_ROLE_TERMS = {
  offering: {
    labels: words('Oferente', 'Offering', 'Ofertante', 'Offrant'),
    verb: words('Da', 'Gives', 'Dá', 'Donne'), verbMany: words('Dan', 'Give', 'Dão', 'Donnent'),
  },
  receiving: {
    labels: words('Receptor', 'Receiving', 'Receptor', 'Bénéficiaire'),
    verb: words('Recibe', 'Receives', 'Recebe', 'Reçoit'), verbMany: words('Reciben', 'Receive', 'Recebem', 'Reçoivent'),
  },
  supporting: {
    labels: words('Apoyo', 'Supporting', 'Apoio', 'Appui'),
    long: words('Apoya; la fuente no dice cómo', 'Supports; the source does not say how', 'Apoia; a fonte não diz como', 'Appuie\u202f; la source ne dit pas comment'),
    verb: words('Apoya', 'Supports', 'Apoia', 'Appuie'), verbMany: words('Apoyan', 'Support', 'Apoiam', 'Appuient'),
  },
  'second-provider': {
    labels: words('Segundo oferente', 'Second provider', 'Segundo ofertante', 'Second offrant'),
    verb: words('Es segundo oferente', 'Is second provider', 'É segundo ofertante', 'Est second offrant'),
    verbMany: words('Son segundos oferentes', 'Are second providers', 'São segundos ofertantes', 'Sont seconds offrants'),
  },
  host: {
    labels: words('Anfitrión', 'Host', 'Anfitrião', 'Hôte'),
    verb: words('Acoge', 'Hosts', 'Acolhe', 'Accueille'), verbMany: words('Acogen', 'Host', 'Acolhem', 'Accueillent'),
  },
  funder: {
    labels: words('Financiador', 'Funder', 'Financiador', 'Bailleur de fonds'),
    verb: words('Financia', 'Funds', 'Financia', 'Finance'), verbMany: words('Financian', 'Fund', 'Financiam', 'Financent'),
    codes: { iatiOrganisationRole: '1' },
  },
  observer: {
    labels: words('Observador', 'Observer', 'Observador', 'Observateur'),
    verb: words('Observa', 'Observes', 'Observa', 'Observe'), verbMany: words('Observan', 'Observe', 'Observam', 'Observent'),
  },
} as const satisfies Readonly<Record<ParticipantRole, VocabularyTerm>>

/** The life of an exchange (DESIGN §3.7). */
export const EXCHANGE_STATUS_TERMS = {
  proposed: { labels: words('Propuesto', 'Proposed', 'Proposto', 'Proposé'), codes: { iatiActivityStatus: '1' } },
  agreed: { labels: words('Acordado', 'Agreed', 'Acordado', 'Convenu'), codes: { iatiActivityStatus: '1' } },
  'under-way': { labels: words('En curso', 'Under way', 'Em andamento', 'En cours'), codes: { iatiActivityStatus: '2' } },
  completed: { labels: words('Concluido', 'Completed', 'Concluído', 'Achevé'), codes: { iatiActivityStatus: '4' } },
  declined: { labels: words('Declinado', 'Declined', 'Recusado', 'Décliné'), codes: { iatiActivityStatus: '5' } },
  cancelled: { labels: words('Cancelado', 'Cancelled', 'Cancelado', 'Annulé'), codes: { iatiActivityStatus: '5' } },
  unknown: { labels: words('Estado no consta', 'Status not known', 'Situação não consta', 'État inconnu') },
} as const satisfies Readonly<Record<ExchangeStatus, VocabularyTerm>>

/** Schemes of cooperation. Brazil says "trilateral". */
export const SCHEME_TERMS = {
  domestic: { labels: words('Dentro de un país', 'Within one country', 'Dentro de um país', 'Au sein d’un pays') },
  bilateral: { labels: words('Bilateral', 'Bilateral', 'Bilateral', 'Bilatéral'), codes: { iatiCollaborationType: '1' } },
  triangular: { labels: words('Triangular', 'Triangular', 'Trilateral', 'Triangulaire'), codes: { iatiCollaborationType: '8' } },
  regional: { labels: words('Regional', 'Regional', 'Regional', 'Régional') },
} as const satisfies Readonly<Record<Scheme, VocabularyTerm>>

/** Which way the knowledge goes. */
export const FLOW_TERMS = {
  directed: { labels: words('De quien da a quien recibe', 'From giver to receiver', 'De quem dá a quem recebe', 'De qui donne à qui reçoit') },
  'two-way': { labels: words('Recíproco', 'Two-way', 'Recíproco', 'Réciproque') },
  contact: { labels: words('Encuentro', 'Contact', 'Encontro', 'Rencontre') },
} as const satisfies Readonly<Record<Flow, VocabularyTerm>>

/** What became of what an exchange brought. */
export const UPTAKE_TERMS = {
  adopted: { labels: words('Adoptado', 'Adopted', 'Adotado', 'Adopté') },
  adapted: { labels: words('Adaptado', 'Adapted', 'Adaptado', 'Adapté') },
  piloted: { labels: words('En prueba', 'Piloted', 'Em teste', 'À l’essai') },
  dropped: { labels: words('Abandonado', 'Dropped', 'Abandonado', 'Abandonné') },
  'none-yet': { labels: words('Nada todavía', 'Nothing yet', 'Nada ainda', 'Rien pour l’instant') },
} as const satisfies Readonly<Record<(typeof UPTAKES)[number], VocabularyTerm>>

/** Kinds of outcome. */
export const OUTCOME_KIND_TERMS = {
  'new-programme': { labels: words('Programa nuevo', 'New programme', 'Programa novo', 'Nouveau programme') },
  'programme-improved': { labels: words('Programa mejorado', 'Programme improved', 'Programa melhorado', 'Programme amélioré') },
  'training-redesigned': { labels: words('Formación rediseñada', 'Training redesigned', 'Formação reformulada', 'Formation repensée') },
  'process-changed': { labels: words('Proceso modificado', 'Process changed', 'Processo modificado', 'Processus modifié') },
  'law-reformed': { labels: words('Ley reformada', 'Law reformed', 'Lei reformada', 'Loi réformée') },
} as const satisfies Readonly<Record<(typeof OUTCOME_KINDS)[number], VocabularyTerm>>
