import { counted } from '#functions/core/plural.ts'

/** Pairs that share much and are not tied on record. */
export const networkMissing = {
  title: 'Quem tem muito em comum e nenhum vínculo',
  description: 'Pares de instituições que têm parceiros em comum e nenhum vínculo registrado, com o que têm em comum.',
  finding: (pair: string, n: number) => `Dos pares sem vínculo registrado, os que mais têm em comum são ${pair}: ${counted('pt', n, 'parceiro', 'parceiros')}.`,
  none: 'No que é mostrado, não há duas instituições com um parceiro em comum e sem vínculo entre si.',
  pair: 'Sem vínculo registrado', count: 'Parceiros', partners: 'Parceiros em comum', workLines: 'Linhas de trabalho em comum', subregion: 'Sub-região em comum',
  leavesOut: 'Os 50 pares que mais têm em comum; o que poucos têm conta mais do que o que todos têm. Sem vínculo registrado não quer dizer sem vínculo: aqui não se conhece o que ninguém registrou. Também não quer dizer que deveria haver um.',
}
