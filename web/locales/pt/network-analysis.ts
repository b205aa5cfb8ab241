import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const o = (n: number): string => counted('pt', n, 'instituição', 'instituições')
const t = (n: number): string => counted('pt', n, 'vínculo', 'vínculos')
const are = (n: number): string => plural('pt', n, 'é', 'são')
const who = (n: number): string => plural('pt', n, 'A instituição', 'As instituições')

/** The analysis of the network. */
export const networkAnalysis = {
  title: 'Análise da rede',
  description: 'Como a rede se sustenta, que lugar cada instituição ocupa e quem une quem: um achado por medida, com seus valores, sua fórmula e sua fonte.',
  lede: 'Um achado por medida, exatamente sobre o que se mostra. Cada um leva a seus valores, à sua fórmula e à sua fonte.',
  back: 'Todos os achados',
  see: 'Ver os valores',
  later: 'Em uma rede deste tamanho o cálculo leva um momento: é feito em sua própria página.',
  choose: {
    name: 'O que se mede', hub: 'Alianças e intercâmbios como nós', pairs: 'Instituições aos pares', asOne: 'Cada Estado e suas instituições como um só', apart: 'Cada instituição em separado',
  },
  topics: {
    cohesion: { name: 'Partes e densidade', is: 'Quais instituições se alcançam entre si seguindo vínculos, quais estão sozinhas e quantos dos vínculos possíveis constam.' },
    degree: { name: 'Número de vínculos', is: 'Com alianças e intercâmbios como nós: de quantos vínculos uma instituição participa. Aos pares: com quantas outras ela compartilha algum.' },
    strength: { name: 'Força', is: 'A soma dos pesos dos vínculos com todas as suas contrapartes. Em uma aliança de n partes cada contraparte pesa 1/(n − 1), de modo que uma longa lista de membros não conta mais que um acordo entre dois.' },
    betweenness: { name: 'Intermediação', is: 'Quantos pares de outras instituições têm seu caminho mais curto através de uma. O valor é alto onde o único caminho curto passa por ela.' },
    closeness: { name: 'Proximidade', is: 'Quão poucos passos separam uma instituição de todas as demais: 1 quando está vinculada a todas, 0 quando não alcança nenhuma.' },
    'k-core': { name: 'Núcleo', is: 'O grupo mais denso a que uma instituição pertence, pelo número mínimo de vínculos que cada integrante tem dentro dele.' },
    clustering: { name: 'Círculos fechados', is: 'Que parte das contrapartes de uma instituição também está vinculada entre si: 100% quando todas estão.' },
    communities: { name: 'Comunidades', is: 'Grupos mais vinculados por dentro do que para fora. Qualquer rede pode ser dividida em grupos; aqui só são apontados quando as redes ao acaso com os mesmos números de vínculos não têm nenhum tão claro.' },
    holding: { name: 'O que mantém as partes unidas', is: 'Instituições e vínculos sem os quais outras já não seriam alcançadas por nenhum vínculo registrado.' },
    mixing: { name: 'Vínculos entre setores e entre Estados', is: 'Que parte dos vínculos sai de um setor ou de um Estado, e que parte sairia se os mesmos setores ou Estados fossem distribuídos ao acaso.' },
    brokerage: { name: 'Unir outras', is: 'Quantos pares de outras instituições sem vínculo entre si têm uma como contraparte comum, conforme os grupos das três.' },
  },
  findings: {
    nobody: 'Nenhuma das instituições mostradas tem valor acima de zero.',
    none: 'Não há nada a medir no que se mostra.',
    oneGroup: (n: number) => `As ${o(n)} se alcançam entre si.`,
    parts: (n: number, largest: number, parts: number, alone: number) => `De ${o(n)}, ${formatNumber('pt', largest)} se alcançam entre si${parts > 1 ? `; ${counted('pt', parts - 1, 'parte menor fica', 'partes menores ficam')} à parte` : ''}${alone > 0 ? `; ${formatNumber('pt', alone)} não ${plural('pt', alone, 'compartilha', 'compartilham')} vínculo com outra` : ''}.`,
    density: (percent: string) => `${percent} dos pares compartilham algum vínculo.`,
    degree: {
      hub: (n: number, list: string) => `${who(n)} com mais vínculos ${are(n)} ${list}.`,
      pairs: (n: number, list: string) => `${who(n)} com mais contrapartes ${are(n)} ${list}.`,
    },
    strength: (n: number, list: string) => `${who(n)} com os vínculos mais fortes, se as listas longas pesam pouco, ${are(n)} ${list}.`,
    betweenness: (n: number, list: string) => `${who(n)} por onde passa o caminho mais curto de mais pares de outras ${are(n)} ${list}.`,
    closeness: (n: number, list: string) => `${who(n)} a menos passos de todas as demais ${are(n)} ${list}.`,
    core: (k: number, n: number, list: string) => `O núcleo mais denso é formado por ${o(n)}, cada uma com ao menos ${t(k)} dentro dele. Entre elas: ${list}.`,
    clustering: (percent: string) => `Quando duas instituições têm uma contraparte em comum, em ${percent} dos casos estão vinculadas entre si.`,
    communities: (n: number, found: string, random: string) => `Há ${counted('pt', n, 'comunidade', 'comunidades')} de três ou mais instituições: a divisão é mais clara (modularidade ${found}) do que em redes ao acaso com os mesmos números de vínculos (${random}).`,
    noCommunities: (found: string, random: string) => `Não há comunidades: as redes ao acaso com os mesmos números de vínculos se dividem com igual clareza (modularidade ${random} contra ${found}), por isso nenhuma é apontada.`,
    tooLarge: 'A rede mostrada é grande demais para ser comparada com redes ao acaso enquanto você espera, por isso não se apontam comunidades. Os filtros a reduzem.',
    holding: (n: number, m: number, name: string, apart: number) => `${o(n)} e ${t(m)} mantêm unidas partes da rede. Sem ${name}, ${o(apart)} já não ${plural('pt', apart, 'alcançaria', 'alcançariam')} o restante.`,
    notHolding: 'Nenhuma instituição nem vínculo sozinho mantém as partes unidas: sem qualquer um deles, as demais continuam a se alcançar.',
    mixing: {
      sector: (percent: string, expected: string) => `${percent} do peso dos vínculos vai de um setor a outro; com os setores distribuídos ao acaso seriam ${expected}.`,
      state: (percent: string, expected: string) => `${percent} vai de um país a outro; ao acaso seriam ${expected}.`,
    },
    brokerage: (n: number, list: string) => `${who(n)} que mais ${plural('pt', n, 'une', 'unem')} pares de outras sem vínculo entre si ${are(n)} ${list}.`,
  },
  between: {
    title: 'Quem une uma sub-região ao restante?',
    questions: {
      caribbean: 'Quem une o Caribe ao restante?', 'central-america': 'Quem une a América Central ao restante?', 'north-america': 'Quem une a América do Norte ao restante?',
      'south-america': 'Quem une a América do Sul ao restante?', outside: 'Quem une a região a quem está fora dela?',
    },
    finding: (organizations: number, elsewhere: number, common: number) => `De ${o(organizations)} de lá, ${formatNumber('pt', elsewhere)} ${plural('pt', elsewhere, 'compartilha', 'compartilham')} vínculos com instituições de outras sub-regiões, e ${formatNumber('pt', common)} com instituições regionais ou mundiais.`,
    leaders: (n: number, list: string) => `${who(n)} que mais ${plural('pt', n, 'une', 'unem')} os dois lados ${are(n)} ${list}.`,
    nobody: 'Nenhuma das instituições mostradas está vinculada aos dois lados.',
    absent: 'Nenhuma instituição de lá está entre o que se mostra.',
    is: 'Uma instituição une quando está vinculada a uma da sub-região e a uma de outra que não compartilham vínculo entre si: cada par assim conta uma vez.',
    side: { inside: 'de lá', elsewhere: 'de outra parte', common: 'regional ou mundial' },
    columns: { side: 'Onde está', inside: 'Contrapartes de lá', elsewhere: 'Contrapartes de outra parte', pairs: 'Pares que une' },
    ties: 'Por quais vínculos', tiesNote: 'Vínculos de que participam instituições de lá junto com outras; primeiro os que chegam a outras sub-regiões e mais pesam entre os dois lados: as listas longas pesam pouco.',
    tieColumns: { tie: 'Vínculo', inside: 'Partes de lá', elsewhere: 'De outra parte', common: 'Regionais ou mundiais' },
  },
  table: {
    values: 'Valores', note: 'A partir do valor mais alto. Valores iguais dividem a posição.', rank: 'Posição', organization: 'Instituição', state: 'Estado ou território',
    value: { degree: { hub: 'Vínculos', pairs: 'Contrapartes' }, strength: 'Força', betweenness: 'Pares de outras', closeness: 'Proximidade', 'k-core': 'Núcleo', clustering: 'Fechado', brokerage: 'Pares que une' },
    states: 'Estados e territórios', statesNote: 'Por nome: os Estados não são ordenados uns frente aos outros.',
    shown: (n: number, all: number) => `São mostradas ${formatNumber('pt', n)} de ${formatNumber('pt', all)}.`, all: (n: number) => `Mostrar as ${formatNumber('pt', n)} linhas`,
    roles: { coordinator: 'Dentro de seu grupo', consultant: 'Dentro de outro grupo', representative: 'Entre seu grupo e outro', liaison: 'Entre outros dois grupos' },
    by: 'Grupos', groupings: { sector: 'Por setor', state: 'Por Estado', subregion: 'Por sub-região' },
  },
  parts: { title: 'Partes', largest: 'Parte maior', smaller: 'Partes menores', alone: 'Sem vínculo com outra', size: 'Instituições', who: 'Quais', places: (percent: string) => `De todos os lugares, um para cada instituição em cada vínculo, ${percent} estão ocupados.` },
  holding: {
    organizations: 'Instituições', ties: 'Vínculos', lines: 'Caminhos únicos', linesNote: 'Linhas que são o único caminho entre duas partes; com alianças e intercâmbios como nós, uma linha é a participação de uma instituição em um vínculo.', without: 'Se não estivesse, estas ficariam à parte', none: 'Não há.', and: (n: number) => `e mais ${formatNumber('pt', n)}`,
    count: 'À parte', from: 'De', to: 'A',
  },
  mixing: {
    sector: 'Por setor', state: 'Por Estado', stateNote: 'Por nome. As instituições regionais e mundiais não são de nenhum Estado: seus vínculos não contam aqui.', sectorNote: 'Um Estado contado junto com suas instituições não é de nenhum setor: seus vínculos não contam aqui.',
    columns: { group: 'Grupo', size: 'Instituições', within: 'Dentro', out: 'Para fora', index: 'Índice E-I', expected: 'Ao acaso' },
    index: 'O índice E-I vai de −1, todos os vínculos dentro, a 1, todos para fora.',
  },
  communities: { title: 'Comunidades', note: 'Por tamanho. Não têm nome: de cada uma são ditas as integrantes com mais vínculos e os países.', columns: { size: 'Instituições', members: 'Integrantes com mais vínculos', countries: 'Países com mais integrantes' }, country: (name: string, n: number) => `${name} (${formatNumber('pt', n)})` },
  moves: {
    title: 'Sem uma das fontes',
    note: 'Como mudam as primeiras posições se ficam de fora os vínculos que só constam por um dos cinco sites de que mais se recolheu: o mais fácil de encontrar não deve parecer o mais central.',
    without: (site: string, n: number, changes: string) => `Sem ${site} (${n === 0 ? 'nenhum vínculo consta' : `${t(n)} ${plural('pt', n, 'consta', 'constam')}`} só por este site): ${changes}.`,
    change: (name: string, from: number, to: number) => `${name} ${to > from ? 'cai' : 'sobe'} da ${formatNumber('pt', from)}ª para a ${formatNumber('pt', to)}ª posição`,
    gone: (name: string, from: number) => `${name}, na ${formatNumber('pt', from)}ª posição, fica sem valor`,
    same: 'as cinco primeiras posições não mudam', table: 'As dez primeiras posições, sem cada site', all: 'Com tudo', site: (name: string) => `Sem ${name}`,
    dear: 'Em uma rede deste tamanho as posições sem cada fonte não são calculadas enquanto você espera.',
  },
  formula: {
    open: 'Fórmula e fonte', on: { hub: 'Medido com alianças e intercâmbios como nós.', pairs: 'Medido sobre instituições aos pares.' },
    sampled: 'Estimado a partir de 256 dos nós, porque a rede é grande: serve para saber quem vem primeiro, não para diferenças pequenas.', skipped: 'A rede mostrada é grande demais para este cálculo enquanto você espera. Os filtros a reduzem.',
    letters: {
      n: 'n: nós da rede', m: 'm: vínculos da rede', k: 'kᵢ: vizinhos do nó i', w: 'wᵢⱼ: peso do vínculo entre i e j; W: a soma de todos', s: 'sᵢ: força de i', d: 'd(i, j): passos de i a j por um caminho mais curto',
      sigma: 'σₛₜ: caminhos mais curtos de s a t; σₛₜ(i): os que passam por i', t: 'tᵢ: pares de vizinhos de i vinculados entre si', q: 'Q: modularidade; Q̄ e σ: média e desvio padrão em redes ao acaso com os mesmos números de vínculos',
      c: 'cᵢ: grupo de i; 𝟙: 1 onde vale o que segue, senão 0', gamma: 'Γ(i): vizinhos de i', e: 'E: vínculos que saem de um grupo; I: os de dentro', r: 'rᵢⱼ: respaldo de um vínculo, de 0 a 1', a: 'A(i): atributos de i; f: quantas instituições têm um',
    },
  },
  leavesOut: 'Só contam os vínculos registrados. Que algo não conste não indica que não haja cooperação, e a maioria dos vínculos foi documentada com fontes públicas sem que todas as suas partes os tenham confirmado.',
}
