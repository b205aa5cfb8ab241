import { counted, plural } from '#functions/core/plural.ts'

const institutions = (n: number): string => counted('es', n, 'institución', 'instituciones')

/** The list and the page of alliances. */
export const alliances = {
  title: 'Alianzas',
  description: 'Las alianzas que protegen a niñas, niños y adolescentes de las Américas frente a la explotación sexual y la trata: quiénes las forman, desde cuándo y con qué respaldo.',
  searchLabel: 'Buscar una alianza',
  order: { title: 'por título', relevance: 'por cercanía a lo buscado', recent: 'las más recientes primero', toTitle: 'Ordenar por título', toRecent: 'Ver primero las más recientes' },
  facets: { kind: 'Tipo', state: 'Estado' },
  none: 'Ninguna alianza del registro responde a lo que pide.',
  facts: {
    kind: 'Tipo',
    end: 'Término',
    parties: 'Partes',
    body: 'Como institución',
  },
  endUnknown: (year: string | null) => (year === null ? 'no consta' : `no consta; última evidencia: ${year}`),
  endOpen: 'sin fecha de término',
  /** who is joined: `national` organizations of so many `countries`, and `regional` ones of no single country */
  between: ({ national, countries, regional }: { national: number; countries: number; regional: number }) => {
    const wider = plural('es', regional, 'una regional o mundial', `${regional} regionales o mundiales`)
    if (national + regional === 1) return 'Alianza de la que consta una sola parte'
    if (national === 0) return `Alianza entre ${institutions(regional)} regionales o mundiales`
    const places = countries === 1 ? (national === 1 ? 'de un país' : 'de un mismo país') : `de ${countries} países`
    return `Alianza entre ${institutions(national)} ${places}${regional === 0 ? '' : ` y ${wider}`}`
  },
  /** how many parties have a role: "19, of which 1 leads and 16 are members", as the language says it */
  partiesByRole: (n: string, roles: string) => `${n}, de las cuales ${roles}`,
  parties: {
    title: 'Partes y papeles',
    note: 'Un Estado y su ministerio pueden ser partes a la vez.',
    none: 'No consta ninguna parte.',
    party: 'Parte',
    says: 'Qué dice',
    source: 'Fuente',
    more: (n: number) => plural('es', n, 'Ver una más', `Ver las otras ${n}`),
    count: (n: string, word: string) => `${n} ${word}`,
  },
  picture: {
    label: (n: number) => `La alianza en el centro y sus ${n} partes alrededor.`,
    labelApart: (n: number, apart: number) => `La alianza en el centro y sus ${n} partes alrededor; ${plural('es', apart, 'la que observa o auspicia, más afuera', `las ${apart} que observan o auspician, más afuera`)}.`,
    key: 'Cordel entero: la parte confirma o declara. Punteado: no se ha pronunciado.',
  },
  done: { title: 'Intercambios que constan', note: 'Los intercambios en que toma parte como institución.' },
  sources: { alliance: 'la alianza', parties: (n: number) => plural('es', n, 'una de sus partes', `${n} de sus partes`) },
}
