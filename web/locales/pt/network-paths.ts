import { joinWords } from '#functions/core/join-words.ts'
import { counted } from '#functions/core/plural.ts'

const o = (n: number): string => counted('pt', n, 'instituição', 'instituições')
const t = (n: number): string => counted('pt', n, 'vínculo', 'vínculos')

/** What two share, and how the one reaches the other. */
export const networkPaths = {
  title: 'O que duas têm em comum e como uma chega à outra',
  titleFor: (a: string, b: string) => `O que ${a} e ${b} têm em comum`,
  description: 'Os vínculos e os parceiros que duas instituições ou Estados têm em comum, e os caminhos de vínculos de uma à outra.',
  lede: 'Indique duas instituições ou Estados: aqui aparecem seus vínculos e parceiros em comum, e os caminhos de uma à outra.',
  form: { a: 'Primeira instituição ou Estado', b: 'Segunda instituição ou Estado', button: 'Mostrar o que têm em comum', nobody: (text: string) => `Nenhuma instituição se chama “${text}”. Confira a grafia ou tente menos palavras.`, which: (text: string) => `Várias correspondem a “${text}”. Escolha uma:` },
  same: 'Os dois nomes são da mesma instituição. Indique duas diferentes.',
  share: (pair: string, ties: number, partners: number) => `${pair} participam juntos de ${t(ties)} e têm ${counted('pt', partners, 'parceiro', 'parceiros')} em comum.`,
  partnersOnly: (pair: string, partners: number) => `${pair} não participam juntos de nenhum vínculo; têm ${counted('pt', partners, 'parceiro', 'parceiros')} em comum.`,
  nothing: (pair: string) => `${pair} não têm nenhum vínculo nem parceiro em comum no que é mostrado.`,
  asOne: {
    members: (name: string, n: number) => `${name} com ${counted('pt', n, 'instituição', 'instituições')} do seu país`,
    together: (list: readonly string[]) => (list.length === 0 ? 'Os Estados contam junto com as instituições do seu país.' : `Contam como um só: ${joinWords('pt', list)}.`),
    apart: 'Os Estados contam por si sós, sem as instituições do seu país.', countApart: 'Contar os Estados por si sós', countTogether: 'Contar os Estados com suas instituições',
  },
  ties: { title: 'Vínculos de que ambos participam', none: 'No que é mostrado não consta nenhum vínculo de que ambos participem.', tie: 'Vínculo', kind: 'Tipo', began: 'Início', ended: 'Término', part: (name: string) => `Participação: ${name}`, evidence: 'Comprovação', unknown: 'não consta' },
  partners: { title: 'Parceiros em comum', note: 'Instituições que têm um vínculo com cada um dos dois; primeiro as que têm mais.', first: (n: number, all: number) => `As ${n} com mais vínculos, de ${all}.`, none: 'No que é mostrado, nenhuma instituição tem um vínculo com cada um dos dois.', organization: 'Instituição', ties: (name: string) => `Vínculos com ${name}` },
  ways: {
    title: 'Como uma chega à outra', table: 'Os caminhos, passo a passo', way: 'Caminho', from: 'De', through: 'Por', to: 'Para',
    absent: 'Pelo menos uma das duas não está no que é mostrado; por isso não se pode indicar nenhum caminho.',
    apart: (a: string, b: string, n: number, m: number) => `Nenhum caminho de vínculos registrados leva de uma à outra: ${a} está em uma parte de ${o(n)} e ${b} em outra de ${o(m)}.`,
    direct: (pair: string) => `Diretamente: ${pair} participam dos mesmos vínculos.`,
    reached: (pair: string, middle: number, count: number, first: string) => `O caminho mais curto entre ${pair} passa por ${o(middle)}: ${first}.${count > 1 ? ` Há ${count} caminhos com essa extensão.` : ''}`,
    first: (n: number) => `São mostrados os primeiros ${n}.`,
    bestTitle: 'O caminho mais bem comprovado', bestDirect: 'O caminho com os vínculos mais bem confirmados é o direto.', best: (list: string) => `O caminho com os vínculos mais bem confirmados passa por ${list}.`,
  },
  more: (n: number) => `e mais ${n}`,
  weight: (evidence: string, weight: string) => `${evidence}: ${weight}`,
  notes: {
    pairs: 'Um passo leva de uma instituição a outra com a qual tem um vínculo. De cada passo conta o vínculo mais bem confirmado.',
    evidence: 'O peso de um vínculo, de 0 a 1, depende de até onde está confirmado; um passo custa 1 dividido por esse peso:',
  },
  leavesOut: 'Só contam os vínculos registrados, quaisquer que sejam as datas, salvo se um filtro disser o contrário. Se aqui não consta nada em comum, isso não quer dizer que não haja nada.',
}
