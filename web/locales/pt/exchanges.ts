import { counted, plural } from '#functions/core/plural.ts'

/** The list and the page of exchanges. */
export const exchanges = {
  title: 'Intercâmbios',
  description: 'A cooperação horizontal nas Américas contra a exploração sexual e o tráfico de crianças e adolescentes: quem ensina o quê a quem, quando e com que apoio.',
  searchLabel: 'Buscar um intercâmbio',
  order: { title: 'por título', relevance: 'os mais próximos do que se buscou primeiro', recent: 'os mais recentes primeiro', toTitle: 'Ordenar por título', toRecent: 'Ver primeiro os mais recentes' },
  facets: { modality: 'Modalidade', status: 'Situação', flow: 'Sentido', scheme: 'Esquema', mnrCapability: 'Capacidade' },
  none: 'Nenhum intercâmbio do registro corresponde ao que se pede.',
  toward: 'para',
  bothWays: 'nos dois sentidos com',
  convenes: (n: number) => plural('pt', n, 'Convoca', 'Convocam'),
  takesPart: (n: number) => plural('pt', n, 'Participa', 'Participam'),
  toldOf: (verb: string) => `${verb}:`,
  teachEachOther: 'Aprendem uns com os outros',
  givesAndReceives: 'dá e recebe',
  facts: { modality: 'Modalidade', scheme: 'Esquema', dates: 'Datas', mode: 'Modo', people: 'Pessoas formadas ou presentes', capabilities: 'Capacidades, segundo o Modelo de Resposta Nacional da WeProtect' },
  mode: { virtual: 'A distância', onSite: 'Presencial' },
  life: { title: 'Sua vida', unknown: 'Nenhuma fonte do registro diz em que deu.' },
  left: {
    title: 'O que deixou',
    none: 'Ninguém contou ainda o que mudou.',
    hint: 'Quando uma das partes contar, constará aqui com quem o diz e quando.',
    side: 'Parte', uptake: 'O que se fez', kinds: 'O que mudou', saidOn: 'Dito',
  },
  backed: { title: 'Quem o respalda', note: 'Cada parte responde por si.' },
  chain: { title: 'Antes e depois', before: 'Dá continuidade a', after: (n: number) => plural('pt', n, 'É continuado por', 'É continuado por') },
  peopleCount: (n: number) => counted('pt', n, 'pessoa', 'pessoas'),
}
