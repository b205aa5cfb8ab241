import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const c = (n: number): string => formatNumber('pt', n)
const o = (n: number): string => counted('pt', n, 'instituição', 'instituições')
const a = (n: number): string => counted('pt', n, 'aliança', 'alianças')
const e = (n: number): string => counted('pt', n, 'intercâmbio', 'intercâmbios')
const v = (n: number): string => counted('pt', n, 'vínculo', 'vínculos')

/** A view of the network for the Directing Council, to print. */
export const networkBrief = {
  title: 'Para o Conselho Diretor',
  description: 'O que a rede mostra, em no máximo quatro páginas impressas: achado, figura, tabela, o que não diz e fontes.',
  link: 'Para o Conselho: quatro páginas para imprimir',
  citedTitle: 'A rede do Ayni: alianças e intercâmbios contra a exploração sexual de crianças e adolescentes',
  finding: (n: number, m: number, k: number, t: number) => `No que se mostra há ${o(n)}, com ${a(m)} e ${e(k)}; ${o(t)} estão na mesma parte conectada.`,
  table: 'As instituições com mais vínculos', alphabetical: 'Em ordem alfabética.',
  leftOut: 'O que não diz',
  gaps: (ties: number, noStart: number, noEnd: number, unchecked: number, unconfirmed: number, alone: number) => [
    `De ${v(ties)}, ${c(noStart)} sem início conhecido e ${c(noEnd)} sem fim conhecido.`,
    `Vínculos que ninguém com competência para isso verificou: ${c(unchecked)}; sem confirmação de suas partes: ${c(unconfirmed)}.`,
    `Instituições sem nenhum vínculo no que se mostra: ${c(alone)}.`,
  ],
  absence: 'Que algo não conste aqui não significa que não exista.',
  sources: 'Sites das fontes', moreSites: (n: number) => `e mais ${c(n)}.`,
  citation: 'Como citar esta vista', cite: (version: string, versionDay: string, day: string) => `Ayni, a rede, versão dos dados ${version} (${versionDay}), consultada em ${day}, CC BY 4.0.`,
}
