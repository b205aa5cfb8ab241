import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('pt', n)

/** The list of countries and the page of each. */
export const countries = {
  title: 'Países e territórios',
  description: 'O que consta de cada país e território: instituições, alianças, intercâmbios, o que oferece e busca, tratados e leis.',
  lede: 'O que consta de cada um: instituições, alianças, intercâmbios, o que oferecem e buscam, tratados e leis. Em ordem alfabética, sem comparar ninguém com ninguém.',
  states: (n: number) => counted('pt', n, 'Estado', 'Estados'),
  territories: 'Territórios das Américas',
  outside: 'Fora das Américas',
  outsideNote: 'Países de outras regiões com instituições no registro.',
  onThisPage: 'Nesta página',
  nothing: 'nada no registro',
  foot: 'O fato de algo não constar não quer dizer que não exista: as fontes reunidas estão sobretudo em espanhol e inglês, e de alguns países há muito poucas. Também em [JSON](json).',
  more: (n: number) => plural('pt', n, 'e outra', `e outras ${number(n)}`),
  page: {
    description: (country: string) => `${country} no registro: instituições, alianças, intercâmbios, o que oferece e busca, tratados e leis.`,
    summary: (organizations: number, alliances: number, exchanges: number) => {
      if (organizations === 0) return 'Ainda não consta nenhuma instituição.'
      const ties = [...(alliances > 0 ? [counted('pt', alliances, 'aliança', 'alianças')] : []), ...(exchanges > 0 ? [counted('pt', exchanges, 'intercâmbio', 'intercâmbios')] : [])].join(' e ')
      const start = `${counted('pt', organizations, 'instituição', 'instituições')} no registro`
      return ties === '' ? `${start}, ainda sem alianças nem intercâmbios.` : `${start}, que ${plural('pt', organizations, 'participa', 'participam')} de ${ties}.`
    },
    facts: { languages: 'Idiomas', capital: 'Capital', population: 'População', organizations: 'Instituições', exchanges: 'Intercâmbios', memberships: 'É membro de', notOnRecord: 'não consta' },
    populationOf: (n: string, year: string) => `${n} em ${year} (Banco Mundial)`,
    roles: { offering: (n: number) => `dá em ${number(n)}`, receiving: (n: number) => `recebe em ${number(n)}`, supporting: (n: number) => `apoia em ${number(n)}` },
    oas: 'Sobre sua situação na OEA',
    party: 'Como parte de alianças e intercâmbios: [sua ficha](party).',
    capabilities: {
      title: 'Oferece e busca',
      note: 'Somente o que dizem suas próprias instituições.',
      offers: 'Oferece',
      needs: 'Busca',
      noOffers: 'Nenhuma de suas instituições disse ainda o que pode ensinar.',
      noNeeds: 'Nenhuma de suas instituições disse ainda o que busca aprender.',
      noted: 'O que outros apontaram',
      notedNote: 'Não foi dito por suas instituições. Cada linha diz quem e quando.',
      notedOffers: 'Experiências apontadas',
      notedNeeds: 'Necessidades apontadas',
      noneNoted: 'Nada apontado no registro.',
      by: (who: string) => `segundo ${who}`,
      byUnknown: 'não consta quem o diz',
    },
    exchanges: { title: 'Intercâmbios', note: 'Os mais recentes primeiro; os que não têm data, ao final.', none: 'Não consta nenhum intercâmbio.', all: (n: number) => `Ver os ${number(n)} intercâmbios` },
    alliances: { title: 'Alianças', note: 'As mais recentes primeiro; as que não têm data, ao final.', none: 'Não consta nenhuma aliança.', all: (n: number) => `Ver as ${number(n)} alianças` },
    institutions: { note: 'Sem contar o próprio Estado ou território.', title: 'Instituições', none: 'Não consta nenhuma outra instituição.', ties: (n: number) => counted('pt', n, 'vínculo', 'vínculos'), noTies: 'sem vínculos no registro', all: (n: number) => `Ver as ${number(n)} no diretório` },
    partners: { title: 'Com quais países', note: 'Alianças e intercâmbios de que participam instituições dos dois, em ordem alfabética.', none: 'Não consta nenhum vínculo com outros países.' },
    treaties: {
      title: 'Tratados',
      note: 'Cada linha vale no dia que sua fonte descreve. Não compare datas de tipos diferentes.',
      none: 'De nenhum tratado consta a sua situação. Isso não quer dizer que nenhum o obrigue.',
      foot: 'Um tratado que não figura aqui não está registrado: não quer dizer que não obrigue.',
      columns: { instrument: 'Tratado', status: 'Situação', date: 'Data', asOf: 'A fonte descreve', source: 'Fonte' },
      notFound: (day: string) => `Nenhuma ratificação encontrada até ${day}`,
      notFoundUndated: 'Nenhuma ratificação encontrada; a fonte não diz em que dia',
      signedOn: (day: string) => `assinado em ${day}`,
      noDate: 'não consta',
      secondary: 'segundo uma fonte que não é o depositário',
    },
    laws: {
      title: 'Leis',
      note: 'Uma seleção com fonte pública; não é um inventário. As fontes vão de diários oficiais a relatórios e imprensa.',
      none: 'Não consta nenhuma lei.',
      status: { 'in-force': 'em vigor segundo a fonte', amended: 'alterada segundo a fonte', repealed: 'revogada segundo a fonte', unknown: 'nenhuma fonte diz se está em vigor hoje' },
      undated: 'sem data',
    },
    reports: { title: 'Onde denunciar', note: 'Este registro não recebe denúncias.', none: 'Não consta quem as recebe. [Diretórios internacionais](page).', foot: '[Por que não há números aqui](page).', own: 'sua página', noPage: 'sua página não consta', network: (name: string) => `membro de ${name}` },
    source: (host: string) => `fonte: ${host}`,
    json: 'Também em [JSON](json).',
  },
  /** names of languages, inside a sentence */
  languages: { es: 'espanhol', en: 'inglês', pt: 'português', fr: 'francês', nl: 'holandês', qu: 'quéchua', ay: 'aimará', gn: 'guarani', ht: 'crioulo haitiano', jam: 'crioulo jamaicano', bzj: 'crioulo belizenho', srn: 'sranan tongo', pap: 'papiamento', kl: 'groenlandês', da: 'dinamarquês', de: 'alemão', it: 'italiano', ca: 'catalão', sv: 'sueco' },
}
