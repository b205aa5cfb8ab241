import { formatNumber } from '#functions/core/number.ts'
import { counted } from '#functions/core/plural.ts'

const organizations = (n: number): string => counted('pt', n, 'instituição', 'instituições')
const alliances = (n: number): string => counted('pt', n, 'aliança', 'alianças')
const exchanges = (n: number): string => counted('pt', n, 'intercâmbio', 'intercâmbios')

/** The network: the page, and what its island says. */
export const network = {
  title: 'A rede',
  description: 'O mapa das instituições que protegem as crianças das Américas, de suas alianças e de seus intercâmbios, com a mesma informação em uma tabela.',
  lede: (o: number, a: number, e: number) => `${organizations(o)}, ${alliances(a)} e ${exchanges(e)}. Um anel é uma aliança; um ponto cinza, um intercâmbio; cada linha une uma instituição a um vínculo de que participa.`,
  controls: {
    name: 'O que se mostra', open: 'Buscar e filtrar', search: 'Buscar e focar', sector: 'Setor', organizationKind: 'Tipo de instituição', country: 'País', workLine: 'Linha de trabalho', kind: 'Tipo de vínculo',
    evidence: 'Respaldo', year: 'Ano', site: 'Fonte dos dados', allSites: 'Todas', check: 'Verificação', unchecked: 'Sem verificação no último ano', yearHint: 'Vínculos que podem ter estado ativos nesse ano. O que não consta não exclui.', all: 'Todos', allLines: 'Todas', allAlliances: 'Todas as alianças', allExchanges: 'Todos os intercâmbios',
    apply: 'Aplicar', reset: 'Retirar os filtros',
  },
  zoom: { name: 'Aproximar e afastar', closer: 'Aproximar', farther: 'Afastar', whole: 'Ver tudo' },
  map: {
    label: (o: number, a: number, e: number) => `Mapa de ${organizations(o)}, ${alliances(a)} e ${exchanges(e)}. A tabela a seguir diz o mesmo.`,
    keys: 'Com o teclado, no mapa: as setas levam à instituição mais próxima nessa direção, Enter abre seu painel, + e − aproximam e afastam, 0 mostra tudo e Escape solta.',
    loading: 'Carregando o mapa interativo…',
    failed: 'Não foi possível carregar o mapa interativo. O desenho e as tabelas dizem o mesmo.',
    nothing: 'Nada do que está registrado corresponde a estes filtros.',
    tooMany: (o: number) => `Há instituições demais à vista para um só desenho (${formatNumber('pt', o)}). Escolha menos com os filtros ou leia as tabelas a seguir.`,
    notFound: 'Nenhuma instituição à vista tem esse nome.',
  },
  panel: {
    sites: 'Apoia-se em: ', checked: 'Verificado pela última vez: ', neverChecked: 'Nenhuma das partes o verificou ainda.',
    name: 'O que foi escolhido', empty: 'Escolha uma instituição ou um vínculo no mapa, ou busque uma instituição pelo nome.', counts: (a: number, e: number) => `${alliances(a)} e ${exchanges(e)}.`,
    none: 'Nenhum vínculo à vista.', more: (n: number) => `Ver os ${formatNumber('pt', n)} vínculos`, morePartakers: (n: number) => `Ver as ${formatNumber('pt', n)} partes`, close: 'Soltar',
  },
  key: { alliance: 'Aliança', exchange: 'Intercâmbio', size: 'Tamanho: número de vínculos' },
  take: { png: 'Baixar PNG', svg: 'Baixar SVG', link: 'Link para esta vista' },
  table: {
    title: 'A mesma rede, em tabela', note: 'O que está à vista. Ordene por qualquer coluna.',
    noteLarge: (o: number, a: number, e: number) => `À vista: ${organizations(o)}, ${alliances(a)} e ${exchanges(e)}, 200 por página. Ordene por qualquer coluna.`,
    caption: 'Instituições', organization: 'Instituição', sector: 'Setor', country: 'País', alliances: 'Alianças',
    exchanges: 'Intercâmbios', ties: 'Vínculos', tiesTitle: 'Os vínculos, em tabela', tiesOpen: (n: number) => `Ver os ${formatNumber('pt', n)} vínculos com suas partes`, tie: 'Vínculo', kind: 'Tipo', start: 'Início', partakers: 'Partes', unknown: 'não consta',
  },
}
