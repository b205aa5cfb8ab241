import { describe, expect, it } from 'vitest'
import { drawKhipu, tiesPerKnot } from './draw-khipu.ts'
import { khipuOf, type YearColumns } from './khipu.ts'

const few: YearColumns = {
  year: [null, 1990, 2024, 2024, 2025, 2031],
  form: ['alliance', 'alliance', 'exchange', 'alliance', 'exchange', 'alliance'],
  sector: ['government', 'government', 'international', 'civil-society', 'government', 'government'],
  n: [7, 2, 3, 1, 2, 1],
}

describe('khipuOf', () => {
  const khipu = khipuOf(few, 2026)

  it('hangs one cord for each year up to today, from a multiple of five', () => {
    expect(khipu.years.map(({ year }) => year)).toEqual(Array.from({ length: 27 }, (_, i) => 2000 + i))
  })

  it('counts what it does not draw', () => {
    expect(khipu).toMatchObject({ undated: 7, earlier: 2, later: 1 })
  })

  it('puts alliances before exchanges and names the years with most', () => {
    expect(khipu.years.at(-3)).toEqual({ year: 2024, alliances: 1, exchanges: 3, runs: [{ form: 'alliance', sector: 'civil-society', count: 1 }, { form: 'exchange', sector: 'international', count: 3 }] })
    expect(khipu.peaks).toEqual([2024])
  })

  it('has no peak when nothing began', () => {
    expect(khipuOf({ year: [], form: [], sector: [], n: [] }, 2026).peaks).toEqual([])
  })
})

describe('drawKhipu', () => {
  it('draws one knot for each tie, in one path per form and sector', () => {
    const { knots } = drawKhipu(khipuOf(few, 2026), 'flat')
    expect(knots.map(({ form, sector, path }) => [form, sector, path.match(/M/g)?.length])).toEqual([['alliance', 'civil-society', 1], ['exchange', 'government', 2], ['exchange', 'international', 3]])
  })

  it('names every fifth year', () => {
    expect(drawKhipu(khipuOf(few, 2026), 'tall').labels.map(({ year }) => year)).toEqual([2000, 2005, 2010, 2015, 2020, 2025])
  })

  it('stays inside its box and lets a knot stand for several ties when a year has many', () => {
    const many = khipuOf({ year: [2020, 2021], form: ['exchange', 'alliance'], sector: ['government', null], n: [640, 3] }, 2026)
    expect(tiesPerKnot(many)).toBe(50)
    for (const shape of ['flat', 'tall'] as const) {
      const { cords, width, height } = drawKhipu(many, shape)
      for (const [, axis, value] of cords.matchAll(/([VH])([\d.]+)/g)) expect(Number(value)).toBeLessThanOrEqual(axis === 'V' ? height : width)
    }
  })

  it('draws the same data the same way', () => {
    expect(drawKhipu(khipuOf(few, 2026), 'flat')).toEqual(drawKhipu(khipuOf(few, 2026), 'flat'))
  })
})
