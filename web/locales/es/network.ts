import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const organizations = (n: number): string => counted('es', n, 'institución', 'instituciones')
const alliances = (n: number): string => counted('es', n, 'alianza', 'alianzas')
const exchanges = (n: number): string => counted('es', n, 'intercambio', 'intercambios')

/** The network: the page, and what its island says. */
export const network = {
  title: 'La red',
  description: 'El mapa de las instituciones que protegen a la niñez de las Américas, de sus alianzas y de sus intercambios, con la misma información en una tabla.',
  lede: (o: number, a: number, e: number) => `${organizations(o)}, ${alliances(a)} y ${exchanges(e)}. Un anillo es una alianza; un punto gris, un intercambio; cada línea une a una institución con un vínculo en el que participa.`,
  controls: {
    name: 'Qué se muestra', open: 'Buscar y filtrar', search: 'Buscar y enfocar', sector: 'Sector', organizationKind: 'Tipo de institución', country: 'País', workLine: 'Línea de trabajo', kind: 'Tipo de vínculo',
    evidence: 'Respaldo', year: 'Año', site: 'Fuente de los datos', allSites: 'Todas', check: 'Revisión', unchecked: 'Sin revisar en el último año', yearHint: 'Vínculos que pudieron estar activos ese año. Lo que no consta no excluye.', all: 'Todos', allLines: 'Todas', allAlliances: 'Todas las alianzas', allExchanges: 'Todos los intercambios',
    apply: 'Aplicar', reset: 'Quitar los filtros',
  },
  zoom: { name: 'Acercar y alejar', closer: 'Acercar', farther: 'Alejar', whole: 'Ver todo' },
  map: {
    label: (o: number, a: number, e: number) => `Mapa de ${organizations(o)}, ${alliances(a)} y ${exchanges(e)}. La tabla que sigue dice lo mismo.`,
    keys: 'Con el teclado, en el mapa: las flechas llevan a la institución más cercana en esa dirección, Intro abre su panel, + y − acercan y alejan, 0 muestra todo y Escape suelta.',
    loading: 'Cargando el mapa interactivo…',
    failed: 'No se pudo cargar el mapa interactivo. El dibujo y las tablas dicen lo mismo.',
    nothing: 'Nada de lo registrado responde a estos filtros.',
    tooMany: (o: number) => `Hay demasiadas instituciones a la vista para un solo dibujo (${formatNumber('es', o)}). Elija menos con los filtros, o lea las tablas que siguen.`,
    notFound: 'Ninguna institución a la vista se llama así.',
  },
  panel: {
    sites: 'Se apoya en: ', checked: 'Comprobado por última vez: ', neverChecked: 'Ninguna de las partes lo ha comprobado todavía.',
    name: 'Lo elegido', empty: 'Elija una institución o un vínculo en el mapa, o busque una institución por su nombre.', counts: (a: number, e: number) => `${alliances(a)} y ${exchanges(e)}.`,
    none: 'Ningún vínculo a la vista.', more: (n: number) => `Ver los ${formatNumber('es', n)} vínculos`, morePartakers: (n: number) => `Ver las ${formatNumber('es', n)} partes`, close: 'Soltar',
  },
  key: { alliance: 'Alianza', exchange: 'Intercambio', size: 'Tamaño: número de vínculos' },
  take: { png: 'Descargar PNG', svg: 'Descargar SVG', link: 'Enlace a esta vista' },
  table: {
    title: 'La misma red, en tabla', note: 'Lo que está a la vista. Ordene por cualquier columna.',
    noteLarge: (o: number, a: number, e: number) => `A la vista: ${organizations(o)}, ${alliances(a)} y ${exchanges(e)}, de a 200 por página. Ordene por cualquier columna.`,
    caption: 'Instituciones', organization: 'Institución', sector: 'Sector', country: 'País', alliances: 'Alianzas',
    exchanges: 'Intercambios', ties: 'Vínculos', tiesTitle: 'Los vínculos, en tabla', tiesOpen: (n: number) => `Ver los ${formatNumber('es', n)} vínculos con sus partes`, tie: 'Vínculo', kind: 'Tipo', start: 'Inicio', partakers: 'Partes', unknown: 'no consta',
  },
}
