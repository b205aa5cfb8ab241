import { joinWords } from '#functions/core/join-words.ts'
import { formatNumber } from '#functions/core/number.ts'
import { counted, plural } from '#functions/core/plural.ts'

const number = (n: number): string => formatNumber('es', n)

/** The home page. */
export const home = {
  heading: 'Quién protege a la niñez en las Américas, con quién, y qué se enseñan',
  description: 'Registro público de las instituciones que protegen a la niñez de las Américas frente a la explotación sexual y la trata, de sus alianzas y de lo que se enseñan.',
  lede: 'Registro público de las instituciones que previenen y enfrentan la explotación sexual y la trata de niñas, niños y adolescentes; de sus alianzas; y de los intercambios en que un país pasa a otro lo que sabe.',
  figures: {
    organizations: (n: number) => plural('es', n, 'institución', 'instituciones'),
    alliances: (n: number) => plural('es', n, 'alianza', 'alianzas'),
    exchanges: (n: number) => plural('es', n, 'intercambio', 'intercambios'),
    countries: (n: number) => plural('es', n, 'país o territorio', 'países y territorios'),
  },
  khipu: {
    title: (first: string, last: string) => `Vínculos por año de inicio, ${first}–${last}`,
    reading: 'Cada cordel es un año; cada nudo, un vínculo que empezó en él.',
    scaled: (n: number) => `Cada cordel es un año; cada nudo, unos ${number(n)} vínculos que empezaron en él.`,
    forms: 'Hueco, una alianza; lleno, un intercambio. La forma y el color dicen el sector con más instituciones entre quienes lideran o dan; donde nadie lidera, entre todas las partes.',
    peak: (years: readonly string[]) => (years.length === 1 ? `El año con más comienzos documentados es ${years[0]}.` : `Los años con más comienzos documentados son ${joinWords('es', years)}.`),
    missing: (undated: number, earlier: number, first: string) => {
      const parts = [...(undated > 0 ? [`${counted('es', undated, 'vínculo cuya fecha no consta', 'vínculos cuya fecha no consta')}`] : []), ...(earlier > 0 ? [`${number(earlier)} ${plural('es', earlier, 'anterior', 'anteriores')} a ${first}`] : [])]
      return parts.length === 0 ? '' : `${undated + earlier === 1 ? 'Falta' : 'Faltan'} ${joinWords('es', parts)}.`
    },
    year: 'Año',
    alliances: 'Alianzas',
    exchanges: 'Intercambios',
  },
  doors: {
    title: '¿Qué necesita saber?',
    official: { question: '¿Quién ya resolvió lo que mi país necesita?', answer: 'Los intercambios y lo que cada institución ofrece, por línea de trabajo, por capacidad y por país.' },
    analyst: { question: '¿Quién trabaja con quién?', answer: 'La red completa de instituciones, alianzas e intercambios, con su tabla y sus fuentes.' },
    officer: { question: '¿Qué consta de mi institución?', answer: 'Búsquela por su nombre o su sigla y compruebe sus alianzas, sus intercambios y las fuentes de cada uno.' },
  },
  recent: { title: 'Intercambios recientes', all: 'Todos los intercambios', none: 'Todavía no consta ningún intercambio.' },
  expiring: { title: 'Alianzas que vencen pronto', note: (days: number) => `En los próximos ${number(days)} días.`, all: 'Todas las que vencen pronto', none: 'No consta ninguna alianza que venza pronto.' },
}
