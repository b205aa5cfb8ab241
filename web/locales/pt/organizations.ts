import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('pt', n)
const sentence = (clauses: readonly string[]): string => {
  const text = joinWords('pt', clauses)
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The directory and the pages of organizations. */
export const organizations = {
  title: 'Instituições',
  titleFor: (q: string) => `Instituições: “${q}”`,
  description: 'Diretório das instituições que protegem crianças e adolescentes das Américas contra a exploração sexual e o tráfico de pessoas.',
  search: 'Nome, sigla ou nome anterior de uma instituição',
  placeholder: 'Nome, sigla ou nome anterior',
  facets: { sector: 'Setor', kind: 'Tipo', country: 'País', subregion: 'Sub-região', workLine: 'Linha de trabalho' },
  parameters: { mnrCapability: 'Capacidade', role: 'Papel', evidence: 'Respaldo' },
  byName: ', em ordem alfabética',
  byRelevance: (q: string) => ` para “${q}”, por relevância`,
  noTies: 'sem vínculos no registro',
  none: {
    forWords: (q: string) => `Nenhuma instituição corresponde a “${q}”.`,
    forFilters: 'Nenhuma instituição atende a todos estes filtros.',
    forBoth: (q: string) => `Nenhuma instituição corresponde a “${q}” e atende a estes filtros.`,
    withoutFilters: 'É possível [buscar sem filtros](all).',
    elsewhere: 'É possível [buscar o mesmo nas alianças, nos intercâmbios e nos países](search).',
  },
  foot: 'Também em [JSON](json). A busca não distingue acentos e conhece siglas, nomes anteriores e nomes em outros idiomas.',

  summary: {
    ties: (leads: number, others: number, exchanges: number) => sentence([
      ...(leads > 0 ? [`lidera ${counted('pt', leads, 'aliança', 'alianças')}`] : []),
      ...(others > 0 ? [leads > 0 ? `participa de ${others === 1 ? 'outra' : `outras ${number(others)}`}` : `participa de ${counted('pt', others, 'aliança', 'alianças')}`] : []),
      ...(exchanges > 0 ? [`toma parte em ${counted('pt', exchanges, 'intercâmbio', 'intercâmbios')}`] : []),
    ]),
    partners: (n: number, sectors: number) => `Compartilha vínculos com ${counted('pt', n, 'instituição', 'instituições')} ${sectors === 4 ? 'dos quatro setores' : sectors === 1 ? 'de um único setor' : `de ${number(sectors)} setores`}.`,
    none: 'Ainda não consta no registro nenhuma aliança nem nenhum intercâmbio.',
  },
  itsPage: {
    state: 'Suas instituições, leis e tratados estão na [página do país](country).',
    territory: 'Suas instituições estão na [sua página](country).',
  },
  facts: {
    alliances: 'Alianças',
    exchanges: 'Intercâmbios',
    workLines: 'Linhas de trabalho',
    lastCheck: 'Última verificação',
    asAlliance: 'Como aliança',
    website: 'Site',
    former: 'Nomes anteriores',
    identifiers: 'Identificadores',
    founded: 'Fundação',
    dissolved: 'Dissolução',
    noneKnown: 'nenhum consta',
    noAlliance: 'nenhuma consta',
    allianceCount: (n: number, leads: number) => (leads === 0 ? number(n) : `${number(n)}, ${number(leads)} como líder`),
    exchangeRoles: { teaches: (n: number) => `ensina e aprende em ${number(n)}`, gives: (n: number) => `dá em ${number(n)}`, receives: (n: number) => `recebe em ${number(n)}`, supports: (n: number) => `apoia em ${number(n)}`, meets: (n: number) => `toma parte em ${number(n)}`, otherwise: (n: number) => `outro papel em ${number(n)}` },
  },
  alliances: {
    title: 'Alianças',
    note: 'Da mais recente à mais antiga. O número é o do desenho.',
    more: (n: number) => `Ver mais ${number(n)}`,
    list: 'Ver na lista de alianças',
    none: 'Não consta nenhuma aliança.',
  },
  exchanges: {
    title: 'Intercâmbios',
    note: 'Do mais recente ao mais antigo.',
    more: (n: number) => `Ver mais ${number(n)}`,
    list: 'Ver na lista de intercâmbios',
    none: 'Não consta nenhum intercâmbio.',
    teaches: 'Ensina e aprende',
  },
  network: {
    title: 'Sua rede',
    note: 'Círculos com número: as alianças da lista. Pontos cinza: intercâmbios. Ao redor, quem os compartilha.',
    sentence: (name: string, alliances: number, exchanges: number, others: number) => `${name} no centro; ao redor, ${counted('pt', alliances, 'aliança', 'alianças')} e ${counted('pt', exchanges, 'intercâmbio', 'intercâmbios')}, e ${counted('pt', others, 'instituição que os compartilha', 'instituições que os compartilham')}. As listas desta página dizem o mesmo em palavras.`,
    drawn: (n: number, all: number) => `O desenho mostra ${number(n)} de seus ${number(all)} vínculos.`,
    open: 'Abrir na rede completa',
  },
  partners: {
    title: 'Com quem',
    note: 'Em ordem alfabética, com o número de vínculos que compartilham.',
    ties: (n: number) => counted('pt', n, 'vínculo', 'vínculos'),
    more: (n: number) => `Ver mais ${number(n)}`,
  },
  capabilities: {
    title: 'Oferece e precisa',
    offers: 'Oferece',
    needs: 'Precisa',
    noted: 'O que outros apontaram',
    notedNote: 'Não foi dito pela própria instituição.',
    notedOffer: 'Experiência apontada',
    notedNeed: 'Necessidade apontada',
    by: (who: string) => `segundo ${who}`,
    byUnknown: 'não consta quem apontou',
    source: 'fonte',
    none: 'Ainda não disse o que pode ensinar nem o que busca aprender.',
    country: 'O que consta do país está na [sua página](country).',
  },
  sources: { supports: 'a instituição e seus nomes', note: 'As fontes de cada vínculo estão na respectiva página.' },
}
