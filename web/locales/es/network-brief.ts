import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const c = (n: number): string => formatNumber('es', n)
const o = (n: number): string => counted('es', n, 'institución', 'instituciones')
const a = (n: number): string => counted('es', n, 'alianza', 'alianzas')
const e = (n: number): string => counted('es', n, 'intercambio', 'intercambios')
const v = (n: number): string => counted('es', n, 'vínculo', 'vínculos')

/** A view of the network for the Directing Council, to print. */
export const networkBrief = {
  title: 'Para el Consejo Directivo',
  description: 'Lo que muestra la red, en cuatro páginas impresas como mucho: hallazgo, figura, tabla, lo que no dice y fuentes.',
  link: 'Para el Consejo: cuatro páginas para imprimir',
  citedTitle: 'La red de Ayni: alianzas e intercambios contra la explotación sexual de niñas, niños y adolescentes',
  finding: (n: number, m: number, k: number, t: number) => `En lo que se muestra hay ${o(n)}, con ${a(m)} y ${e(k)}; ${o(t)} están en la misma parte conectada.`,
  table: 'Las instituciones con más vínculos', alphabetical: 'En orden alfabético.',
  leftOut: 'Lo que no dice',
  gaps: (ties: number, noStart: number, noEnd: number, unchecked: number, unconfirmed: number, alone: number) => [
    `De ${v(ties)}, ${c(noStart)} sin comienzo conocido y ${c(noEnd)} sin final conocido.`,
    `Vínculos que nadie con facultad para ello ha verificado: ${c(unchecked)}; sin confirmación de sus partes: ${c(unconfirmed)}.`,
    `Instituciones sin ningún vínculo en lo que se muestra: ${c(alone)}.`,
  ],
  absence: 'Que algo no conste aquí no significa que no exista.',
  sources: 'Sitios de las fuentes', moreSites: (n: number) => `y ${c(n)} más.`,
  citation: 'Cómo citar esta vista', cite: (version: string, versionDay: string, day: string) => `Ayni, la red, versión de los datos ${version} (${versionDay}), consultada el ${day}, CC BY 4.0.`,
}
