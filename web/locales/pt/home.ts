import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('pt', n)

/** The home page. */
export const home = {
  heading: 'Quem protege as crianças nas Américas, com quem, e o que aprendem uns com os outros',
  description: 'Registro público das instituições que protegem crianças e adolescentes das Américas contra a exploração sexual e o tráfico de pessoas, de suas alianças e do que ensinam umas às outras.',
  lede: 'Registro público das instituições que previnem e enfrentam a exploração sexual e o tráfico de crianças e adolescentes; de suas alianças; e dos intercâmbios em que um país passa a outro o que sabe.',
  figures: {
    organizations: (n: number) => plural('pt', n, 'instituição', 'instituições'),
    alliances: (n: number) => plural('pt', n, 'aliança', 'alianças'),
    exchanges: (n: number) => plural('pt', n, 'intercâmbio', 'intercâmbios'),
    countries: (n: number) => plural('pt', n, 'país ou território', 'países e territórios'),
  },
  khipu: {
    title: (first: string, last: string) => `Vínculos por ano de início, ${first}–${last}`,
    reading: 'Cada cordão é um ano; cada nó, um vínculo que começou nele.',
    scaled: (n: number) => `Cada cordão é um ano; cada nó, cerca de ${number(n)} vínculos que começaram nele.`,
    forms: 'Vazado, uma aliança; cheio, um intercâmbio. A forma e a cor indicam o setor com mais instituições entre as que lideram ou dão; onde ninguém lidera, entre todas as partes.',
    peak: (years: readonly string[]) => (years.length === 1 ? `O ano com mais inícios documentados é ${years[0]}.` : `Os anos com mais inícios documentados são ${joinWords('pt', years)}.`),
    missing: (undated: number, earlier: number, first: string) => {
      const parts = [...(undated > 0 ? [counted('pt', undated, 'vínculo cuja data não consta', 'vínculos cuja data não consta')] : []), ...(earlier > 0 ? [`${number(earlier)} ${plural('pt', earlier, 'anterior', 'anteriores')} a ${first}`] : [])]
      return parts.length === 0 ? '' : `${undated + earlier === 1 ? 'Falta' : 'Faltam'} ${joinWords('pt', parts)}.`
    },
    year: 'Ano',
    alliances: 'Alianças',
    exchanges: 'Intercâmbios',
  },
  doors: {
    title: 'O que você precisa saber?',
    official: { question: 'Quem já resolveu o que meu país precisa?', answer: 'Os intercâmbios e o que cada instituição oferece, por linha de trabalho, por capacidade e por país.' },
    analyst: { question: 'Quem trabalha com quem?', answer: 'A rede completa de instituições, alianças e intercâmbios, com sua tabela e suas fontes.' },
    officer: { question: 'O que consta da minha instituição?', answer: 'Procure-a pelo nome ou pela sigla e confira suas alianças, seus intercâmbios e as fontes de cada um.' },
  },
  recent: { title: 'Intercâmbios recentes', all: 'Todos os intercâmbios', none: 'Ainda não consta nenhum intercâmbio.' },
  expiring: { title: 'Alianças que vencem em breve', note: (days: number) => `Nos próximos ${number(days)} dias.`, all: 'Todas as que vencem em breve', none: 'Não consta nenhuma aliança que vença em breve.' },
}
