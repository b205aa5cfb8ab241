import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('es', n)
const ties = (n: number): string => counted('es', n, 'vínculo', 'vínculos')

/** La comparación de dos fechas, con dos relojes: el del mundo y el del registro. */
export const networkChanges = {
  title: 'Qué cambió entre dos fechas',
  description: 'Qué vínculos comenzaron y terminaron entre dos fechas, cuáles no tienen final conocido, y qué conoció o corrigió el registro en ese tiempo.',
  lede: 'Con dos relojes: lo que ocurrió en el mundo según las fechas registradas, y lo que este registro conoció o corrigió.',
  form: { name: 'Las dos fechas', since: 'Desde', until: 'Hasta', hint: 'Ambos días incluidos; no después de hoy.', button: 'Comparar', lastYear: 'El último año', sinceYear: (year: string) => `Desde ${year}` },
  finding: {
    world: (since: string, until: string, began: number, ended: number) => `Del ${since} al ${until}, ${plural('es', began, 'comenzó', 'comenzaron')} ${ties(began)} y ${plural('es', ended, 'terminó', 'terminaron')} ${number(ended)}.`,
    noEnd: (n: number) => plural('es', n, 'Otro vínculo que pudo estar vigente en ese tiempo no tiene final registrado: no se sabe si terminó.', `Otros ${number(n)} vínculos que pudieron estar vigentes en ese tiempo no tienen final registrado: no se sabe si terminaron.`),
    record: (learned: number, corrected: number) => `En los mismos días, este registro conoció ${ties(learned)} y corrigió ${number(corrected)}.`,
    stood: (since: number, until: number) => `El primer día pudieron estar vigentes ${ties(since)}; el último, ${number(until)}.`,
    unsure: (n: number) => plural('es', n, 'De uno de ellos la fecha se conoce solo por mes o por año, y pudo caer fuera.', `De ${number(n)} de ellos la fecha se conoce solo por mes o por año, y pudo caer fuera.`),
    noStart: (n: number) => plural('es', n, 'Un vínculo no tiene comienzo registrado y no se cuenta entre los que comenzaron.', `${number(n)} vínculos no tienen comienzo registrado y no se cuentan entre los que comenzaron.`),
    open: (n: number) => plural('es', n, 'Una alianza más se acordó sin plazo: no le falta un final.', `${number(n)} alianzas más se acordaron sin plazo: no les falta un final.`),
    withdrawn: (n: number) => plural('es', n, 'Un vínculo más se retiró de la vista pública y su historial se conserva.', `${number(n)} vínculos más se retiraron de la vista pública y su historial se conserva.`),
  },
  clocks: { world: 'En el mundo', worldNote: 'Según las fechas de los vínculos, tal como hoy se conocen.', record: 'En el registro', recordNote: 'Lo que se supo en esos días, sea cuando sea que ocurrió.' },
  figure: {
    title: (first: string, last: string) => `Comienzos y finales por año, de ${first} a ${last}`,
    reading: (unit: number) => plural('es', unit, 'Cada nudo es un vínculo', `Cada nudo son unos ${number(unit)} vínculos`),
    sides: 'Bajo el cordón, los llenos: los que comenzaron ese año. Sobre el cordón, los huecos: los que terminaron. La franja señala los días comparados.',
    left: (earlier: number, noStart: number, noEnd: number, first: string) => `No se dibujan ${number(earlier)} que comenzaron antes de ${first}, ${number(noStart)} sin comienzo registrado, ni el final de ${number(noEnd)} que no lo tienen registrado.`,
    year: 'Año', began: 'Comenzaron', ended: 'Terminaron',
  },
  tables: { 'began': 'Comenzaron', 'ended': 'Terminaron', 'no-end': 'Sin final conocido', 'parties': 'Entraron o salieron de una alianza', 'learned': 'Conocidos', 'corrected': 'Corregidos' },
  notes: { 'no-end': 'Pudieron estar vigentes en esos días y no consta su final.', 'learned': 'Registrados por primera vez en esos días.', 'corrected': 'Dicen ahora algo distinto de lo que decían antes.' },
  none: { 'began': 'Ninguno, según las fechas registradas.', 'ended': 'Ninguno, según las fechas registradas.', 'no-end': 'Ninguno.', 'parties': 'No consta que alguna organización entrara o saliera.', 'learned': 'Nada se registró por primera vez en esos días.', 'corrected': 'Nada se corrigió en esos días.' },
  columns: { tie: 'Vínculo', kind: 'Tipo', parties: 'Partes', start: 'Comienzo', end: 'Final', sources: 'Fuentes', day: 'Día', fields: 'Qué cambió', organization: 'Organización', change: 'Cambio', date: 'Fecha' },
  changes: { joined: 'entró', left: 'salió' },
  unknown: 'no consta', openTerm: 'sin plazo', mayLieOutside: 'puede caer fuera', more: (n: number) => `y ${number(n)} más`,
  shown: (n: number, all: number) => `Se muestran ${number(n)} de ${number(all)}.`, all: (n: number, table: string) => `Ver los ${number(n)}: ${table.toLowerCase()}`,
  time: { name: 'Cuándo', slider: 'Año que se muestra', all: 'Todos los años', play: 'Recorrer los años', pause: 'Detener', from: 'Desde el día', to: 'Hasta el día', undated: (n: number, all: number) => plural('es', n, `Un vínculo de ${number(all)} no tiene comienzo registrado y se muestra mientras no conste que terminó.`, `${number(n)} de ${ties(all)} no tienen comienzo registrado y se muestran mientras no conste que terminaron.`) },
  how: { title: 'Cómo se cuenta', text: [
    'Un vínculo comenzó, o terminó, entre las dos fechas si algún día de su fecha registrada cae entre ellas. Una fecha de la que solo se sabe el año vale por todo el año.',
    'Nunca se da por terminado un vínculo cuyo final no consta, ni se le supone vigente.',
    'Conocido es lo que se registró por primera vez entre las dos fechas; corregido, aquello cuya última versión de esos días difiere en algún campo de la anterior. Cada vínculo enlaza su historial.',
  ] },
}
