import { counted } from '#functions/core/plural.ts'

/** The search across the registry. */
export const search = {
  title: 'Buscar en el registro',
  titleFor: (q: string) => `Buscar: «${q}»`,
  description: 'Búsqueda en instituciones, alianzas, intercambios y países, sin distinguir tildes, con siglas y nombres anteriores.',
  hint: 'Busca en nombres, siglas y nombres anteriores de instituciones, en títulos y resúmenes de alianzas e intercambios, y en nombres de países, en los cuatro idiomas. No distingue tildes ni mayúsculas.',
  found: (n: number, q: string) => `${counted('es', n, 'resultado', 'resultados')} para «${q}»`,
  none: (q: string) => `Nada en el registro coincide con «${q}».`,
  noneHint: 'Pruebe con menos palabras, con la sigla o con el nombre en otro idioma. También puede [recorrer el directorio](all).',
  more: {
    organizations: (n: string) => `Ver las ${n} instituciones`,
    alliances: (n: string) => `Ver las ${n} alianzas`,
    exchanges: (n: string) => `Ver los ${n} intercambios`,
    countries: 'Ver todos los países',
  },
}
