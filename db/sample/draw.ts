import { seededRandom } from '#functions/network/layout/random.ts'

/** Draws from a seeded source: the same seed draws the same. */
export interface Draw {
  /** a number in [0, 1) */
  fraction(): number
  /** a whole number from `least` to `most`, both included */
  whole(least: number, most: number): number
  /** one of a list that is not empty */
  one<T>(list: readonly T[]): T
}

/** Opens a seeded source to draw from. */
export function openDraw(seed: number): Draw {
  const fraction = seededRandom(seed)
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction, whole,
    one<T>(list: readonly T[]): T {
      const drawn = list[whole(0, list.length - 1)]
      if (drawn === undefined) throw new Error('there is nothing to draw from')
      return drawn
    },
  }
}

/** Draws from a list in which those at the front come up more often, as hubs do: place r weighs 1/(r + 20)^0.7. */
export function skewed<T>(list: readonly T[]): (draw: Draw) => T {
  const sums: number[] = []
  let sum = 0
  for (const place of list.keys()) sums.push(sum += (place + 20) ** -0.7)
  return (draw) => {
    const wanted = draw.fraction() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? sum) > wanted) high = middle
      else low = middle + 1
    }
    const drawn = list[low]
    if (drawn === undefined) throw new Error('there is nothing to draw from')
    return drawn
  }
}
