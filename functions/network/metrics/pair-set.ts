/** A set of unordered pairs of numbers, fast for hundreds of thousands that come and go. */
export interface PairSet {
  has(one: number, other: number): boolean
  add(one: number, other: number): void
  delete(one: number, other: number): void
}

/** No key: pairs have keys of 0 and more. */
const FREE = -1

/**
 * Room for `most` pairs at a time of numbers below `size`: open addressing with linear probing, at most half full; a deletion moves back what follows
 * (Knuth, The Art of Computer Programming 3, 6.4 R), so that nothing piles up.
 */
export function createPairSet(size: number, most: number): PairSet {
  const mask = 2 ** Math.ceil(Math.log2(2 * most + 2)) - 1
  const keys = new Float64Array(mask + 1).fill(FREE)
  const keyOf = (one: number, other: number) => one < other ? one * size + other : other * size + one
  const homeOf = (key: number) => {
    const low = key >>> 0
    const mixed = Math.imul(low ^ (low >>> 15) ^ Math.floor(key / 4294967296), 0x9e3779b1)
    return (mixed ^ (mixed >>> 16)) & mask
  }
  const find = (key: number) => {
    let at = homeOf(key)
    while (keys[at] !== FREE && keys[at] !== key) at = (at + 1) & mask
    return at
  }
  return {
    has: (one, other) => keys[find(keyOf(one, other))] !== FREE,
    add(one, other) {
      const key = keyOf(one, other)
      keys[find(key)] = key
    },
    delete(one, other) {
      let hole = find(keyOf(one, other))
      if (keys[hole] === FREE) return
      for (let at = (hole + 1) & mask; keys[at] !== FREE; at = (at + 1) & mask) {
        const home = homeOf(keys[at] ?? 0)
        // it may move back unless its home lies after the hole
        if (((at - home) & mask) < ((at - hole) & mask)) continue
        keys[hole] = keys[at] ?? FREE
        hole = at
      }
      keys[hole] = FREE
    },
  }
}
