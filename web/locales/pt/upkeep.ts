import { plural } from '#functions/core/plural.ts'

/** How old records are, and how they are kept current. */
export const upkeep = {
  /** how old a record is, where it stands in a list and on its page */
  age: {
    asks: 'pede uma verificação',
    dormant: 'inativo: dois anos sem verificação',
    asksSentence: 'Há mais de um ano nenhuma das partes o verifica: convém perguntar se continua assim.',
    dormantSentence: 'Inativo: há mais de dois anos nenhuma das partes o verifica. Convém cautela.',
  },
  page: {
    title: 'Continua assim?',
    lede: 'O que consta da sua instituição, o mais antigo primeiro. Confirmar o que continua igual leva um clique.',
    link: 'Verificar o que consta',
    linkNote: (due: number) => (due === 0 ? 'Nada pede uma verificação por ora: tudo foi registrado ou verificado há menos de um ano.' : plural('pt', due, '1 ficha pede uma verificação.', `${due} fichas pedem uma verificação.`)),
    own: 'A sua instituição',
    ties: 'Alianças e intercâmbios',
    none: 'Não consta nenhum vínculo público da sua instituição.',
    checked: (when: string) => `verificado ${when}`,
    never: (when: string) => `nunca verificado; consta ${when}`,
    pick: (title: string) => `Continua assim: ${title}`,
    one: 'Continua igual',
    changed: 'Mudou ou terminou',
    look: 'Ver e responder',
    spoken: 'A sua instituição contestou este vínculo ou retirou o que disse: responda na página dele.',
    speaks: 'Ao confirmá-lo, a sua instituição se pronuncia como parte.',
    all: 'O marcado continua igual',
    allHint: 'Marque só o que conhece. Nada vem marcado de antemão.',
    nothing: 'Marque ao menos uma ficha',
    done: (n: number) => plural('pt', n, '1 ficha fica verificada com a data de hoje.', `${n} fichas ficam verificadas com a data de hoje.`),
    stale: (n: number) => plural('pt', n, '1 ficha mudou nesse meio-tempo: veja-a de novo.', `${n} fichas mudaram nesse meio-tempo: veja-as de novo.`),
  },
  report: {
    title: 'Idade das fichas',
    lede: 'O que pede uma verificação, de que país e de que instituição, e quanto custará este mês.',
    cost: 'Este mês',
    due: 'Fichas que pedem uma verificação até o fim do mês',
    minutes: 'Minutos por ficha',
    minutesHint: 'O tempo de saber a quem perguntar, perguntar e anotar a resposta. Um número de 1 a 120.',
    work: 'Trabalho',
    again: 'Calcular',
    formula: (due: string, minutes: string, hours: string, rest: string) => `${due} fichas × ${minutes} min = ${hours} h ${rest} min. Contam as fichas públicas cuja última verificação ou, se não houver, cujo registro terá um ano completo no fim do mês.`,
    byCountry: 'Por país',
    byCountryNote: 'Cada ficha conta em todos os países das suas partes.',
    byOrganization: 'Por instituição com cargos',
    byOrganizationNote: 'A sua ficha e os seus vínculos; quem tem um cargo ali pode verificá-los.',
    noOrganizations: 'Ninguém tem ainda um cargo em uma instituição.',
    country: 'País', organization: 'Instituição', posts: 'Cargos', records: 'Fichas', fresh: 'Em dia', asks: 'Pedem verificação', dormant: 'Inativas', oldest: 'A mais antiga',
  },
  sources: {
    unanswered: (day: string) => `não respondia em ${day}`,
  },
}
