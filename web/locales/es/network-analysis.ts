import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('es', n, 'institución', 'instituciones')
const t = (n: number): string => counted('es', n, 'vínculo', 'vínculos')
const are = (n: number): string => plural('es', n, 'es', 'son')
const who = (n: number): string => plural('es', n, 'La institución', 'Las instituciones')

/** The analysis of the network. */
export const networkAnalysis = {
  title: 'Análisis de la red',
  description: 'Cómo se sostiene la red, qué lugar ocupa cada institución y quién une a quiénes: un hallazgo por medida, con sus valores, su fórmula y su fuente.',
  lede: 'Un hallazgo por medida, sobre exactamente lo que se muestra. Cada uno lleva a sus valores, a su fórmula y a su fuente.',
  back: 'Todos los hallazgos',
  see: 'Ver los valores',
  later: 'En una red de este tamaño el cálculo tarda un momento: se hace en su propia página.',
  choose: {
    name: 'Qué se mide', hub: 'Alianzas e intercambios como nodos', pairs: 'Instituciones de a pares', asOne: 'Cada Estado y sus instituciones como uno', apart: 'Cada institución por separado',
  },
  topics: {
    cohesion: { name: 'Partes y densidad', is: 'Qué instituciones se alcanzan entre sí siguiendo vínculos, cuáles están solas y cuántos de los vínculos posibles constan.' },
    degree: { name: 'Número de vínculos', is: 'Con alianzas e intercambios como nodos: en cuántos vínculos participa una institución. De a pares: con cuántas otras comparte alguno.' },
    strength: { name: 'Fuerza', is: 'La suma de los pesos de los vínculos con todas sus contrapartes. En una alianza de n partes cada contraparte pesa 1/(n − 1), de modo que una larga lista de miembros no cuenta más que un acuerdo entre dos.' },
    betweenness: { name: 'Intermediación', is: 'Cuántos pares de otras instituciones tienen su camino más corto a través de una. El valor es alto donde el único camino corto pasa por ella.' },
    closeness: { name: 'Cercanía', is: 'Qué tan pocos pasos separan a una institución de todas las demás: 1 cuando está vinculada con todas, 0 cuando no alcanza a ninguna.' },
    'k-core': { name: 'Núcleo', is: 'El grupo más denso al que pertenece una institución, según el número mínimo de vínculos que cada integrante tiene dentro de él.' },
    clustering: { name: 'Círculos cerrados', is: 'Qué parte de las contrapartes de una institución están también vinculadas entre sí: 100 % cuando lo están todas.' },
    communities: { name: 'Comunidades', is: 'Grupos más vinculados por dentro que hacia afuera. Cualquier red puede dividirse en grupos; aquí solo se señalan cuando las redes al azar con los mismos números de vínculos no tienen ninguno tan claro.' },
    holding: { name: 'Lo que mantiene unidas las partes', is: 'Instituciones y vínculos sin los cuales ya no se alcanzaría a otras por ningún vínculo registrado.' },
    mixing: { name: 'Vínculos entre sectores y entre Estados', is: 'Qué parte de los vínculos sale de un sector o de un Estado, y qué parte saldría si los mismos sectores o Estados se repartieran al azar.' },
    brokerage: { name: 'Unir a otras', is: 'Cuántos pares de otras instituciones sin vínculo entre sí tienen a una como contraparte común, según los grupos de las tres.' },
  },
  findings: {
    nobody: 'Ninguna de las instituciones que se muestran tiene un valor superior a cero.',
    none: 'No hay nada que medir en lo que se muestra.',
    oneGroup: (n: number) => `Las ${o(n)} se alcanzan entre sí.`,
    parts: (n: number, largest: number, parts: number, alone: number) => `De ${o(n)}, ${formatNumber('es', largest)} se alcanzan entre sí${parts > 1 ? `; ${counted('es', parts - 1, 'parte menor queda', 'partes menores quedan')} aparte` : ''}${alone > 0 ? `; ${formatNumber('es', alone)} no ${plural('es', alone, 'comparte', 'comparten')} vínculo con otra` : ''}.`,
    density: (percent: string) => `El ${percent} de los pares comparte algún vínculo.`,
    degree: {
      hub: (n: number, list: string) => `${who(n)} con más vínculos ${are(n)} ${list}.`,
      pairs: (n: number, list: string) => `${who(n)} con más contrapartes ${are(n)} ${list}.`,
    },
    strength: (n: number, list: string) => `${who(n)} con los vínculos más fuertes, si las listas largas pesan poco, ${are(n)} ${list}.`,
    betweenness: (n: number, list: string) => `${who(n)} por donde pasa el camino más corto de más pares de otras ${are(n)} ${list}.`,
    closeness: (n: number, list: string) => `${who(n)} a menos pasos de todas las demás ${are(n)} ${list}.`,
    core: (k: number, n: number, list: string) => `El núcleo más denso lo ${plural('es', n, 'forma', 'forman')} ${o(n)}, cada una con al menos ${t(k)} dentro de él. Entre ellas: ${list}.`,
    clustering: (percent: string) => `Cuando dos instituciones tienen una contraparte en común, en el ${percent} de los casos están vinculadas entre sí.`,
    communities: (n: number, found: string, random: string) => `Hay ${counted('es', n, 'comunidad', 'comunidades')} de tres o más instituciones: la división es más clara (modularidad ${found}) que en redes al azar con los mismos números de vínculos (${random}).`,
    noCommunities: (found: string, random: string) => `No hay comunidades: las redes al azar con los mismos números de vínculos se dividen con igual claridad (modularidad ${random} frente a ${found}), así que no se señala ninguna.`,
    tooLarge: 'La red que se muestra es demasiado grande para compararla con redes al azar mientras usted espera, así que no se señalan comunidades. Los filtros la reducen.',
    holding: (n: number, m: number, name: string, apart: number) => `${o(n)} y ${t(m)} mantienen unidas partes de la red. Sin ${name}, ${o(apart)} ya no ${plural('es', apart, 'alcanzaría', 'alcanzarían')} al resto.`,
    notHolding: 'Ninguna institución ni vínculo por sí solo mantiene unidas las partes: sin cualquiera de ellos, las demás siguen alcanzándose.',
    mixing: {
      sector: (percent: string, expected: string) => `El ${percent} del peso de los vínculos va de un sector a otro; con los sectores repartidos al azar sería el ${expected}.`,
      state: (percent: string, expected: string) => `El ${percent} va de un país a otro; al azar sería el ${expected}.`,
    },
    brokerage: (n: number, list: string) => `${who(n)} que ${plural('es', n, 'une', 'unen')} más pares de otras sin vínculo entre sí ${are(n)} ${list}.`,
  },
  between: {
    title: '¿Quién une a una subregión con el resto?',
    questions: {
      caribbean: '¿Quién une al Caribe con el resto?', 'central-america': '¿Quién une a América Central con el resto?', 'north-america': '¿Quién une a América del Norte con el resto?',
      'south-america': '¿Quién une a América del Sur con el resto?', outside: '¿Quién une a la región con quienes están fuera de ella?',
    },
    finding: (organizations: number, elsewhere: number, common: number) => `De ${o(organizations)} de allí, ${formatNumber('es', elsewhere)} ${plural('es', elsewhere, 'comparte', 'comparten')} vínculos con instituciones de otras subregiones, y ${formatNumber('es', common)} con instituciones regionales o mundiales.`,
    leaders: (n: number, list: string) => `${who(n)} que más ${plural('es', n, 'une', 'unen')} ambos lados ${are(n)} ${list}.`,
    nobody: 'Ninguna de las instituciones que se muestran está vinculada con ambos lados.',
    absent: 'Ninguna institución de allí está entre lo que se muestra.',
    is: 'Una institución une cuando está vinculada con una de la subregión y con una de otra que no comparten vínculo entre sí: cada par así cuenta una vez.',
    side: { inside: 'de allí', elsewhere: 'de otra parte', common: 'regional o mundial' },
    columns: { side: 'Dónde está', inside: 'Contrapartes de allí', elsewhere: 'Contrapartes de otra parte', pairs: 'Pares que une' },
    ties: 'Por qué vínculos', tiesNote: 'Vínculos en que participan instituciones de allí junto con otras; primero los que llegan a otras subregiones y más pesan entre ambos lados: las listas largas pesan poco.',
    tieColumns: { tie: 'Vínculo', inside: 'Partes de allí', elsewhere: 'De otra parte', common: 'Regionales o mundiales' },
  },
  table: {
    values: 'Valores', note: 'Desde el valor más alto. Los valores iguales comparten puesto.', rank: 'Puesto', organization: 'Institución', state: 'Estado o territorio',
    value: { degree: { hub: 'Vínculos', pairs: 'Contrapartes' }, strength: 'Fuerza', betweenness: 'Pares de otras', closeness: 'Cercanía', 'k-core': 'Núcleo', clustering: 'Cerrado', brokerage: 'Pares que une' },
    states: 'Estados y territorios', statesNote: 'Por nombre: los Estados no se ordenan unos frente a otros.',
    shown: (n: number, all: number) => `Se muestran ${formatNumber('es', n)} de ${formatNumber('es', all)}.`, all: (n: number) => `Mostrar las ${formatNumber('es', n)} filas`,
    roles: { coordinator: 'Dentro de su grupo', consultant: 'Dentro de otro grupo', representative: 'Entre su grupo y otro', liaison: 'Entre otros dos grupos' },
    by: 'Grupos', groupings: { sector: 'Por sector', state: 'Por Estado', subregion: 'Por subregión' },
  },
  parts: { title: 'Partes', largest: 'Parte mayor', smaller: 'Partes menores', alone: 'Sin vínculo con otra', size: 'Instituciones', who: 'Cuáles', places: (percent: string) => `De todos los lugares, uno por cada institución en cada vínculo, está ocupado el ${percent}.` },
  holding: {
    organizations: 'Instituciones', ties: 'Vínculos', lines: 'Caminos únicos', linesNote: 'Líneas que son el único camino entre dos partes; con alianzas e intercambios como nodos, una línea es la participación de una institución en un vínculo.', without: 'Si no estuviera, estas quedarían aparte', none: 'No hay.', and: (n: number) => `y ${formatNumber('es', n)} más`,
    count: 'Aparte', from: 'De', to: 'A',
  },
  mixing: {
    sector: 'Por sector', state: 'Por Estado', stateNote: 'Por nombre. Las instituciones regionales y mundiales no son de ningún Estado: sus vínculos no cuentan aquí.', sectorNote: 'Un Estado contado junto con sus instituciones no es de ningún sector: sus vínculos no cuentan aquí.',
    columns: { group: 'Grupo', size: 'Instituciones', within: 'Dentro', out: 'Hacia afuera', index: 'Índice E-I', expected: 'Al azar' },
    index: 'El índice E-I va de −1, todos los vínculos dentro, a 1, todos hacia afuera.',
  },
  communities: { title: 'Comunidades', note: 'Por tamaño. No tienen nombre: de cada una se dicen las integrantes con más vínculos y los países.', columns: { size: 'Instituciones', members: 'Integrantes con más vínculos', countries: 'Países con más integrantes' }, country: (name: string, n: number) => `${name} (${formatNumber('es', n)})` },
  moves: {
    title: 'Sin una de las fuentes',
    note: 'Cómo cambian los primeros puestos si se dejan fuera los vínculos que solo constan por uno de los cinco sitios de los que más se recogió: lo más fácil de encontrar no debe parecer lo más central.',
    without: (site: string, n: number, changes: string) => `Sin ${site} (${n === 0 ? 'ningún vínculo consta' : `${t(n)} ${plural('es', n, 'consta', 'constan')}`} solo por este sitio): ${changes}.`,
    change: (name: string, from: number, to: number) => `${name} ${to > from ? 'baja' : 'sube'} del puesto ${formatNumber('es', from)} al ${formatNumber('es', to)}`,
    gone: (name: string, from: number) => `${name}, en el puesto ${formatNumber('es', from)}, queda sin valor`,
    same: 'los cinco primeros puestos no cambian', table: 'Los diez primeros puestos, sin cada sitio', all: 'Con todo', site: (name: string) => `Sin ${name}`,
    dear: 'En una red de este tamaño no se calculan los puestos sin cada fuente mientras usted espera.',
  },
  formula: {
    open: 'Fórmula y fuente', on: { hub: 'Medido con alianzas e intercambios como nodos.', pairs: 'Medido sobre instituciones de a pares.' },
    sampled: 'Estimado a partir de 256 de los nodos, porque la red es grande: sirve para saber quiénes van primero, no para diferencias pequeñas.', skipped: 'La red que se muestra es demasiado grande para calcularlo mientras usted espera. Los filtros la reducen.',
    letters: {
      n: 'n: nodos de la red', m: 'm: vínculos de la red', k: 'kᵢ: vecinos del nodo i', w: 'wᵢⱼ: peso del vínculo entre i y j; W: la suma de todos', s: 'sᵢ: fuerza de i', d: 'd(i, j): pasos de i a j por un camino más corto',
      sigma: 'σₛₜ: caminos más cortos de s a t; σₛₜ(i): los que pasan por i', t: 'tᵢ: pares de vecinos de i vinculados entre sí', q: 'Q: modularidad; Q̄ y σ: media y desviación estándar en redes al azar con los mismos números de vínculos',
      c: 'cᵢ: grupo de i; 𝟙: 1 donde se cumple lo que sigue, si no 0', gamma: 'Γ(i): vecinos de i', e: 'E: vínculos que salen de un grupo; I: los de dentro', r: 'rᵢⱼ: respaldo de un vínculo, de 0 a 1', a: 'A(i): atributos de i; f: cuántas instituciones tienen uno',
    },
  },
  leavesOut: 'Solo cuentan los vínculos registrados. Que algo no conste no indica que no haya cooperación, y la mayoría de los vínculos se documentaron con fuentes públicas sin que todas sus partes los hayan confirmado.',
}
