import { plural } from '#functions/core/plural.ts'

/** How old records are, and how they are kept current. */
export const upkeep = {
  /** how old a record is, where it stands in a list and on its page */
  age: {
    asks: 'pide una comprobación',
    dormant: 'inactivo: dos años sin comprobar',
    asksSentence: 'Hace más de un año que ninguna de las partes lo comprueba: conviene preguntar si sigue siendo así.',
    dormantSentence: 'Inactivo: hace más de dos años que ninguna de las partes lo comprueba. Tómelo con reserva.',
  },
  page: {
    title: '¿Sigue siendo así?',
    lede: 'Lo que consta de su institución, lo más antiguo primero. Confirmar lo que sigue igual toma un clic.',
    link: 'Comprobar lo que consta',
    linkNote: (due: number) => (due === 0 ? 'Nada pide una comprobación por ahora: todo se registró o se comprobó hace menos de un año.' : plural('es', due, '1 ficha pide una comprobación.', `${due} fichas piden una comprobación.`)),
    own: 'Su institución',
    ties: 'Alianzas e intercambios',
    none: 'No consta ningún vínculo público de su institución.',
    checked: (when: string) => `comprobado ${when}`,
    never: (when: string) => `nunca comprobado; consta ${when}`,
    pick: (title: string) => `Sigue siendo así: ${title}`,
    one: 'Sigue igual',
    changed: 'Cambió o terminó',
    look: 'Ver y responder',
    spoken: 'Objetó este vínculo o retiró lo dicho: responda en su página.',
    speaks: 'Al confirmarlo, su institución se pronuncia como parte.',
    all: 'Lo marcado sigue igual',
    allHint: 'Marque solo lo que conoce. Nada viene marcado de antemano.',
    nothing: 'Marque al menos una ficha',
    done: (n: number) => plural('es', n, 'Queda comprobada 1 ficha con fecha de hoy.', `Quedan comprobadas ${n} fichas con fecha de hoy.`),
    stale: (n: number) => plural('es', n, '1 ficha cambió mientras tanto: mírela de nuevo.', `${n} fichas cambiaron mientras tanto: mírelas de nuevo.`),
  },
  report: {
    title: 'Antigüedad de las fichas',
    lede: 'Qué pide una comprobación, de qué país y de qué institución, y cuánto costará este mes.',
    cost: 'Este mes',
    due: 'Fichas que piden una comprobación hasta fin de mes',
    minutes: 'Minutos por ficha',
    minutesHint: 'Lo que tarda en saber a quién preguntar, preguntar y anotar la respuesta. Un número del 1 al 120.',
    work: 'Trabajo',
    again: 'Calcular',
    formula: (due: string, minutes: string, hours: string, rest: string) => `${due} fichas × ${minutes} min = ${hours} h ${rest} min. Cuentan las fichas públicas cuya última comprobación o, si no la hay, cuyo registro tendrá un año cumplido a fin de mes.`,
    byCountry: 'Por país',
    byCountryNote: 'Cada ficha cuenta en todos los países de sus partes.',
    byOrganization: 'Por institución con cargos',
    byOrganizationNote: 'Su ficha y sus vínculos; quien tiene un cargo allí puede comprobarlos.',
    noOrganizations: 'Nadie tiene todavía un cargo en una institución.',
    country: 'País', organization: 'Institución', posts: 'Cargos', records: 'Fichas', fresh: 'Al día', asks: 'Piden comprobación', dormant: 'Inactivas', oldest: 'La más antigua',
  },
  sources: {
    unanswered: (day: string) => `no respondía el ${day}`,
  },
}
