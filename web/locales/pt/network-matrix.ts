import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('pt', n, 'instituição', 'instituições')

/** The matrix of work lines against subregions, States and sectors. */
export const networkMatrix = {
  title: 'Matriz das linhas de trabalho',
  description: 'Alianças e intercâmbios ativos de cada linha de trabalho por sub-região, Estado ou setor; onde não consta nada, quanto se sabe desse lugar e quem trabalha mais perto.',
  lede: 'Que vínculos ativos constam em cada linha de trabalho e em cada parte da região. Não constar nada não significa que não exista.',
  by: { name: 'Comparar com', subregion: 'Sub-regiões', country: 'Estados', sector: 'Setores' },
  workLine: 'Linha de trabalho',
  onDay: (day: string) => `Vínculos ativos em ${day}, ou cujas datas não o excluem.`,
  inSpan: 'Vínculos que podem ter estado ativos no período mostrado.',
  summary: (empty: number, all: number, gaps: number) => empty === 0 ? 'Em todas as células consta algo ativo.' : `Em ${formatNumber('pt', empty)} de ${formatNumber('pt', all)} células não consta nada ativo; ${gaps === 0 ? 'nenhuma é uma lacuna declarada por uma instituição do lugar' : `${formatNumber('pt', gaps)} ${plural('pt', gaps, 'é uma lacuna declarada', 'são lacunas declaradas')} por instituições do lugar`}.`,
  everywhere: (line: string) => `${line}: consta ao menos um vínculo ativo em cada um dos 35 Estados.`,
  missing: (line: string, n: number, list: string) => `${line}: não consta nada ativo em ${formatNumber('pt', n)} dos 35 Estados (${list}).`,
  missingSubregions: (n: number, list: string) => n === 0 ? 'Consta algo em cada sub-região.' : `Também não consta nada ${plural('pt', n, 'na sub-região', 'nas sub-regiões')} ${list}.`,
  declaredIn: (list: string) => `Declaram-no como necessidade instituições de ${list}.`,
  nobodyDeclares: 'Nenhuma instituição do lugar o declarou publicamente como necessidade: o que não consta não é uma lacuna.',
  nothing: 'não consta nada',
  nothingActive: 'nada ativo',
  gap: 'lacuna declarada',
  ended: (n: number) => `${counted('pt', n, 'vínculo encerrado ou futuro', 'vínculos encerrados ou futuros')}`,
  alliances: (n: number) => counted('pt', n, 'aliança', 'alianças'),
  exchanges: (n: number) => counted('pt', n, 'intercâmbio', 'intercâmbios'),
  emptyTitle: 'Onde não consta nada ativo',
  emptyNote: 'Quanto se sabe de cada lugar, o que foi declarado e quem trabalha mais perto.',
  corner: (line: string, group: string) => `${line}, ${group}`,
  coverage: (n: number, sites: number, checked: string | null) => `${o(n)} no registro; seus vínculos se apoiam em ${counted('pt', sites, 'site de fonte', 'sites de fonte')}; ${checked === null ? 'nenhum foi verificado ainda' : `última verificação: ${checked}`}.`,
  declaredBy: 'Declarado como necessidade própria por:',
  notedOf: 'Outros o apontaram em relação a:',
  sameLine: (groups: string) => `Na mesma linha, o mais próximo (${groups}):`,
  sameGroup: 'Em outras linhas, aqui mesmo:',
  noneNear: 'Nesta linha não consta ninguém ativo nos demais lugares.',
  tooMany: 'Escolha uma linha de trabalho ou um lugar da tabela para ler quanto se sabe de cada célula sem vínculos.',
  leavesOut: (n: number) => `Um vínculo conta uma vez em cada lugar de onde participa alguma instituição. Fora da tabela ${plural('pt', n, 'fica', 'ficam')} ${counted('pt', n, 'vínculo ativo', 'vínculos ativos')} em que ninguém é destes lugares.`,
  all: 'Todas as linhas e lugares',
}
