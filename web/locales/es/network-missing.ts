import { counted } from '#functions/core/plural.ts'

/** Pairs that share much and are not tied on record. */
export const networkMissing = {
  title: 'Quiénes comparten mucho sin tener vínculo',
  description: 'Pares de instituciones que tienen socios en común y ningún vínculo registrado, con lo que comparten.',
  finding: (pair: string, n: number) => `De los pares sin vínculo registrado, los que más tienen en común son ${pair}: ${counted('es', n, 'socio', 'socios')}.`,
  none: 'En lo que se muestra, no hay dos instituciones con un socio en común y sin vínculo entre sí.',
  pair: 'Sin vínculo registrado', count: 'Socios', partners: 'Socios en común', workLines: 'Líneas de trabajo en común', subregion: 'Subregión en común',
  leavesOut: 'Los 50 pares que más comparten; lo que pocos tienen cuenta más que lo que tienen todos. Sin vínculo registrado no quiere decir sin vínculo: aquí no se conoce lo que nadie ha registrado. Tampoco quiere decir que debería haberlo.',
}
