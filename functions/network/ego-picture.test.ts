import { describe, expect, it } from 'vitest'
import { drawEgo, type EgoTie } from './ego-picture.ts'

const tie = (id: string, members: number, more: Partial<EgoTie> = {}): EgoTie => ({
  id, number: 1, evidence: 'documented', members: Array.from({ length: members }, (_, n) => ({ id: `o${n}`, sector: n % 2 === 0 ? 'government' : 'civil-society' })), ...more,
})

describe('drawEgo', () => {
  it('draws rings with the numbers of the list and dots for ties without one', () => {
    const picture = drawEgo('international', [tie('a', 3), tie('b', 2, { number: 2 }), tie('x', 1, { number: null })])
    expect(picture.rings.map(({ number }) => number)).toEqual([1, 2])
    expect(picture.dots.match(/M/g)).toHaveLength(1)
    expect(picture.centre.sector).toBe('international')
  })

  it('keeps cords of each evidence apart: one from the middle to the tie, one to each who shares it', () => {
    const { cords } = drawEgo('government', [tie('a', 3, { evidence: 'confirmed' }), tie('b', 2)])
    expect(cords.map(({ evidence, path }) => [evidence, path.match(/M/g)?.length])).toEqual([['documented', 3], ['confirmed', 4]])
  })

  it('shows whoever shares two ties at each of them', () => {
    const { knots } = drawEgo('government', [tie('a', 1), tie('b', 1)])
    expect(knots).toHaveLength(1)
    expect(knots[0]?.path.match(/M/g)).toHaveLength(2)
  })

  it('draws an organization without ties alone', () => {
    expect(drawEgo('government', [])).toMatchObject({ cords: [], knots: [], rings: [], dots: '' })
  })

  it('holds every ring inside the box', () => {
    const { box, rings } = drawEgo('government', Array.from({ length: 30 }, (_, n) => tie(`t${n}`, n * 3, { number: n + 1 })))
    for (const { x, y, radius } of rings) {
      expect(x - radius).toBeGreaterThanOrEqual(box.x)
      expect(y - radius).toBeGreaterThanOrEqual(box.y)
      expect(x + radius).toBeLessThanOrEqual(box.x + box.width)
      expect(y + radius).toBeLessThanOrEqual(box.y + box.height)
    }
  })
})
