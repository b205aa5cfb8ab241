import { joinWords } from '#functions/core/join-words.ts'
import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('es', n, 'institución', 'instituciones')
const t = (n: number): string => counted('es', n, 'vínculo', 'vínculos')

/** What two share, and how the one reaches the other. */
export const networkPaths = {
  title: 'Qué comparten dos y cómo llega una a la otra',
  titleFor: (a: string, b: string) => `${a} · ${b}: lo que comparten`,
  description: 'Los vínculos y los socios que dos instituciones o Estados tienen en común, y los caminos que llevan de una a la otra.',
  lede: 'Nombra dos instituciones o Estados: aquí se ven sus vínculos y socios en común, y los caminos de una a la otra.',
  form: { a: 'Primera institución o Estado', b: 'Segunda institución o Estado', button: 'Mostrar qué comparten', nobody: (text: string) => `Ninguna institución se llama «${text}». Revisa cómo está escrito o prueba con menos palabras.`, which: (text: string) => `Hay varias que coinciden con «${text}». Elige una:` },
  same: 'Los dos nombres son de la misma institución. Nombra dos distintas.',
  share: (pair: string, ties: number, partners: number) => `${pair} participan juntos en ${t(ties)} y tienen ${counted('es', partners, 'socio', 'socios')} en común.`,
  partnersOnly: (pair: string, partners: number) => `${pair} no participan juntos en ningún vínculo; tienen ${counted('es', partners, 'socio', 'socios')} en común.`,
  nothing: (pair: string) => `${pair} no comparten ningún vínculo ni socio en lo que se muestra.`,
  asOne: {
    members: (name: string, n: number) => `${name} con ${counted('es', n, 'institución', 'instituciones')} de su país`,
    together: (list: readonly string[]) => (list.length === 0 ? 'Los Estados cuentan junto con las instituciones de su país.' : `Se cuentan como uno: ${joinWords('es', list)}.`),
    apart: 'Los Estados cuentan por sí solos, sin las instituciones de su país.', countApart: 'Contar los Estados por sí solos', countTogether: 'Contar los Estados con sus instituciones',
  },
  ties: { title: 'Vínculos en que participan ambos', none: 'En lo que se muestra no consta ningún vínculo en que participen ambos.', tie: 'Vínculo', kind: 'Tipo', began: 'Empezó', ended: 'Termina o terminó', part: (name: string) => `Por parte de ${name}`, evidence: 'Respaldo', unknown: 'no consta' },
  partners: { title: 'Socios en común', note: 'Instituciones que comparten un vínculo con cada uno de los dos; primero las que tienen más.', first: (n: number, all: number) => `Las ${n} con más vínculos, de ${all}.`, none: 'En lo que se muestra, ninguna institución comparte un vínculo con cada uno de los dos.', organization: 'Institución', ties: (name: string) => `Vínculos con ${name}` },
  ways: {
    title: 'Cómo llega una a la otra', table: 'Los caminos, paso a paso', way: 'Camino', from: 'De', through: 'Por', to: 'A',
    absent: 'Al menos una de las dos no está en lo que se muestra, así que no puede decirse ningún camino.',
    apart: (a: string, b: string, n: number, m: number) => `Ningún camino de vínculos registrados lleva de una a la otra: ${a} está en una parte de ${o(n)} y ${b} en otra de ${o(m)}.`,
    direct: (pair: string) => `Directamente: ${pair} participan en los mismos vínculos.`,
    reached: (pair: string, middle: number, count: number, first: string) => `El camino más corto entre ${pair} pasa por ${o(middle)}: ${first}.${count > 1 ? ` Hay ${count} caminos de este largo.` : ''}`,
    first: (n: number) => `Se muestran los primeros ${n}.`,
    bestTitle: 'El camino mejor respaldado', bestDirect: 'El camino con los vínculos mejor confirmados es el directo.', best: (list: string) => `El camino con los vínculos mejor confirmados pasa por ${list}.`,
  },
  more: (n: number) => `y ${n} más`,
  weight: (evidence: string, weight: string) => `${evidence}: ${weight}`,
  notes: {
    pairs: 'Un paso lleva de una institución a otra con la que comparte un vínculo. De cada paso cuenta el vínculo mejor confirmado.',
    evidence: 'El peso de un vínculo, de 0 a 1, depende de hasta dónde está confirmado; un paso cuesta 1 dividido por ese peso:',
  },
  leavesOut: 'Solo cuentan los vínculos registrados, sean cuales sean sus fechas salvo que un filtro diga otra cosa. Que aquí no compartan nada no quiere decir que no compartan nada.',
}
