import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('es', n, 'institución', 'instituciones')
const a = (n: number): string => counted('es', n, 'alianza', 'alianzas')
const e = (n: number): string => counted('es', n, 'intercambio', 'intercambios')

/** The way between the pages of the network, and the sentence that says what is examined. */
export const networkNav = {
  name: 'La red, por preguntas',
  pages: { map: 'Mapa', analysis: 'Análisis', changes: 'Cambios', matrix: 'Matriz', paths: 'Caminos', missing: 'Sin vínculo' },
  whole: (n: number, m: number, k: number) => `Se examina toda la red: ${o(n)}, ${a(m)} y ${e(k)}.`,
  part: (n: number, m: number, k: number) => `Se examina una parte de la red: ${o(n)}, ${a(m)} y ${e(k)}.`,
  change: 'Cambiar lo que se muestra',
  table: 'Tabla',
  filters: {
    sector: 'Sector', organizationKind: 'Tipo de institución', country: 'País', workLine: 'Línea de trabajo', kind: 'Tipo de vínculo', evidence: 'Respaldo', year: 'Año',
    from: 'Desde', to: 'Hasta', site: 'Fuente', checkedBefore: 'Sin revisar desde', pair: (title: string, value: string) => `${title}: ${value}`,
  },
}
