import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('es', n)

/** The list of countries and the page of each. */
export const countries = {
  title: 'Países y territorios',
  description: 'Lo que consta de cada país y territorio: instituciones, alianzas, intercambios, lo que ofrece y busca, tratados y leyes.',
  lede: 'Lo que consta de cada uno: instituciones, alianzas, intercambios, lo que ofrecen y buscan, tratados y leyes. Por orden alfabético, sin comparar a nadie con nadie.',
  states: (n: number) => counted('es', n, 'Estado', 'Estados'),
  territories: 'Territorios de las Américas',
  outside: 'Fuera de las Américas',
  outsideNote: 'Países de otras regiones con instituciones en el registro.',
  onThisPage: 'En esta página',
  nothing: 'nada en el registro',
  foot: 'Que algo no conste no quiere decir que no exista: las fuentes reunidas están sobre todo en español e inglés, y de algunos países hay muy pocas. También como [JSON](json).',
  more: (n: number) => plural('es', n, 'y otra', `y otras ${number(n)}`),
  page: {
    description: (country: string) => `${country} en el registro: instituciones, alianzas, intercambios, lo que ofrece y busca, tratados y leyes.`,
    summary: (organizations: number, alliances: number, exchanges: number) => {
      if (organizations === 0) return 'Todavía no consta ninguna institución.'
      const ties = [...(alliances > 0 ? [counted('es', alliances, 'alianza', 'alianzas')] : []), ...(exchanges > 0 ? [counted('es', exchanges, 'intercambio', 'intercambios')] : [])].join(' y ')
      const start = `${counted('es', organizations, 'institución', 'instituciones')} en el registro`
      return ties === '' ? `${start}, todavía sin alianzas ni intercambios.` : `${start}, que ${plural('es', organizations, 'toma', 'toman')} parte en ${ties}.`
    },
    facts: { languages: 'Idiomas', capital: 'Capital', population: 'Población', organizations: 'Instituciones', exchanges: 'Intercambios', memberships: 'Es miembro de', notOnRecord: 'no consta' },
    populationOf: (n: string, year: string) => `${n} en ${year} (Banco Mundial)`,
    roles: { offering: (n: number) => `da en ${number(n)}`, receiving: (n: number) => `recibe en ${number(n)}`, supporting: (n: number) => `apoya en ${number(n)}` },
    oas: 'Sobre su situación en la OEA',
    party: 'Como parte de alianzas e intercambios: [su ficha](party).',
    capabilities: {
      title: 'Ofrece y busca',
      note: 'Solo lo que dicen sus propias instituciones.',
      offers: 'Ofrece',
      needs: 'Busca',
      noOffers: 'Ninguna de sus instituciones ha dicho todavía qué puede enseñar.',
      noNeeds: 'Ninguna de sus instituciones ha dicho todavía qué busca aprender.',
      noted: 'Lo que otros han señalado',
      notedNote: 'No lo han dicho sus instituciones. Cada línea dice quién y cuándo.',
      notedOffers: 'Experiencias señaladas',
      notedNeeds: 'Necesidades señaladas',
      noneNoted: 'Nada señalado en el registro.',
      by: (who: string) => `según ${who}`,
      byUnknown: 'no consta quién lo dice',
    },
    exchanges: { title: 'Intercambios', note: 'Los más recientes primero; los que no tienen fecha, al final.', none: 'No consta ningún intercambio.', all: (n: number) => `Ver los ${number(n)} intercambios` },
    alliances: { title: 'Alianzas', note: 'Las más recientes primero; las que no tienen fecha, al final.', none: 'No consta ninguna alianza.', all: (n: number) => `Ver las ${number(n)} alianzas` },
    institutions: { note: 'Sin contar el Estado o territorio mismo.', title: 'Instituciones', none: 'No consta ninguna otra institución.', ties: (n: number) => counted('es', n, 'vínculo', 'vínculos'), noTies: 'sin vínculos en el registro', all: (n: number) => `Ver las ${number(n)} en el directorio` },
    partners: { title: 'Con qué países', note: 'Alianzas e intercambios en que toman parte instituciones de los dos, por orden alfabético.', none: 'No consta ningún vínculo con otros países.' },
    treaties: {
      title: 'Tratados',
      note: 'Cada línea vale al día que describe su fuente. No compare fechas de distinta clase.',
      none: 'De ningún tratado consta su situación. Eso no quiere decir que no le obligue.',
      foot: 'Un tratado que no figura aquí no está registrado: no quiere decir que no obligue.',
      columns: { instrument: 'Tratado', status: 'Situación', date: 'Fecha', asOf: 'La fuente describe', source: 'Fuente' },
      notFound: (day: string) => `Sin ratificación hallada al ${day}`,
      notFoundUndated: 'Sin ratificación hallada; la fuente no dice a qué día',
      signedOn: (day: string) => `firmado el ${day}`,
      noDate: 'no consta',
      secondary: 'según una fuente que no es el depositario',
    },
    laws: {
      title: 'Leyes',
      note: 'Una selección con fuente pública; no es un inventario. Las fuentes van de diarios oficiales a informes y prensa.',
      none: 'No consta ninguna ley.',
      status: { 'in-force': 'vigente según la fuente', amended: 'modificada según la fuente', repealed: 'derogada según la fuente', unknown: 'ninguna fuente dice si está vigente hoy' },
      undated: 'sin fecha',
    },
    reports: { title: 'Dónde denunciar', note: 'Este registro no recibe denuncias.', none: 'No consta quién las recibe. [Directorios internacionales](page).', foot: '[Por qué aquí no hay números](page).', own: 'su página', noPage: 'su página no consta', network: (name: string) => `miembro de ${name}` },
    source: (host: string) => `fuente: ${host}`,
    json: 'También como [JSON](json).',
  },
  /** names of languages, inside a sentence */
  languages: { es: 'español', en: 'inglés', pt: 'portugués', fr: 'francés', nl: 'neerlandés', qu: 'quechua', ay: 'aimara', gn: 'guaraní', ht: 'criollo haitiano', jam: 'criollo jamaiquino', bzj: 'criollo beliceño', srn: 'sranan tongo', pap: 'papiamento', kl: 'groenlandés', da: 'danés', de: 'alemán', it: 'italiano', ca: 'catalán', sv: 'sueco' },
}
