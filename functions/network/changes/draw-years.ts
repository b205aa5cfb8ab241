import { isoDay } from '../active-on.ts'
import { circle, short } from '../circle.ts'
import type { YearsOfTies } from './years.ts'

/** What an SVG of the years is made of, in units of its view box: a main cord, beginnings as knots under it, ends as open knots over it. */
export interface YearsDrawing {
  readonly width: number
  readonly height: number
  /** ties that one knot stands for */
  readonly unit: number
  /** the main cord, and the cords that hang from it and stand on it */
  readonly main: string
  readonly cords: string
  /** knots of ties that began and that ended, as SVG paths */
  readonly began: string
  readonly ended: string
  readonly labels: readonly { readonly x: number; readonly y: number; readonly year: number }[]
  /** where the two days lie */
  readonly span: { readonly x: number; readonly width: number }
}

const WIDTH = 360
const MARGIN = 14
const LABEL = 18
const GAP = 12
const PITCH = 6.4
const RADIUS = 2.5
const MOST_KNOTS = 24
const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const

/** How far into the years a day lies, in years. */
function position(day: number, first: number): number {
  const text = isoDay(day)
  const month = Number(text.slice(5, 7)) - 1
  return Number(text.slice(0, 4)) - first + (month + (Number(text.slice(8, 10)) - 1) / 31) / 12
}

/** Lays out the years: at least one knot for a year in which something began or ended. The same data gives the same drawing. */
export function drawYears({ years }: YearsOfTies, since: number, until: number): YearsDrawing {
  const most = Math.max(0, ...years.flatMap(({ began, ended }) => [began, ended]))
  const unit = UNITS.find((one) => most / one <= MOST_KNOTS) ?? 1000
  const knots = (n: number): number => (n === 0 ? 0 : Math.max(1, Math.round(n / unit)))
  const first = years[0]?.year ?? 0
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, years.length)
  const x = (i: number): number => MARGIN + (i + 0.5) * step
  const over = Math.max(0, ...years.map(({ ended }) => knots(ended)))
  const under = Math.max(0, ...years.map(({ began }) => knots(began)))
  const main = LABEL + GAP + over * PITCH
  const reach = (n: number): number => GAP + Math.max(0, n - 1) * PITCH
  const row = (n: number, at: number, sign: 1 | -1): string => Array.from({ length: n }, (_, i) => circle(x(at), main + sign * (GAP - 3 + i * PITCH), RADIUS)).join('')
  const edge = (day: number): number => Math.min(WIDTH - MARGIN, Math.max(MARGIN, MARGIN + position(day, first) * step))
  return {
    width: WIDTH, height: Math.ceil(main + GAP + under * PITCH) + 2, unit,
    main: `M4 ${short(main)}H${WIDTH - 4}`,
    cords: years.map(({ began, ended }, i) => `M${short(x(i))} ${short(main - (ended === 0 ? 0 : reach(knots(ended)) - 3))}V${short(main + (began === 0 ? 6 : reach(knots(began)) - 3))}`).join(''),
    began: years.map(({ began }, i) => row(knots(began), i, 1)).join(''),
    ended: years.map(({ ended }, i) => row(knots(ended), i, -1)).join(''),
    labels: years.flatMap(({ year }, i) => (year % 5 === 0 && i < years.length - 1 ? [{ x: Math.round(x(i)), y: 12, year }] : [])),
    span: { x: Math.round(edge(since)), width: Math.max(2, Math.round(edge(until) - edge(since))) },
  }
}
