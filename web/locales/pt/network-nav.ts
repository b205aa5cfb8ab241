import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('pt', n, 'instituição', 'instituições')
const a = (n: number): string => counted('pt', n, 'aliança', 'alianças')
const e = (n: number): string => counted('pt', n, 'intercâmbio', 'intercâmbios')

/** The way between the pages of the network, and the sentence that says what is examined. */
export const networkNav = {
  name: 'A rede, por perguntas',
  pages: { map: 'Mapa', analysis: 'Análise', changes: 'Mudanças', matrix: 'Matriz', paths: 'Caminhos', missing: 'Sem vínculo' },
  whole: (n: number, m: number, k: number) => `Examina-se toda a rede: ${o(n)}, ${a(m)} e ${e(k)}.`,
  part: (n: number, m: number, k: number) => `Examina-se uma parte da rede: ${o(n)}, ${a(m)} e ${e(k)}.`,
  change: 'Mudar o que se mostra',
  table: 'Tabela',
  filters: {
    sector: 'Setor', organizationKind: 'Tipo de instituição', country: 'País', workLine: 'Linha de trabalho', kind: 'Tipo de vínculo', evidence: 'Respaldo', year: 'Ano',
    from: 'De', to: 'Até', site: 'Fonte', checkedBefore: 'Sem verificação desde', pair: (title: string, value: string) => `${title}: ${value}`,
  },
}
