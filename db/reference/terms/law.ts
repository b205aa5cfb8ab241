import { words, type VocabularyTerm } from '../term.ts'
import type { InstrumentKind, LawStatus, LawTopic, RatificationDateKind, RatificationStatus, ReportingLineKind } from '../vocabularies.ts'

/** Kinds of international instrument. */
export const INSTRUMENT_KIND_TERMS = {
  treaty: { labels: words('Tratado', 'Treaty', 'Tratado', 'Traité') },
  protocol: { labels: words('Protocolo', 'Protocol', 'Protocolo', 'Protocole') },
  convention: { labels: words('Convención', 'Convention', 'Convenção', 'Convention') },
  resolution: { labels: words('Resolución', 'Resolution', 'Resolução', 'Résolution') },
  guideline: { labels: words('Directrices', 'Guidelines', 'Diretrizes', 'Lignes directrices') },
  framework: { labels: words('Marco', 'Framework', 'Marco', 'Cadre') },
} as const satisfies Readonly<Record<InstrumentKind, VocabularyTerm>>

/** Standing of a State under an instrument. `none` is true only on the day that the source describes: say the day beside it. */
export const RATIFICATION_STATUS_TERMS = {
  signed: { labels: words('Firmado', 'Signed', 'Assinado', 'Signé'), long: words('Firmado, sin ratificación hallada', 'Signed, no ratification found', 'Assinado, nenhuma ratificação encontrada', 'Signé, aucune ratification trouvée') },
  ratified: { labels: words('Ratificado', 'Ratified', 'Ratificado', 'Ratifié') },
  acceded: { labels: words('Adhesión', 'Acceded', 'Adesão', 'Adhésion') },
  party: { labels: words('Obligado', 'Bound', 'Vinculado', 'Lié'), long: words('Obligado; la fuente no dice cómo', 'Bound; the source does not say how', 'Vinculado; a fonte não diz como', 'Lié\u202f; la source ne dit pas comment') },
  none: { labels: words('Sin ratificación hallada', 'No ratification found', 'Nenhuma ratificação encontrada', 'Aucune ratification trouvée') },
} as const satisfies Readonly<Record<RatificationStatus, VocabularyTerm>>

/** What the date of a ratification is the date of. */
export const RATIFICATION_DATE_KIND_TERMS = {
  deposit: { labels: words('Depósito', 'Deposit', 'Depósito', 'Dépôt') },
  ratification: { labels: words('Ratificación', 'Ratification', 'Ratificação', 'Ratification') },
  'entry-into-force': { labels: words('Entrada en vigor', 'Entry into force', 'Entrada em vigor', 'Entrée en vigueur') },
  signature: { labels: words('Firma', 'Signature', 'Assinatura', 'Signature') },
  registration: { labels: words('Registro', 'Registration', 'Registro', 'Enregistrement') },
} as const satisfies Readonly<Record<RatificationDateKind, VocabularyTerm>>

/** What a law is about. Terms of the Luxembourg Guidelines. */
export const LAW_TOPIC_TERMS = {
  trafficking: { labels: words('Trata de personas', 'Trafficking in persons', 'Tráfico de pessoas', 'Traite des personnes') },
  institutional: { labels: words('Instituciones', 'Institutions', 'Instituições', 'Institutions') },
  exploitation: { labels: words('Explotación sexual', 'Sexual exploitation', 'Exploração sexual', 'Exploitation sexuelle') },
  csam: { labels: words('Material de abuso sexual', 'Child sexual abuse material', 'Material de abuso sexual', 'Matériel d’abus sexuels') },
  corporal: { labels: words('Castigo corporal', 'Corporal punishment', 'Castigo físico', 'Châtiments corporels') },
  'general-child-protection': { labels: words('Protección de la niñez', 'Child protection', 'Proteção da infância', 'Protection de l’enfance') },
  grooming: { labels: words('Captación con fines sexuales', 'Grooming', 'Aliciamento com fins sexuais', 'Sollicitation à des fins sexuelles') },
  'travel-tourism': { labels: words('Viajes y turismo', 'Travel and tourism', 'Viagens e turismo', 'Voyages et tourisme') },
} as const satisfies Readonly<Record<LawTopic, VocabularyTerm>>

/** Whether a law is in force, where a source says so. */
export const LAW_STATUS_TERMS = {
  'in-force': { labels: words('Vigente', 'In force', 'Em vigor', 'En vigueur') },
  amended: { labels: words('Modificada', 'Amended', 'Alterada', 'Modifiée') },
  repealed: { labels: words('Derogada', 'Repealed', 'Revogada', 'Abrogée') },
  unknown: { labels: words('Vigencia no consta', 'Whether in force not known', 'Vigência não consta', 'Vigueur inconnue') },
} as const satisfies Readonly<Record<LawStatus, VocabularyTerm>>

/** Kinds of line or page where a report can be made. */
export const REPORTING_LINE_KIND_TERMS = {
  helpline: { labels: words('Línea de ayuda', 'Helpline', 'Linha de ajuda', 'Ligne d’aide') },
  'trafficking-line': { labels: words('Línea contra la trata', 'Line against trafficking', 'Canal contra o tráfico de pessoas', 'Ligne contre la traite') },
  'csam-hotline': { labels: words('Línea contra el material de abuso sexual', 'Hotline against child sexual abuse material', 'Canal contra material de abuso sexual', 'Ligne contre le matériel d’abus sexuels') },
  'police-report': { labels: words('Denuncia ante la policía', 'Police report', 'Denúncia à polícia', 'Signalement à la police') },
} as const satisfies Readonly<Record<ReportingLineKind, VocabularyTerm>>
