/**
 * What the registry knows of the countries and territories of the Americas, and of its partners outside. Kept by hand. From:
 *
 * - languages: CLDR 48 (Unicode-3.0), territoryInfo: official or de facto official for the whole country, or spoken by half of its people; in Peru and Bolivia
 *   also those that are official by region. First the one in which its institutions write.
 * - capital: place from GeoNames (CC BY 4.0). Bolivia and Montserrat: the capital by law; their governments sit in La Paz and Brades.
 * - population: World Bank by github.com/datasets/population (PDDL), of the year in POPULATION_YEAR; null where it has none.
 * - memberships: general knowledge, full members only. Venezuela in MERCOSUR is suspended.
 */
import type { Language } from './languages.ts'

/** The groups of States that the registry knows. Labels in `terms/memberships.ts`. */
export const MEMBERSHIPS = ['oas', 'segib', 'caricom', 'mercosur', 'sica', 'andean'] as const

/** A group of States: OAS, Ibero-American Conference, CARICOM, MERCOSUR, SICA, Andean Community. */
export type Membership = (typeof MEMBERSHIPS)[number]

/** The year of all populations. */
export const POPULATION_YEAR = 2024

/** A place with its name in the four languages; degrees, north and east positive. */
export interface Place { readonly names: Readonly<Record<Language, string>>; readonly latitude: number; readonly longitude: number }

/** What is known of a country. */
export interface CountryFacts {
  /** BCP 47, the default first */
  readonly languages: readonly string[]
  readonly capital: Place
  /** people in POPULATION_YEAR; null: not known */
  readonly population: number | null
  readonly memberships: readonly Membership[]
}

function at(latitude: number, longitude: number, es: string, en = es, pt = en, fr = pt): Place {
  return { names: { es, en, pt, fr }, latitude, longitude }
}

function fact(languages: readonly string[], capital: Place, population: number | null, memberships: readonly Membership[]): CountryFacts {
  return { languages, capital, population, memberships }
}

