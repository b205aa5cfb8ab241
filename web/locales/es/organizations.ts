import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('es', n)
const sentence = (clauses: readonly string[]): string => {
  const text = joinWords('es', clauses)
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The directory and the pages of organizations. */
export const organizations = {
  title: 'Instituciones',
  titleFor: (q: string) => `Instituciones: «${q}»`,
  description: 'Directorio de las instituciones que protegen a niñas, niños y adolescentes de las Américas frente a la explotación sexual y la trata.',
  search: 'Nombre, sigla o nombre anterior de una institución',
  placeholder: 'Nombre, sigla o nombre anterior',
  facets: { sector: 'Sector', kind: 'Tipo', country: 'País', subregion: 'Subregión', workLine: 'Línea de trabajo' },
  parameters: { mnrCapability: 'Capacidad', role: 'Papel', evidence: 'Respaldo' },
  byName: ', por orden alfabético',
  byRelevance: (q: string) => ` para «${q}», por relevancia`,
  noTies: 'sin vínculos en el registro',
  none: {
    forWords: (q: string) => `Ninguna institución coincide con «${q}».`,
    forFilters: 'Ninguna institución cumple todos estos filtros.',
    forBoth: (q: string) => `Ninguna institución coincide con «${q}» y cumple estos filtros.`,
    withoutFilters: 'Puede [buscar sin filtros](all).',
    elsewhere: 'Puede [buscar lo mismo en las alianzas, los intercambios y los países](search).',
  },
  foot: 'También como [JSON](json). La búsqueda no distingue tildes y conoce siglas, nombres anteriores y nombres en otros idiomas.',

  summary: {
    ties: (leads: number, others: number, exchanges: number) => sentence([
      ...(leads > 0 ? [`lidera ${counted('es', leads, 'alianza', 'alianzas')}`] : []),
      ...(others > 0 ? [leads > 0 ? `participa en ${others === 1 ? 'otra' : `otras ${number(others)}`}` : `participa en ${counted('es', others, 'alianza', 'alianzas')}`] : []),
      ...(exchanges > 0 ? [`toma parte en ${counted('es', exchanges, 'intercambio', 'intercambios')}`] : []),
    ]),
    partners: (n: number, sectors: number) => `Comparte vínculos con ${counted('es', n, 'institución', 'instituciones')} ${sectors === 4 ? 'de los cuatro sectores' : sectors === 1 ? 'de un solo sector' : `de ${number(sectors)} sectores`}.`,
    none: 'Todavía no consta en el registro ninguna alianza ni ningún intercambio.',
  },
  itsPage: {
    state: 'Sus instituciones, leyes y tratados están en [la página del país](country).',
    territory: 'Sus instituciones están en [su página](country).',
  },
  facts: {
    alliances: 'Alianzas',
    exchanges: 'Intercambios',
    workLines: 'Líneas de trabajo',
    lastCheck: 'Última comprobación',
    asAlliance: 'Como alianza',
    website: 'Sitio web',
    former: 'Nombres anteriores',
    identifiers: 'Identificadores',
    founded: 'Fundación',
    dissolved: 'Disolución',
    noneKnown: 'ninguno consta',
    noAlliance: 'ninguna consta',
    allianceCount: (n: number, leads: number) => (leads === 0 ? number(n) : `${number(n)}, ${number(leads)} como líder`),
    exchangeRoles: { teaches: (n: number) => `enseña y aprende en ${number(n)}`, gives: (n: number) => `da en ${number(n)}`, receives: (n: number) => `recibe en ${number(n)}`, supports: (n: number) => `apoya en ${number(n)}`, meets: (n: number) => `toma parte en ${number(n)}`, otherwise: (n: number) => `otro papel en ${number(n)}` },
  },
  alliances: {
    title: 'Alianzas',
    note: 'De la más reciente a la más antigua. El número es el del dibujo.',
    more: (n: number) => `Ver ${number(n)} más`,
    list: 'Verlas en la lista de alianzas',
    none: 'No consta ninguna alianza.',
  },
  exchanges: {
    title: 'Intercambios',
    note: 'Del más reciente al más antiguo.',
    more: (n: number) => `Ver ${number(n)} más`,
    list: 'Verlos en la lista de intercambios',
    none: 'No consta ningún intercambio.',
    teaches: 'Enseña y aprende',
  },
  network: {
    title: 'Su red',
    note: 'Círculos con número: las alianzas de la lista. Puntos grises: intercambios. Alrededor, quienes los comparten.',
    sentence: (name: string, alliances: number, exchanges: number, others: number) => `${name} en el centro; alrededor, ${counted('es', alliances, 'alianza', 'alianzas')} y ${counted('es', exchanges, 'intercambio', 'intercambios')}, y ${counted('es', others, 'institución que los comparte', 'instituciones que los comparten')}. Las listas de esta página dicen lo mismo en palabras.`,
    drawn: (n: number, all: number) => `El dibujo muestra ${number(n)} de sus ${number(all)} vínculos.`,
    open: 'Abrir en la red completa',
  },
  partners: {
    title: 'Con quién',
    note: 'Por orden alfabético, con el número de vínculos que comparten.',
    ties: (n: number) => counted('es', n, 'vínculo', 'vínculos'),
    more: (n: number) => `Ver ${number(n)} más`,
  },
  capabilities: {
    title: 'Ofrece y necesita',
    offers: 'Ofrece',
    needs: 'Necesita',
    noted: 'Lo que otros han señalado',
    notedNote: 'No lo ha dicho la propia institución.',
    notedOffer: 'Experiencia señalada',
    notedNeed: 'Necesidad señalada',
    by: (who: string) => `según ${who}`,
    byUnknown: 'no consta quién lo señaló',
    source: 'fuente',
    none: 'Todavía no ha dicho qué puede enseñar ni qué busca aprender.',
    country: 'Lo que consta del país está en [su página](country).',
  },
  sources: { supports: 'la institución y sus nombres', note: 'Las fuentes de cada vínculo están en su página.' },
}
