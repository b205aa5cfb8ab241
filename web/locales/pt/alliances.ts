import { counted, plural } from '#functions/core/plural.ts'

const institutions = (n: number): string => counted('pt', n, 'instituição', 'instituições')

/** The list and the page of alliances. */
export const alliances = {
  title: 'Alianças',
  description: 'As alianças que protegem crianças e adolescentes das Américas contra a exploração sexual e o tráfico: quem as forma, desde quando e com que respaldo.',
  searchLabel: 'Buscar uma aliança',
  order: { title: 'por título', relevance: 'as mais próximas do que se buscou primeiro', recent: 'as mais recentes primeiro', toTitle: 'Ordenar por título', toRecent: 'Ver primeiro as mais recentes' },
  facets: { kind: 'Tipo', state: 'Situação' },
  none: 'Nenhuma aliança do registro corresponde ao que se pede.',
  facts: {
    kind: 'Tipo',
    end: 'Término',
    parties: 'Partes',
    body: 'Como instituição',
  },
  endUnknown: (year: string | null) => (year === null ? 'não consta' : `não consta; última evidência: ${year}`),
  endOpen: 'sem data de término',
  between: ({ national, countries, regional }: { national: number; countries: number; regional: number }) => {
    const wider = plural('pt', regional, 'uma regional ou mundial', `${regional} regionais ou mundiais`)
    if (national + regional === 1) return 'Aliança da qual consta uma só parte'
    if (national === 0) return `Aliança entre ${institutions(regional)} regionais ou mundiais`
    const places = countries === 1 ? (national === 1 ? 'de um país' : 'do mesmo país') : `de ${countries} países`
    return `Aliança entre ${institutions(national)} ${places}${regional === 0 ? '' : ` e ${wider}`}`
  },
  partiesByRole: (n: string, roles: string) => `${n}, das quais ${roles}`,
  parties: {
    title: 'Partes e papéis',
    note: 'Um Estado e seu ministério podem ser partes ao mesmo tempo.',
    none: 'Nenhuma parte consta.',
    party: 'Parte',
    says: 'O que diz',
    source: 'Fonte',
    more: (n: number) => plural('pt', n, 'Ver mais uma', `Ver as outras ${n}`),
    count: (n: string, word: string) => `${n} ${word}`,
  },
  picture: {
    label: (n: number) => `A aliança no centro e suas ${n} partes ao redor.`,
    labelApart: (n: number, apart: number) => `A aliança no centro e suas ${n} partes ao redor; ${plural('pt', apart, 'a que observa ou patrocina, mais afastada', `as ${apart} que observam ou patrocinam, mais afastadas`)}.`,
    key: 'Cordão inteiro: a parte confirma ou declara. Pontilhado: não se pronunciou.',
  },
  done: { title: 'Intercâmbios que constam', note: 'Os intercâmbios em que toma parte como instituição.' },
  sources: { alliance: 'a aliança', parties: (n: number) => plural('pt', n, 'uma de suas partes', `${n} de suas partes`) },
}
