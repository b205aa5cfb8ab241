import { words, type VocabularyTerm } from '../term.ts'
import type { MnrCapability } from '../vocabularies.ts'

/** The six headings of the WeProtect Model National Response. */
export const MNR_GROUPS = ['policy-governance', 'criminal-justice', 'victim', 'societal', 'industry', 'media'] as const

/** A heading of the Model National Response. */
export type MnrGroup = (typeof MNR_GROUPS)[number]

/** The headings. "Victim" stands for what is done for those who have been harmed. */
export const MNR_GROUP_TERMS = {
  'policy-governance': { labels: words('Políticas y gobernanza', 'Policy and governance', 'Políticas e governança', 'Politiques et gouvernance') },
  'criminal-justice': { labels: words('Justicia penal', 'Criminal justice', 'Justiça criminal', 'Justice pénale') },
  victim: { labels: words('Atención a las víctimas', 'Victim support', 'Atendimento às vítimas', 'Aide aux victimes') },
  societal: { labels: words('Sociedad', 'Society', 'Sociedade', 'Société') },
  industry: { labels: words('Industria', 'Industry', 'Indústria', 'Industrie') },
  media: { labels: words('Medios y comunicación', 'Media and communication', 'Mídia e comunicação', 'Médias et communication') },
} as const satisfies Readonly<Record<MnrGroup, VocabularyTerm>>

/** A capability with its heading and, in `codes.mnr`, its number. */
export interface MnrTerm extends VocabularyTerm { readonly group: MnrGroup }

/** The 21 capabilities of the Model National Response (WeProtect Global Alliance), numbered as there. */
export const MNR_CAPABILITY_TERMS = {
  leadership: { group: 'policy-governance', codes: { mnr: 1 }, labels: words('Liderazgo', 'Leadership', 'Liderança', 'Leadership') },
  'research-analysis-monitoring': { group: 'policy-governance', codes: { mnr: 2 }, labels: words('Investigación, análisis y seguimiento', 'Research, analysis and monitoring', 'Pesquisa, análise e monitoramento', 'Recherche, analyse et suivi') },
  legislation: { group: 'policy-governance', codes: { mnr: 3 }, labels: words('Legislación', 'Legislation', 'Legislação', 'Législation') },
  'dedicated-law-enforcement': { group: 'criminal-justice', codes: { mnr: 4 }, labels: words('Unidades policiales especializadas', 'Dedicated law enforcement', 'Unidades policiais especializadas', 'Services de police spécialisés') },
  'judiciary-prosecutors': { group: 'criminal-justice', codes: { mnr: 5 }, labels: words('Jueces y fiscales', 'Judiciary and prosecutors', 'Juízes e promotores', 'Magistrats du siège et du parquet') },
  'offender-management': { group: 'criminal-justice', codes: { mnr: 6 }, labels: words('Gestión de las personas condenadas', 'Offender management process', 'Gestão das pessoas condenadas', 'Suivi des auteurs d’infractions') },
  'image-databases': { group: 'criminal-justice', codes: { mnr: 7 }, labels: words('Acceso a bases de datos de imágenes', 'Access to image databases', 'Acesso a bancos de dados de imagens', 'Accès aux bases de données d’images') },
  'end-to-end-support': { group: 'victim', codes: { mnr: 8 }, labels: words('Atención integral', 'End-to-end support', 'Atendimento integral', 'Accompagnement de bout en bout') },
  'child-protection-workforce': { group: 'victim', codes: { mnr: 9 }, labels: words('Personal de protección de la niñez', 'Child protection workforce', 'Profissionais de proteção à infância', 'Professionnels de la protection de l’enfance') },
  'compensation-remedies-complaints': { group: 'victim', codes: { mnr: 10 }, labels: words('Indemnización, recursos y quejas', 'Compensation, remedies and complaints', 'Indenização, reparação e queixas', 'Indemnisation, recours et plaintes') },
  'child-helpline': { group: 'victim', codes: { mnr: 11 }, labels: words('Línea de ayuda a la niñez', 'Child helpline', 'Linha de ajuda à infância', 'Ligne d’assistance aux enfants') },
  'csea-hotline': { group: 'societal', codes: { mnr: 12 }, labels: words('Línea para reportar explotación y abuso sexual', 'Hotline for child sexual exploitation and abuse', 'Canal de denúncia de exploração e abuso sexual', 'Ligne de signalement d’exploitation et d’abus sexuels') },
  'education-programme': { group: 'societal', codes: { mnr: 13 }, labels: words('Programa educativo', 'Education programme', 'Programa educativo', 'Programme d’éducation') },
  'child-participation': { group: 'societal', codes: { mnr: 14 }, labels: words('Participación de niñas, niños y adolescentes', 'Child participation', 'Participação de crianças e adolescentes', 'Participation des enfants') },
  'offender-support': { group: 'societal', codes: { mnr: 15 }, labels: words('Apoyo a quienes pueden agredir', 'Offender support systems', 'Apoio a quem pode agredir', 'Dispositifs d’aide aux auteurs potentiels') },
  'takedown-procedures': { group: 'industry', codes: { mnr: 16 }, labels: words('Procedimientos de retiro de contenidos', 'Takedown procedures', 'Procedimentos de remoção de conteúdo', 'Procédures de retrait de contenus') },
  'csea-reporting': { group: 'industry', codes: { mnr: 17 }, labels: words('Reporte por las empresas', 'Reporting by industry', 'Notificação pelas empresas', 'Signalement par les entreprises') },
  'innovative-solutions': { group: 'industry', codes: { mnr: 18 }, labels: words('Soluciones innovadoras', 'Innovative solutions', 'Soluções inovadoras', 'Solutions innovantes') },
  'responsible-business-conduct': { group: 'industry', codes: { mnr: 19 }, labels: words('Conducta empresarial responsable', 'Responsible business conduct', 'Conduta empresarial responsável', 'Conduite responsable des entreprises') },
  'media-reporting': { group: 'media', codes: { mnr: 20 }, labels: words('Cobertura ética e informada en los medios', 'Ethical and informed media reporting', 'Cobertura ética e informada na mídia', 'Traitement médiatique éthique et informé') },
  'universal-terminology': { group: 'media', codes: { mnr: 21 }, labels: words('Terminología universal', 'Universal terminology', 'Terminologia universal', 'Terminologie universelle') },
} as const satisfies Readonly<Record<MnrCapability, MnrTerm>>
