import * as z from 'zod'
import { words, type Words } from '#db/reference/term.ts'
import { allianceFilter } from '#functions/alliances/filter.ts'
import { capabilityFilter } from '#functions/capabilities/filter.ts'
import type { ProblemType } from '#functions/core/problem.ts'
import { countryFilter } from '#functions/countries/filter.ts'
import { exchangeFilter } from '#functions/exchanges/filter.ts'
import { networkFilter } from '#functions/network/filter.ts'
import { organizationFilter, organizationQuery } from '#functions/organizations/filter.ts'
import { historyFilter } from '#functions/revisions/filter.ts'
import { searchFilter } from '#functions/registry-search/filter.ts'
import { PATHS } from '#web/paths.ts'
import type { ComponentName } from './components.ts'
import { COMMON_WORDS, HISTORY_WORDS, LIST_WORDS, ORGANIZATION_WORDS, OTHER_WORDS, PATH_WORDS, TIE_WORDS } from './parameter-words.ts'

/** The parts of the API, in the order of the reference. */
export const GROUPS = {
  organizations: words('Instituciones', 'Organizations', 'Instituições', 'Institutions'),
  alliances: words('Alianzas', 'Alliances', 'Alianças', 'Alliances'),
  exchanges: words('Intercambios', 'Exchanges', 'Intercâmbios', 'Échanges'),
  capabilities: words('Capacidades: lo que se ofrece y se necesita', 'Capabilities: what is offered and needed', 'Capacidades: o que se oferece e se precisa', 'Capacités\u00a0: ce qui est proposé et recherché'),
  countries: words('Países', 'Countries', 'Países', 'Pays'),
  search: words('Búsqueda', 'Search', 'Busca', 'Recherche'),
  network: words('Red', 'Network', 'Rede', 'Réseau'),
  vocabularies: words('Vocabularios', 'Vocabularies', 'Vocabulários', 'Vocabulaires'),
  registry: words('El registro mismo', 'The registry itself', 'O próprio registro', 'Le registre lui-même'),
} as const

/** A part of the API. */
export type Group = keyof typeof GROUPS

/** One address of the API: what it takes and what it answers. */
export interface Route {
  /** operationId of the document */
  readonly id: string
  /** as the router has it */
  readonly path: string
  readonly group: Group
  readonly title: Words
  /** the schema that reads its query */
  readonly query: z.ZodObject
  readonly words: { readonly [parameter: string]: Words }
  readonly pathWords: { readonly [parameter: string]: Words }
  /** shape of the answer; null: the document itself */
  readonly answer: ComponentName | null
  readonly problems: readonly ProblemType[]
  /** a record merged into another answers 308 */
  readonly mayMove: boolean
  /** whether the answer changes with the data and the day, or with the code alone */
  readonly changesWith: 'data' | 'build'
}

type Given<S extends z.ZodObject> = Pick<Route, 'id' | 'path' | 'group' | 'title' | 'answer'> & Partial<Pick<Route, 'pathWords' | 'mayMove' | 'changesWith'>> & {
  readonly query: S
  /** every parameter of the query has its words, or this does not compile */
  readonly words: { readonly [P in keyof S['shape']]: Words }
}

function route<S extends z.ZodObject>({ pathWords = {}, mayMove = false, changesWith = 'data', words: parameterWords, ...given }: Given<S>): Route {
  const isOne = Object.keys(pathWords).length > 0
  const query: readonly ProblemType[] = Object.keys(given.query.shape).length > 0 ? ['unknown-parameter', 'invalid-query'] : ['unknown-parameter']
  const problems = [...query, ...(isOne ? ['not-found' as const] : []), ...(changesWith === 'data' ? ['busy' as const] : []), 'internal' as const]
  return { ...given, words: parameterWords, pathWords, mayMove, changesWith, problems }
}

const nothing = z.strictObject({})
const { id: idWords } = PATH_WORDS
const takers = { country: COMMON_WORDS.country, subregion: COMMON_WORDS.subregion, sector: COMMON_WORDS.sector, role: COMMON_WORDS.role, organization: COMMON_WORDS.organization }
const tie = { ...LIST_WORDS, ...takers, workLine: COMMON_WORDS.workLine, evidence: COMMON_WORDS.evidence, activeOn: COMMON_WORDS.activeOn, order: COMMON_WORDS.order }

