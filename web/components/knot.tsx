import type { Sector } from '#db/reference/vocabularies.ts'

const SHAPES: { readonly [S in Sector]: { readonly dye: string; readonly path: string } } = {
  government: { dye: 'gov', path: 'M1.2 1.2h9.6v9.6H1.2z' },
  'civil-society': { dye: 'civ', path: 'M.6 6a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0-10.8 0z' },
  'private-sector': { dye: 'pri', path: 'M6 0l6 6-6 6-6-6z' },
  international: { dye: 'int', path: 'M6 .6l6 10.8H0z' },
}

/** The class that gives a sector's dye to a shape: `gov`, `civ`, `pri` or `int`. */
export function dyeOf(sector: Sector): string {
  return SHAPES[sector].dye
}

/** The sign of a sector: its shape in its dye. With `word` it speaks for itself; without, the word stands beside it. */
export function Knot({ sector, word }: { sector: Sector; word?: string }) {
  const { dye, path } = SHAPES[sector]
  const voice = word === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': word }
  return <svg class={`k ${dye}`} viewBox="0 0 12 12" {...voice}><path d={path} /></svg>
}
