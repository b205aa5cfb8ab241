import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('es', n)

/** Words that many pages share. */
export const common = {
  brand: 'Ayni',
  languageName: 'Español',
  skip: 'Ir al contenido',
  home: 'Portada',
  mainNav: 'Principal',
  languageNav: 'Idioma',
  footNav: 'Sobre el registro',
  crumbs: 'Ruta',
  sections: {
    organizations: 'Instituciones',
    alliances: 'Alianzas',
    exchanges: 'Intercambios',
    countries: 'Países',
    workLines: 'Líneas de trabajo',
    network: 'Red',
  },
  sample: 'Datos de muestra, generados: ninguna de estas organizaciones existe.',
  foot: {
    about: 'Sobre Ayni',
    data: 'Datos y procedencia',
    api: 'API',
    privacy: 'Privacidad',
    terms: 'Condiciones y licencias',
    accessibility: 'Accesibilidad',
    report: '¿Sabe de un caso? Este registro no recibe denuncias: [dónde denunciar en cada país](report).',
    what: 'Ayni es el registro público de quienes protegen a niñas, niños y adolescentes de las Américas frente a la explotación sexual y la trata, de sus alianzas y de lo que se enseñan unos a otros.',
    operator: 'Opera esta instancia:',
    noOperator: 'Ningún organismo ha asumido todavía la operación de esta instancia. Ni el Instituto Interamericano del Niño, la Niña y Adolescentes ni la OEA la avalan.',
    dataVersion: (version: string, day: string) => `Datos: versión ${version} · ${day}`,
  },
  search: {
    label: 'Buscar una institución, un país o un tema',
    placeholder: 'Institución, sigla, país o tema',
    button: 'Buscar',
    clear: 'Quitar la búsqueda',
  },
  facets: { open: 'Filtrar los resultados', apply: 'Aplicar filtros', clear: 'Quitar los filtros', remove: (filter: string) => `Quitar el filtro: ${filter}`, more: (n: number) => `Ver ${n} más` },
  pages: {
    label: 'Páginas',
    range: (from: number, to: number, total: number) => `${number(from)}–${number(to)} de ${number(total)}`,
    next: (n: number) => plural('es', n, 'El siguiente', `Los ${number(n)} siguientes`),
    first: 'Desde el principio',
  },
  counts: {
    organizations: (n: number) => counted('es', n, 'institución', 'instituciones'),
    alliances: (n: number) => counted('es', n, 'alianza', 'alianzas'),
    exchanges: (n: number) => counted('es', n, 'intercambio', 'intercambios'),
    parties: (n: number) => counted('es', n, 'parte', 'partes'),
    countries: (n: number) => counted('es', n, 'país', 'países'),
    sources: (n: number) => counted('es', n, 'fuente', 'fuentes'),
  },
  /** the mark beside a text that is not in the reader's language, by the text's language */
  inLanguage: { es: 'en español', en: 'en inglés', pt: 'en portugués', fr: 'en francés', nl: 'en neerlandés', ht: 'en criollo haitiano', de: 'en alemán', it: 'en italiano', ca: 'en catalán', sv: 'en sueco', da: 'en danés' },
  translation: 'traducción',
  translationTitle: 'Traducción de este registro, no de la propia institución',
  evidence: {
    silent: (m: number) => `0 de ${m} se han pronunciado`,
    claimed: (n: number, m: number) => `${plural('es', n, 'declara', 'declaran')} ${n} de ${m}`,
    confirmed: (m: number) => (m === 2 ? 'confirman las dos partes' : `confirman las ${m} partes`),
  },
  evidenceSentence: {
    documented: (m: number) => (m === 2 ? 'Según fuente pública; ninguna de las dos partes se ha pronunciado' : `Según fuente pública; ninguna de las ${m} partes se ha pronunciado`),
    claimed: (n: number, m: number) => plural('es', n, `Lo declara 1 de ${m} partes`, `Lo declaran ${n} de ${m} partes`) + plural('es', m - n, '; la otra no se ha pronunciado', '; las demás no se han pronunciado'),
    confirmed: (m: number) => (m === 2 ? 'Lo confirman las dos partes' : `Lo confirman las ${m} partes`),
    disputed: (n: number, m: number) => `En disputa: al menos una parte lo niega; ${plural('es', n, 'lo declara', 'lo declaran')} ${n} de ${m}`,
  },
  state: {
    expiring: (when: string) => `vence ${when}`,
    ended: (when: string | null) => (when === null ? 'terminada' : `terminada ${when}`),
    lastEvidence: (year: string) => `término no consta; última evidencia: ${year}`,
  },
  dates: { startUnknown: 'inicio no consta', endUnknown: 'fin no consta', unknown: 'fecha no consta', none: 'sin fecha', never: 'Nunca', on: 'el' },
  sources: {
    title: 'Fuentes',
    untitled: 'Página sin título',
    recorded: (day: string) => `En este registro desde el ${day}.`,
    checked: (day: string) => `Comprobado el ${day}.`,
    neverChecked: 'Ninguna de las partes lo ha comprobado todavía.',
    contested: 'Alguien ha objetado este registro; se está revisando.',
    history: 'Historia de cambios',
  },
  figures: { twin: 'Ver las cifras en una tabla', source: (version: string, day: string) => `Fuente: Ayni, versión ${version} de los datos, ${day}.` },
  table: (name: string) => `Tabla: ${name}`,
  regional: 'Regional o mundial',
  error: 'Error',
}
