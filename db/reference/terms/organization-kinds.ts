import { words, type VocabularyTerm } from '../term.ts'
import type { OrganizationKind } from '../vocabularies.ts'

const iati = (iatiOrganisationType: string) => ({ iatiOrganisationType })

/** Kinds of organization, with the nearest IATI OrganisationType; a hotline has that of its legal form, so none here. */
export const ORGANIZATION_KIND_TERMS = {
  state: { labels: words('Estado', 'State', 'Estado', 'État'), codes: iati('10') },
  territory: { labels: words('Territorio', 'Territory', 'Território', 'Territoire'), codes: iati('10') },
  'ministry-or-agency': { labels: words('Ministerio o agencia', 'Ministry or agency', 'Ministério ou agência', 'Ministère ou agence'), codes: iati('10') },
  'local-government': { labels: words('Gobierno local', 'Local government', 'Governo local', 'Collectivité locale'), codes: iati('11') },
  'child-institute': { labels: words('Instituto de niñez', 'Child institute', 'Instituto da infância', 'Institut de l’enfance'), codes: iati('15') },
  prosecution: { labels: words('Ministerio Público o fiscalía', 'Prosecution service', 'Ministério Público', 'Ministère public'), codes: iati('15') },
  police: { labels: words('Policía', 'Police', 'Polícia', 'Police'), codes: iati('15') },
  judiciary: { labels: words('Poder Judicial', 'Judiciary', 'Poder Judiciário', 'Pouvoir judiciaire'), codes: iati('15') },
  parliament: { labels: words('Parlamento', 'Parliament', 'Parlamento', 'Parlement'), codes: iati('15') },
  ombuds: { labels: words('Defensoría', 'Ombuds institution', 'Defensoria de direitos', 'Institution de défense des droits'), codes: iati('15') },
  'international-organization': { labels: words('Organización internacional', 'International organization', 'Organização internacional', 'Organisation internationale'), codes: iati('40') },
  'inter-american-body': { labels: words('Organismo interamericano', 'Inter-American body', 'Organismo interamericano', 'Organisme interaméricain'), codes: iati('40') },
  'international-ngo': { labels: words('ONG internacional', 'International NGO', 'ONG internacional', 'ONG internationale'), codes: iati('21') },
  'regional-ngo': { labels: words('ONG regional', 'Regional NGO', 'ONG regional', 'ONG régionale'), codes: iati('23') },
  'national-ngo': { labels: words('ONG nacional', 'National NGO', 'ONG nacional', 'ONG nationale'), codes: iati('22') },
  foundation: { labels: words('Fundación', 'Foundation', 'Fundação', 'Fondation'), codes: iati('60') },
  company: { labels: words('Empresa', 'Company', 'Empresa', 'Entreprise'), codes: iati('70') },
  'business-association': { labels: words('Asociación empresarial', 'Business association', 'Associação empresarial', 'Association d’entreprises'), codes: iati('70') },
  'university-or-research': { labels: words('Universidad o centro de investigación', 'University or research centre', 'Universidade ou centro de pesquisa', 'Université ou centre de recherche'), codes: iati('80') },
  'hotline-or-helpline': { labels: words('Línea de denuncia o de ayuda', 'Hotline or helpline', 'Canal de denúncia ou de ajuda', 'Ligne de signalement ou d’aide') },
  'faith-or-community': { labels: words('Comunidad religiosa o local', 'Faith or community group', 'Comunidade religiosa ou local', 'Communauté religieuse ou locale'), codes: iati('22') },
  network: { labels: words('Red', 'Network', 'Rede', 'Réseau'), codes: iati('90') },
  other: { labels: words('Otra institución', 'Other organization', 'Outra instituição', 'Autre institution'), codes: iati('90') },
} as const satisfies Readonly<Record<OrganizationKind, VocabularyTerm>>
