import { counted } from '#functions/core/plural.ts'

/** The search across the registry. */
export const search = {
  title: 'Buscar no registro',
  titleFor: (q: string) => `Buscar: “${q}”`,
  description: 'Busca em instituições, alianças, intercâmbios e países, sem distinguir acentos, com siglas e nomes anteriores.',
  hint: 'Busca em nomes, siglas e nomes anteriores de instituições, em títulos e resumos de alianças e intercâmbios, e em nomes de países, nos quatro idiomas. Não distingue acentos nem maiúsculas.',
  found: (n: number, q: string) => `${counted('pt', n, 'resultado', 'resultados')} para “${q}”`,
  none: (q: string) => `Nada no registro corresponde a “${q}”.`,
  noneHint: 'Tente com menos palavras, com a sigla ou com o nome em outro idioma. Também pode [percorrer o diretório](all).',
  more: {
    organizations: (n: string) => `Ver as ${n} instituições`,
    alliances: (n: string) => `Ver as ${n} alianças`,
    exchanges: (n: string) => `Ver os ${n} intercâmbios`,
    countries: 'Ver todos os países',
  },
}