/** By lower-case ISO 3166-1 alpha-3 code. */
const FACTS: { readonly [code: string]: CountryFacts } = {
  // the 35 American States
  arg: fact(['es'], at(-34.613, -58.377, 'Buenos Aires'), 45696159, ['oas', 'segib', 'mercosur']),
  atg: fact(['en'], at(17.121, -61.843, 'Saint John’s'), 93772, ['oas', 'caricom']),
  bhs: fact(['en'], at(25.058, -77.343, 'Nassau'), 401283, ['oas', 'caricom']),
  blz: fact(['en', 'es', 'bzj'], at(17.250, -88.767, 'Belmopán', 'Belmopan'), 417072, ['oas', 'caricom', 'sica']),
  bol: fact(['es', 'qu', 'ay', 'gn'], at(-19.033, -65.263, 'Sucre'), 12413315, ['oas', 'segib', 'mercosur', 'andean']),
  bra: fact(['pt'], at(-15.780, -47.930, 'Brasilia', 'Brasília', 'Brasília', 'Brasilia'), 211998573, ['oas', 'segib', 'mercosur']),
  brb: fact(['en'], at(13.107, -59.620, 'Bridgetown'), 282467, ['oas', 'caricom']),
  can: fact(['en', 'fr'], at(45.411, -75.698, 'Ottawa'), 41288599, ['oas']),
  chl: fact(['es'], at(-33.457, -70.648, 'Santiago'), 19764771, ['oas', 'segib']),
  col: fact(['es'], at(4.610, -74.082, 'Bogotá', 'Bogotá', 'Bogotá', 'Bogota'), 52886363, ['oas', 'segib', 'andean']),
  cri: fact(['es'], at(9.933, -84.083, 'San José'), 5129910, ['oas', 'segib', 'sica']),
  cub: fact(['es'], at(23.133, -82.383, 'La Habana', 'Havana', 'Havana', 'La Havane'), 10979783, ['oas', 'segib']),
  dma: fact(['en'], at(15.302, -61.388, 'Roseau'), 66205, ['oas', 'caricom']),
  dom: fact(['es'], at(18.472, -69.892, 'Santo Domingo', 'Santo Domingo', 'Santo Domingo', 'Saint-Domingue'), 11427557, ['oas', 'segib', 'sica']),
  ecu: fact(['es', 'qu'], at(-0.230, -78.525, 'Quito'), 18135478, ['oas', 'segib', 'andean']),
  grd: fact(['en'], at(12.053, -61.752, 'Saint George’s', 'Saint George’s', 'Saint George’s', 'Saint-Georges'), 117207, ['oas', 'caricom']),
  gtm: fact(['es'], at(14.641, -90.513, 'Ciudad de Guatemala', 'Guatemala City', 'Cidade da Guatemala', 'Guatemala'), 18406359, ['oas', 'segib', 'sica']),
  guy: fact(['en'], at(6.804, -58.155, 'Georgetown'), 831087, ['oas', 'caricom']),
  hnd: fact(['es'], at(14.082, -87.207, 'Tegucigalpa'), 10825703, ['oas', 'segib', 'sica']),
  hti: fact(['fr', 'ht'], at(18.543, -72.339, 'Puerto Príncipe', 'Port-au-Prince', 'Porto Príncipe', 'Port-au-Prince'), 11772557, ['oas', 'caricom']),
  jam: fact(['en', 'jam'], at(17.997, -76.794, 'Kingston'), 2839175, ['oas', 'caricom']),
  kna: fact(['en'], at(17.296, -62.725, 'Basseterre'), 46843, ['oas', 'caricom']),
  lca: fact(['en'], at(13.996, -61.006, 'Castries'), 179744, ['oas', 'caricom']),
  mex: fact(['es'], at(19.428, -99.128, 'Ciudad de México', 'Mexico City', 'Cidade do México', 'Mexico'), 130861007, ['oas', 'segib']),
  nic: fact(['es'], at(12.133, -86.250, 'Managua'), 6916140, ['segib', 'sica']),
  pan: fact(['es'], at(8.994, -79.520, 'Ciudad de Panamá', 'Panama City', 'Cidade do Panamá', 'Panama'), 4515577, ['oas', 'segib', 'sica']),
  per: fact(['es', 'qu', 'ay'], at(-12.043, -77.028, 'Lima'), 34217848, ['oas', 'segib', 'andean']),
  pry: fact(['es', 'gn'], at(-25.286, -57.647, 'Asunción', 'Asunción', 'Assunção', 'Asunción'), 6929153, ['oas', 'segib', 'mercosur']),
  slv: fact(['es'], at(13.689, -89.187, 'San Salvador'), 6338193, ['oas', 'segib', 'sica']),
  sur: fact(['nl', 'srn'], at(5.866, -55.167, 'Paramaribo'), 634431, ['oas', 'caricom']),
  tto: fact(['en'], at(10.667, -61.519, 'Puerto España', 'Port of Spain', 'Porto Espanha', 'Port-d’Espagne'), 1368333, ['oas', 'caricom']),
  ury: fact(['es'], at(-34.903, -56.188, 'Montevideo', 'Montevideo', 'Montevidéu', 'Montevideo'), 3386588, ['oas', 'segib', 'mercosur']),
  usa: fact(['en'], at(38.895, -77.036, 'Washington D. C.', 'Washington, D.C.', 'Washington, D.C.', 'Washington'), 340110988, ['oas']),
  vct: fact(['en'], at(13.155, -61.227, 'Kingstown'), 100616, ['oas', 'caricom']),
  ven: fact(['es'], at(10.488, -66.879, 'Caracas'), 28405543, ['oas', 'segib', 'mercosur']),
  // territories in the Americas
  abw: fact(['nl', 'pap'], at(12.524, -70.027, 'Oranjestad'), null, []),
  aia: fact(['en'], at(18.217, -63.058, 'The Valley'), null, []),
  bes: fact(['nl', 'pap'], at(12.150, -68.267, 'Kralendijk'), null, []),
  blm: fact(['fr'], at(17.896, -62.850, 'Gustavia'), null, []),
  bmu: fact(['en'], at(32.295, -64.783, 'Hamilton'), 64636, []),
  cuw: fact(['nl', 'pap'], at(12.108, -68.934, 'Willemstad'), null, []),
  cym: fact(['en'], at(19.287, -81.374, 'George Town'), 74457, []),
  flk: fact(['en'], at(-51.694, -57.857, 'Stanley'), null, []),
  glp: fact(['fr'], at(15.997, -61.732, 'Basse-Terre'), null, []),
  grl: fact(['kl', 'da'], at(64.183, -51.722, 'Nuuk'), null, []),
  guf: fact(['fr'], at(4.933, -52.333, 'Cayena', 'Cayenne', 'Caiena', 'Cayenne'), null, []),
  maf: fact(['fr'], at(18.068, -63.083, 'Marigot'), null, []),
  msr: fact(['en'], at(16.706, -62.213, 'Plymouth'), null, ['caricom']),
  mtq: fact(['fr'], at(14.604, -61.074, 'Fort-de-France'), null, []),
  pri: fact(['es', 'en'], at(18.466, -66.106, 'San Juan'), 3203295, []),
  spm: fact(['fr'], at(46.779, -56.177, 'Saint-Pierre'), null, []),
  sxm: fact(['nl', 'en'], at(18.026, -63.046, 'Philipsburg'), null, []),
  tca: fact(['en'], at(21.461, -71.142, 'Cockburn Town'), 46535, []),
  vgb: fact(['en'], at(18.427, -64.621, 'Road Town'), 39471, []),
  vir: fact(['en'], at(18.342, -64.931, 'Charlotte Amalie'), null, []),
  // partners outside the region
  and: fact(['ca'], at(42.508, 1.521, 'Andorra la Vieja', 'Andorra la Vella', 'Andorra-a-Velha', 'Andorre-la-Vieille'), 81938, ['segib']),
  deu: fact(['de'], at(52.524, 13.411, 'Berlín', 'Berlin', 'Berlim', 'Berlin'), 83516593, []),
  dnk: fact(['da'], at(55.676, 12.566, 'Copenhague', 'Copenhagen', 'Copenhague'), 5976992, []),
  esp: fact(['es'], at(40.416, -3.703, 'Madrid', 'Madrid', 'Madri', 'Madrid'), 48848840, ['segib']),
  fra: fact(['fr'], at(48.853, 2.349, 'París', 'Paris'), 68551653, []),
  gbr: fact(['en'], at(51.509, -0.126, 'Londres', 'London', 'Londres'), 69226000, []),
  ita: fact(['it'], at(41.892, 12.511, 'Roma', 'Rome', 'Roma', 'Rome'), 58952704, []),
  nld: fact(['nl'], at(52.374, 4.890, 'Ámsterdam', 'Amsterdam', 'Amsterdã', 'Amsterdam'), 17993485, []),
  prt: fact(['pt'], at(38.717, -9.133, 'Lisboa', 'Lisbon', 'Lisboa', 'Lisbonne'), 10694681, ['segib']),
  swe: fact(['sv'], at(59.329, 18.069, 'Estocolmo', 'Stockholm', 'Estocolmo', 'Stockholm'), 10569709, []),
}

/** What is known of a country or territory; null for one that is neither in the Americas nor a partner. */
export function countryFacts(code: string): CountryFacts | null {
  return FACTS[code] ?? null
}
