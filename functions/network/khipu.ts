import { SECTORS, type Sector } from '#db/reference/vocabularies.ts'

/** The two forms of a tie: an alliance is a hollow knot, an exchange a filled one. */
export type TieForm = 'alliance' | 'exchange'

/** How many ties began in a year, by form and sector; columns of equal length (db/year-counts.ts). */
export interface YearColumns {
  readonly year: readonly (number | null)[]
  readonly form: readonly TieForm[]
  readonly sector: readonly (string | null)[]
  readonly n: readonly number[]
}

/** Ties of one form and sector that began in the same year; `sector` null: of nobody that is known. */
export interface KhipuRun { readonly form: TieForm; readonly sector: Sector | null; readonly count: number }

/** One cord: a year with the ties that began in it. Alliances come first, then by sector. */
export interface KhipuYear { readonly year: number; readonly alliances: number; readonly exchanges: number; readonly runs: readonly KhipuRun[] }

/** The ties of the registry by the year in which they began. */
export interface Khipu {
  readonly years: readonly KhipuYear[]
  /** ties with a start before the first year, after the last, or not on record: they are not drawn */
  readonly earlier: number
  readonly later: number
  readonly undated: number
  /** the years in which most ties began; empty when none did */
  readonly peaks: readonly number[]
}

/** Cords in a drawing: 25 to 29, so that the first is a multiple of five. */
const FEWEST_YEARS = 25
const FORMS: readonly TieForm[] = ['alliance', 'exchange']
const ORDER: readonly (Sector | null)[] = [...SECTORS, null]

function knownSector(slug: string | null | undefined): Sector | null {
  return SECTORS.find((sector) => sector === slug) ?? null
}

/** Puts counts in order of years. @param lastYear the year of the last cord: that of today */
export function khipuOf({ year, form, sector, n }: YearColumns, lastYear: number): Khipu {
  const firstYear = Math.floor((lastYear - FEWEST_YEARS + 1) / 5) * 5
  const rows = n.map((count, i) => ({ year: year[i] ?? null, form: form[i] ?? 'alliance', sector: knownSector(sector[i]), count }))
  const sum = (some: readonly { readonly count: number }[]) => some.reduce((total, { count }) => total + count, 0)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i): KhipuYear => {
    const of = rows.filter((row) => row.year === firstYear + i)
    const runs = FORMS.flatMap((one) => ORDER.map((who) => ({ form: one, sector: who, count: sum(of.filter((row) => row.form === one && row.sector === who)) })))
    return { year: firstYear + i, alliances: sum(of.filter((row) => row.form === 'alliance')), exchanges: sum(of.filter((row) => row.form === 'exchange')), runs: runs.filter(({ count }) => count > 0) }
  })
  const most = Math.max(0, ...years.map(({ alliances, exchanges }) => alliances + exchanges))
  return {
    years,
    earlier: sum(rows.filter((row) => row.year !== null && row.year < firstYear)),
    later: sum(rows.filter((row) => row.year !== null && row.year > lastYear)),
    undated: sum(rows.filter((row) => row.year === null)),
    peaks: most === 0 ? [] : years.filter(({ alliances, exchanges }) => alliances + exchanges === most).map((one) => one.year),
  }
}