function history(id: string, path: string, group: Group): Route {
  return route({
    id, path, group, answer: 'History', query: historyFilter, pathWords: { id: idWords },
    title: words('Su historia de cambios, encadenada', 'Its history of changes, chained', 'A sua história de mudanças, encadeada', 'Son historique, enchaîné'),
    words: { limit: LIST_WORDS.limit, cursor: LIST_WORDS.cursor, knownOn: HISTORY_WORDS.knownOn, include: HISTORY_WORDS.include },
  })
}

/** Every address under /api/v1, held to the router by a test. */
export const ROUTES: readonly Route[] = [
  route({
    id: 'listOrganizations', path: PATHS.apiOrganizations, group: 'organizations', answer: 'OrganizationList', query: organizationFilter,
    title: words('Instituciones, por nombre', 'Organizations, by name', 'Instituições, por nome', 'Institutions, par nom'),
    words: { ...LIST_WORDS, ...without(ORGANIZATION_WORDS, 'include') },
  }),
  route({
    id: 'getOrganization', path: PATHS.apiOrganization, group: 'organizations', answer: 'Organization', query: organizationQuery, pathWords: { id: idWords }, mayMove: true,
    title: words('Una institución', 'One organization', 'Uma instituição', 'Une institution'), words: { include: ORGANIZATION_WORDS.include },
  }),
  history('getOrganizationHistory', PATHS.apiOrganizationHistory, 'organizations'),
  route({
    id: 'listAlliances', path: PATHS.apiAlliances, group: 'alliances', answer: 'AllianceList', query: allianceFilter,
    title: words('Alianzas, por título', 'Alliances, by title', 'Alianças, por título', 'Alliances, par titre'), words: { ...tie, kind: TIE_WORDS.allianceKind, state: TIE_WORDS.state },
  }),
  route({
    id: 'getAlliance', path: PATHS.apiAlliance, group: 'alliances', answer: 'Alliance', query: nothing, pathWords: { id: idWords }, words: {},
    title: words('Una alianza, con sus partes', 'One alliance, with its parties', 'Uma aliança, com as suas partes', 'Une alliance, avec ses parties'),
  }),
  history('getAllianceHistory', PATHS.apiAllianceHistory, 'alliances'),
  route({
    id: 'listExchanges', path: PATHS.apiExchanges, group: 'exchanges', answer: 'ExchangeList', query: exchangeFilter,
    title: words('Intercambios, por título', 'Exchanges, by title', 'Intercâmbios, por título', 'Échanges, par titre'),
    words: { ...tie, modality: TIE_WORDS.modality, status: TIE_WORDS.status, scheme: TIE_WORDS.scheme, flow: TIE_WORDS.flow, mnrCapability: COMMON_WORDS.mnrCapability },
  }),
  route({
    id: 'getExchange', path: PATHS.apiExchange, group: 'exchanges', answer: 'Exchange', query: nothing, pathWords: { id: idWords }, words: {},
    title: words('Un intercambio, con quienes toman parte', 'One exchange, with those who take part', 'Um intercâmbio, com quem toma parte', 'Un échange, avec ceux qui y prennent part'),
  }),
  history('getExchangeHistory', PATHS.apiExchangeHistory, 'exchanges'),
  route({
    id: 'listCapabilities', path: PATHS.apiCapabilities, group: 'capabilities', answer: 'CapabilityList', query: capabilityFilter,
    title: words('Capacidades, por institución', 'Capabilities, by organization', 'Capacidades, por instituição', 'Capacités, par institution'),
    words: {
      ...LIST_WORDS, direction: OTHER_WORDS.direction, basis: OTHER_WORDS.basis, workLine: OTHER_WORDS.capabilityWorkLine, mnrCapability: COMMON_WORDS.mnrCapability,
      organization: OTHER_WORDS.ofOrganization, country: ORGANIZATION_WORDS.country, subregion: ORGANIZATION_WORDS.subregion,
    },
  }),
  route({ id: 'getCapability', path: PATHS.apiCapability, group: 'capabilities', answer: 'Capability', query: nothing, pathWords: { id: idWords }, words: {}, title: words('Una capacidad', 'One capability', 'Uma capacidade', 'Une capacité') }),
  route({
    id: 'listCountries', path: PATHS.apiCountries, group: 'countries', answer: 'CountryList', query: countryFilter,
    title: words('Países, en orden alfabético, sin páginas', 'Countries, in alphabetical order, without pages', 'Países, em ordem alfabética, sem páginas', 'Pays, par ordre alphabétique, sans pages'),
    words: { q: OTHER_WORDS.countryName, subregion: ORGANIZATION_WORDS.subregion, oasMember: OTHER_WORDS.oasMember, all: OTHER_WORDS.all },
  }),
  route({
    id: 'getCountry', path: PATHS.apiCountry, group: 'countries', answer: 'Country', query: nothing, pathWords: { country: PATH_WORDS.country }, words: {},
    title: words('Un país, con sus instituciones, vínculos, tratados y leyes', 'One country, with its organizations, ties, treaties and laws', 'Um país, com as suas instituições, vínculos, tratados e leis', 'Un pays, avec ses institutions, liens, traités et lois'),
  }),
  route({
    id: 'search', path: PATHS.apiSearch, group: 'search', answer: 'Search', query: searchFilter, words: { q: LIST_WORDS.q },
    title: words('Los primeros de cada clase', 'The first few of each kind', 'Os primeiros de cada tipo', 'Les premiers de chaque sorte'),
  }),
  route({
    id: 'getNetwork', path: PATHS.apiNetwork, group: 'network', answer: 'Network', query: networkFilter, words: { form: OTHER_WORDS.form, activeOn: COMMON_WORDS.activeOn, include: OTHER_WORDS.networkInclude },
    title: words('La red entera, en columnas', 'The whole network, as columns', 'A rede inteira, em colunas', 'Le réseau entier, en colonnes'),
  }),
  route({
    id: 'listVocabularies', path: PATHS.apiVocabularies, group: 'vocabularies', answer: 'VocabularyList', query: nothing, words: {}, changesWith: 'build',
    title: words('Todos los valores, con sus nombres en cuatro idiomas y sus códigos', 'All values, with their names in four languages and their codes', 'Todos os valores, com os seus nomes em quatro idiomas e os seus códigos', 'Toutes les valeurs, avec leurs noms en quatre langues et leurs codes'),
  }),
  route({
    id: 'getVocabulary', path: PATHS.apiVocabulary, group: 'vocabularies', answer: 'Vocabulary', query: nothing, words: {}, pathWords: { id: PATH_WORDS.vocabulary }, changesWith: 'build',
    title: words('Un vocabulario', 'One vocabulary', 'Um vocabulário', 'Un vocabulaire'),
  }),
  route({
    id: 'getIndex', path: PATHS.api, group: 'registry', answer: 'Index', query: nothing, words: {}, changesWith: 'build',
    title: words('Los recursos y sus direcciones', 'The resources and their addresses', 'Os recursos e os seus endereços', 'Les ressources et leurs adresses'),
  }),
  route({
    id: 'getVersion', path: PATHS.apiVersion, group: 'registry', answer: 'Version', query: nothing, words: {},
    title: words('La versión de los datos, del código y las licencias', 'The version of the data, of the code, and the licences', 'A versão dos dados, do código e as licenças', 'La version des données, du code, et les licences'),
  }),
  route({
    id: 'getOpenapi', path: PATHS.apiOpenapi, group: 'registry', answer: null, query: nothing, words: {}, changesWith: 'build',
    title: words('Esta API como documento OpenAPI 3.1', 'This API as an OpenAPI 3.1 document', 'Esta API como documento OpenAPI 3.1', 'Cette API en document OpenAPI 3.1'),
  }),
]

function without<T extends object, K extends keyof T>(all: T, name: K): Omit<T, K> {
  const { [name]: _, ...rest } = all
  return rest
}
