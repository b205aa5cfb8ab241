import { SECTORS, type Sector } from '#db/reference/vocabularies.ts'
import { circle, short } from './circle.ts'
import type { Khipu, KhipuRun, KhipuYear, TieForm } from './khipu.ts'

/** Cords hang side by side, or lie under each other on a narrow page. */
export type KhipuShape = 'flat' | 'tall'

/** The knots of one form and sector, as one SVG path. */
export interface KhipuKnots { readonly form: TieForm; readonly sector: Sector | null; readonly path: string }

/** What an SVG of a khipu is made of, in units of its view box. */
export interface KhipuDrawing {
  readonly width: number
  readonly height: number
  readonly labels: readonly { readonly x: number; readonly y: number; readonly year: number }[]
  /** path of the cords, one per year, and of the cord they hang from */
  readonly cords: string
  readonly main: string
  readonly knots: readonly KhipuKnots[]
}

/** Most knots on a cord: with more ties in a year, each knot stands for several. */
const MOST_KNOTS = 28
const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** Distances: the first cord, from cord to cord, the main cord, its first knot, from knot to knot; and the half of a knot. */
const MEASURES = {
  flat: { first: 40, step: 1040, main: 34, knot: 54, pitch: 12.6, half: 4.2, width: 1120 },
  tall: { first: 12, step: 17, main: 46, knot: 66, pitch: 10.4, half: 3.7, width: 360 },
} as const

/** How many ties one knot stands for: 1, unless a year has more than a cord can hold. */
export function tiesPerKnot({ years }: Khipu): number {
  const most = Math.max(0, ...years.map(({ alliances, exchanges }) => alliances + exchanges))
  return UNITS.find((unit) => most / unit <= MOST_KNOTS) ?? 1000
}

/** One knot around a point: a square, a circle, a diamond or a triangle, by sector. */
function knot(sector: Sector | null, x: number, y: number, half: number): string {
  switch (sector) {
    case 'government': return `M${short(x - half)} ${short(y - half)}h${short(2 * half)}v${short(2 * half)}h-${short(2 * half)}z`
    case 'private-sector': return `M${short(x)} ${short(y - half - 0.8)}l${short(half + 0.8)} ${short(half + 0.8)}-${short(half + 0.8)} ${short(half + 0.8)}-${short(half + 0.8)}-${short(half + 0.8)}z`
    case 'international': return `M${short(x)} ${short(y - half - 0.3)}l${short(half + 0.6)} ${short(2 * half)}h-${short(2 * half + 1.2)}z`
    case 'civil-society':
    case null: return circle(x, y, half)
  }
}

/** The knots on one cord in order: at least one for a run, however many ties a knot stands for. */
function knotsOf(runs: readonly KhipuRun[], unit: number): KhipuRun[] {
  return runs.flatMap((run) => Array.from({ length: Math.max(1, Math.round(run.count / unit)) }, () => run))
}

/** Lays out a khipu of the years: one cord per year, one knot per tie that began in it, alliances nearest to the main cord. The same data gives the same drawing. */
export function drawKhipu(khipu: Khipu, shape: KhipuShape): KhipuDrawing {
  const { first, step, main, knot: begin, pitch, half, width } = MEASURES[shape]
  const unit = tiesPerKnot(khipu)
  const cords = khipu.years.map((year: KhipuYear) => ({ year: year.year, knots: knotsOf(year.runs, unit) }))
  const across = (i: number): number => (shape === 'flat' ? first + (i * step) / Math.max(1, cords.length - 1) : first + i * step)
  const along = (i: number): number => begin + i * pitch
  const at = (cord: number, position: number) => (shape === 'flat' ? { x: across(cord), y: position } : { x: position, y: across(cord) })
  const longest = Math.max(1, ...cords.map(({ knots }) => knots.length))
  const tail = (length: number): number => (length === 0 ? main + 20 : along(length - 1) + pitch)
  const end = across(cords.length - 1)
  const paths = (form: TieForm, sector: Sector | null): string => cords.map(({ knots }, cord) => knots.map((run, i) => {
    const { x, y } = at(cord, along(i))
    return run.form === form && run.sector === sector ? knot(sector, x, y, half) : ''
  }).join('')).join('')
  const drawn = (['alliance', 'exchange'] as const).flatMap((form) => [...SECTORS, null].map((sector) => ({ form, sector, path: paths(form, sector) })))
  return {
    width,
    height: shape === 'flat' ? Math.ceil(tail(longest)) + 4 : Math.ceil(end) + 14,
    labels: cords.flatMap(({ year }, i) => (year % 5 === 0 ? [shape === 'flat' ? { x: Math.round(across(i)), y: 21, year } : { x: 38, y: across(i) + 4.5, year }] : [])),
    cords: cords.map(({ knots }, i) => (shape === 'flat' ? `M${short(across(i))} ${main}V${short(tail(knots.length))}` : `M${main} ${short(across(i))}H${short(tail(knots.length))}`)).join(''),
    main: shape === 'flat' ? `M6 ${main}H${width - 6}` : `M${main} 4V${short(end + 10)}`,
    knots: drawn.filter(({ path }) => path !== ''),
  }
}
