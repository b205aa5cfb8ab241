import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

/** What an institution takes away: the statement of a tie, its list of partnerships, its badge. */
export const statements = {
  title: 'Constancia de registro',
  lede: { alliance: (day: string) => `Esto consta de la alianza en el registro público Ayni el ${day}.`, exchange: (day: string) => `Esto consta del intercambio en el registro público Ayni el ${day}.` },
  meaning: 'Dice qué hay en el registro y quién lo respalda. No certifica que lo acordado se haya cumplido.',
  print: 'Para imprimirla o guardarla como PDF use la función de imprimir del navegador.',
  languages: 'En otro idioma:',
  what: 'Qué consta',
  kind: 'Tipo',
  state: 'Estado ese día',
  parties: 'Partes',
  party: 'Parte',
  place: 'País',
  role: 'Papel',
  says: 'Qué dice',
  sources: 'Fuentes',
  noSources: 'Ninguna fuente pública: consta por lo que dicen sus partes.',
  check: {
    title: 'Para comprobarla',
    address: 'Lo que consta hoy está en:',
    history: 'Cada cambio, con su día y quién lo hizo:',
    version: (version: string, revision: string) => `Datos: versión ${version}; revisión ${revision} de la ficha.`,
  },
  contested: 'Alguien objeta esta ficha; se está examinando.',
  partnerships: {
    title: 'Nuestras alianzas e intercambios',
    titleOf: (name: string) => `Alianzas e intercambios de ${name}`,
    lede: (day: string) => `Como constan en el registro público Ayni el ${day}.`,
    counts: (alliances: number, exchanges: number, confirmed: number) => `${counted('es', alliances, 'alianza', 'alianzas')} y ${counted('es', exchanges, 'intercambio', 'intercambios')}; ${confirmed === 0 ? 'ninguno está confirmado' : plural('es', confirmed, 'uno está confirmado', `${formatNumber('es', confirmed)} están confirmados`)} por todas sus partes.`,
    alliances: 'Alianzas',
    exchanges: 'Intercambios',
    none: 'No consta ningún vínculo público.',
    others: (n: number) => plural('es', n, 'y otra', `y otras ${n}`),
    tie: 'Vínculo',
    dates: 'Fechas',
    evidence: 'Respaldo',
    address: 'Dirección',
    country: 'País',
    confirmedBy: 'Lo declaran o confirman',
    of: 'Partes',
    checkedOn: 'Consultado el',
    file: 'alianzas',
    download: 'Llevarse la lista',
    sheet: 'Hoja de cálculo (XLSX)',
    csv: 'CSV',
    check: 'La lista de hoy está en:',
  },
  badge: {
    counts: (alliances: number, exchanges: number) => {
      const of = counted('es', alliances, 'alianza', 'alianzas')
      return exchanges === 0 ? `${of} ${plural('es', alliances, 'registrada', 'registradas')}` : `${of} y ${counted('es', exchanges, 'intercambio', 'intercambios')} en el registro`
    },
    /** `isOfAlliances`: of alliances alone, not of exchanges too */
    confirmed: (confirmed: number, isOfAlliances: boolean) => `${confirmed} ${isOfAlliances ? plural('es', confirmed, 'confirmada', 'confirmadas') : plural('es', confirmed, 'confirmado', 'confirmados')} por todas las partes`,
    alt: (name: string) => `${name} en el registro Ayni`,
  },
  workspace: {
    title: 'Para llevar',
    lede: 'Sirve para un donante, una contraparte o su propio sitio. Todo en los cuatro idiomas.',
    list: 'Lista de alianzas e intercambios, para imprimir o descargar:',
    ties: 'Constancia de cada vínculo:',
    tiesHint: 'Está en su página pública, al pie.',
    calendar: 'Calendario de vencimientos y fechas, para suscribirse:',
    badge: 'Insignia para su sitio',
    badgeHint: 'Es una imagen: no ejecuta nada ni sigue a quien la ve. Copie estas líneas en su página:',
  },
  link: { statement: 'Constancia para imprimir', partnerships: 'Lista para imprimir', calendar: 'Calendario' },
}
