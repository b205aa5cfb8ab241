import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('es', n, 'institución', 'instituciones')

/** The matrix of work lines against subregions, States and sectors. */
export const networkMatrix = {
  title: 'Matriz de líneas de trabajo',
  description: 'Alianzas e intercambios activos de cada línea de trabajo por subregión, Estado o sector; dónde no consta nada, cuánto se sabe de ese lugar y quién trabaja más cerca.',
  lede: 'Qué vínculos activos constan en cada línea de trabajo y en cada parte de la región. Que no conste nada no significa que no lo haya.',
  by: { name: 'Comparar con', subregion: 'Subregiones', country: 'Estados', sector: 'Sectores' },
  workLine: 'Línea de trabajo',
  onDay: (day: string) => `Vínculos activos el ${day}, o cuyas fechas no lo excluyen.`,
  inSpan: 'Vínculos que pueden haber estado activos en el período que se muestra.',
  summary: (empty: number, all: number, gaps: number) => empty === 0 ? 'En todas las casillas consta algo activo.' : `En ${formatNumber('es', empty)} de ${formatNumber('es', all)} casillas no consta nada activo${gaps === 0 ? '; ninguna es un vacío declarado por una institución de allí' : `; ${formatNumber('es', gaps)} ${plural('es', gaps, 'es un vacío declarado', 'son vacíos declarados')} por instituciones de allí`}.`,
  everywhere: (line: string) => `${line}: consta al menos un vínculo activo en cada uno de los 35 Estados.`,
  missing: (line: string, n: number, list: string) => `${line}: no consta nada activo en ${formatNumber('es', n)} de los 35 Estados (${list}).`,
  missingSubregions: (n: number, list: string) => n === 0 ? 'Consta algo en cada subregión.' : `Tampoco consta nada en ${plural('es', n, 'la subregión', 'las subregiones')} ${list}.`,
  declaredIn: (list: string) => `Lo declaran como necesidad instituciones de ${list}.`,
  nobodyDeclares: 'Ninguna institución de allí lo ha declarado públicamente como necesidad: lo que no consta no es un vacío.',
  nothing: 'no consta nada',
  nothingActive: 'nada activo',
  gap: 'vacío declarado',
  ended: (n: number) => `${counted('es', n, 'vínculo terminado o futuro', 'vínculos terminados o futuros')}`,
  alliances: (n: number) => counted('es', n, 'alianza', 'alianzas'),
  exchanges: (n: number) => counted('es', n, 'intercambio', 'intercambios'),
  emptyTitle: 'Donde no consta nada activo',
  emptyNote: 'Cuánto se sabe de cada lugar, qué se ha declarado y quién trabaja más cerca.',
  corner: (line: string, group: string) => `${line}, ${group}`,
  coverage: (n: number, sites: number, checked: string | null) => `${o(n)} en el registro; sus vínculos se apoyan en ${counted('es', sites, 'sitio fuente', 'sitios fuente')}; ${checked === null ? 'ninguno ha sido revisado aún' : `última revisión: ${checked}`}.`,
  declaredBy: 'Lo declara como necesidad propia:',
  notedOf: 'Otros lo han señalado de:',
  sameLine: (groups: string) => `En la misma línea, lo más cercano (${groups}):`,
  sameGroup: 'En otras líneas, aquí mismo:',
  noneNear: 'En la misma línea no consta nadie activo en los demás lugares.',
  tooMany: 'Elija una línea de trabajo o un lugar de la tabla para leer cuánto se sabe de cada casilla sin vínculos.',
  leavesOut: (n: number) => `Un vínculo cuenta una vez en cada lugar del que participa alguna institución. Fuera de la tabla ${plural('es', n, 'queda', 'quedan')} ${counted('es', n, 'vínculo activo', 'vínculos activos')} en que nadie es de estos lugares.`,
  all: 'Todas las líneas y lugares',
}
