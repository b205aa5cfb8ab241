import { counted, plural } from '#functions/core/plural.ts'

/** The list and the page of exchanges. */
export const exchanges = {
  title: 'Intercambios',
  description: 'La cooperación horizontal en las Américas frente a la explotación sexual y la trata de niñas, niños y adolescentes: quién enseña qué a quién, cuándo y con qué apoyo.',
  searchLabel: 'Buscar un intercambio',
  order: { title: 'por título', relevance: 'por cercanía a lo buscado', recent: 'los más recientes primero', toTitle: 'Ordenar por título', toRecent: 'Ver primero los más recientes' },
  facets: { modality: 'Modalidad', status: 'Estado', flow: 'Sentido', scheme: 'Esquema', mnrCapability: 'Capacidad' },
  none: 'Ningún intercambio del registro responde a lo que pide.',
  /** read by screen readers between who gives and who receives, where others see an arrow */
  toward: 'hacia',
  bothWays: 'en ambos sentidos con',
  convenes: (n: number) => plural('es', n, 'Convoca', 'Convocan'),
  takesPart: (n: number) => plural('es', n, 'Participa', 'Participan'),
  toldOf: (verb: string) => `${verb}:`,
  teachEachOther: 'Se enseñan',
  /** one of two that both give and receive */
  givesAndReceives: 'da y recibe',
  facts: { modality: 'Modalidad', scheme: 'Esquema', dates: 'Fechas', mode: 'Modo', people: 'Personas formadas o asistentes', capabilities: 'Capacidades, según el Modelo de Respuesta Nacional de WeProtect' },
  mode: { virtual: 'A distancia', onSite: 'Presencial' },
  life: { title: 'Su vida', unknown: 'Ninguna fuente del registro dice en qué quedó.' },
  left: {
    title: 'Qué dejó',
    none: 'Nadie ha contado todavía qué cambió.',
    hint: 'Cuando una de las partes lo cuente, constará aquí con quién lo dice y cuándo.',
    side: 'Parte', uptake: 'Qué se hizo', kinds: 'Qué cambió', saidOn: 'Dicho',
  },
  backed: { title: 'Quién lo respalda', note: 'Cada parte responde por sí misma.' },
  chain: { title: 'Antes y después', before: 'Continúa a', after: (n: number) => plural('es', n, 'Lo continúa', 'Lo continúan') },
  peopleCount: (n: number) => counted('es', n, 'persona', 'personas'),
}
